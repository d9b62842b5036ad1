package org.viz4j.core.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.viz4j.error.InvalidInputException;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Weight;

/**
 * The faces there are. A face is read when it is first used. Immutable as seen from outside and
 * safe for use by many threads.
 */
public final class FontLibrary {
  private static final String SANS = "Liberation Sans";
  private static final String FALLBACK = "DejaVu Sans";
  private static final FontLibrary BUNDLED =
      new FontLibrary(
          List.of(
              new FaceSource(FontSpec.of(SANS), "fonts/LiberationSans-Regular.ttf"),
              new FaceSource(
                  FontSpec.of(SANS).withWeight(Weight.BOLD), "fonts/LiberationSans-Bold.ttf"),
              new FaceSource(FontSpec.of(FALLBACK), "fonts/DejaVuSans.ttf")),
          FALLBACK);

  private final List<FaceSource> sources;
  private final String fallback;

  /**
   * @param fallback family whose regular face stands in for characters that the asked one lacks
   */
  FontLibrary(List<FaceSource> sources, String fallback) {
    this.sources = sources;
    this.fallback = fallback;
  }

  /**
   * Liberation Sans regular and bold, and DejaVu Sans, which also stands in for characters that
   * Liberation Sans lacks. The same library, and so the same faces, every time.
   */
  public static FontLibrary bundled() {
    return BUNDLED;
  }

  /** The names of the families, sorted. */
  public Set<String> families() {
    Set<String> families = new TreeSet<>();
    sources.forEach(source -> families.add(source.spec().family()));
    return Collections.unmodifiableSet(families);
  }

  /**
   * The face of the asked family that is nearest: of the asked slant if there is one, then of the
   * asked weight.
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
        .min((a, b) -> distance(a.spec(), spec) - distance(b.spec(), spec))
        .orElseThrow(
            () ->
                InvalidInputException.of(
                    "family of a font",
                    "be one of " + String.join(", ", families()),
                    InvalidInputException.quoted(spec.family())));
  }

  private static int distance(FontSpec have, FontSpec want) {
    return (have.slant() == want.slant() ? 0 : 2) + (have.weight() == want.weight() ? 0 : 1);
  }
}
