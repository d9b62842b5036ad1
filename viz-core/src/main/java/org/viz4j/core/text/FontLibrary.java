package org.viz4j.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;

/**
 * The faces there are. A face is read when it is first used. Immutable as seen from outside and
 * safe for use by many threads.
 */
public final class FontLibrary {
  private static final String SANS = "Liberation Sans";
  private static final String FALLBACK = "DejaVu Sans";
  private static final String SUFFIX = ".ttf";
  private static final FontLibrary BUNDLED = new FontLibrary(bundledSources(), FALLBACK, List.of());

  private final List<FaceSource> sources;
  private final String fallback;
  private final List<Warning> warnings;

  /**
   * @param sources of two that are equally near to what is asked the first is taken
   * @param fallback family whose regular face stands in for characters that the asked one lacks
   */
  FontLibrary(List<FaceSource> sources, String fallback, List<Warning> warnings) {
    this.sources = List.copyOf(sources);
    this.fallback = fallback;
    this.warnings = List.copyOf(warnings);
  }

  /**
   * Liberation Sans, Serif and Mono, each regular, bold, italic and bold italic, and DejaVu Sans,
   * which also stands in for characters that the others lack. The same library, and so the same
   * faces, every time.
   */
  public static FontLibrary bundled() {
    return BUNDLED;
  }

  private static List<FaceSource> bundledSources() {
    List<FaceSource> sources = new ArrayList<>();
    for (String family : List.of(SANS, "Liberation Serif", "Liberation Mono")) {
      for (Slant slant : Slant.values()) {
        for (Weight weight : Weight.values()) {
          sources.add(bundled(new FontSpec(family, weight, slant)));
        }
      }
    }
    sources.add(FaceSource.bundled(FontSpec.of(FALLBACK), "fonts/DejaVuSans.ttf"));
    return sources;
  }

  private static FaceSource bundled(FontSpec spec) {
    String bold = spec.weight() == Weight.BOLD ? "Bold" : "";
    String style = bold + (spec.slant() == Slant.ITALIC ? "Italic" : "");
    String file = spec.family().replace(" ", "") + "-" + (style.isEmpty() ? "Regular" : style);
    return FaceSource.bundled(spec, "fonts/" + file + SUFFIX);
  }

  /**
   * The same and one more TrueType font, which comes before those of its family that are there.
   *
   * @throws FileException if the file cannot be read, is damaged, has CFF outlines or no Unicode
   *     map, or forbids embedding or subsetting
   */
  public FontLibrary with(Path file) {
    return with(List.of(FaceSource.of(file)), List.of());
  }

  /**
   * The same and the TrueType fonts below {@code folder}, links not followed. A font there that
   * cannot be used is left out with a warning that says why.
   *
   * @throws FileException if the folder is not there or cannot be listed
   */
  public FontLibrary withFolder(Path folder) {
    List<FaceSource> more = new ArrayList<>();
    List<Warning> refused = new ArrayList<>();
    for (Path file : fonts(folder)) {
      try {
        more.add(FaceSource.of(file));
      } catch (FileException e) {
        String message = e.getMessage() + "; the font is left out";
        refused.add(new Warning(Warning.Code.FONT_REFUSED, message));
      }
    }
    return with(more, refused);
  }

  private FontLibrary with(List<FaceSource> more, List<Warning> refused) {
    List<FaceSource> all = new ArrayList<>(more);
    all.addAll(sources);
    List<Warning> told = new ArrayList<>(warnings);
    told.addAll(refused);
    return new FontLibrary(all, fallback, told);
  }

  /** Files that claim to be fonts of one face, in an order that no file system decides. */
  private static List<Path> fonts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(FontLibrary::isFont).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new FileException(
          "folder of fonts "
              + InvalidInputException.quoted(folder + "")
              + " must be readable, but was not: "
              + e,
          e);
    }
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(SUFFIX) || name.endsWith(".otf");
  }

  /** Which fonts of a folder were left out, and why. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** The names of the families, sorted. */
  public Set<String> families() {
    Set<String> families = new TreeSet<>();
    sources.forEach(source -> families.add(source.spec().family()));
    return Collections.unmodifiableSet(families);
  }

  /**
   * The face of the asked family that is nearest: of the asked slant if there is one, then of the
   * asked weight, then the least condensed, light or heavy.
   *
   * @throws InvalidInputException if there is no such family
   */
  public FontFace face(FontSpec spec) {
    return nearest(spec).face();
  }

  /**
   * The faces in which to look for a character: the asked one, the regular one of its family, the
   * fallback.
   *
   * @throws InvalidInputException if there is no such family
   */
  FaceChain chain(FontSpec spec) {
    Set<FaceSource> order = new LinkedHashSet<>();
    order.add(nearest(spec));
    order.add(nearest(FontSpec.of(spec.family())));
    order.add(nearest(FontSpec.of(fallback)));
    return new FaceChain(List.copyOf(order));
  }

  private FaceSource nearest(FontSpec spec) {
    return sources.stream()
        .filter(source -> source.spec().family().equals(spec.family()))
        .min((a, b) -> distance(a, spec) - distance(b, spec))
        .orElseThrow(
            () ->
                InvalidInputException.of(
                    "family of a font",
                    "be one of " + String.join(", ", families()),
                    InvalidInputException.quoted(spec.family())));
  }

  private static int distance(FaceSource source, FontSpec want) {
    FontSpec have = source.spec();
    int slant = have.slant() == want.slant() ? 0 : 2;
    int weight = have.weight() == want.weight() ? 0 : 1;
    return (slant + weight) * TrueTypeFace.MOST_ODD + source.oddity();
  }
}
