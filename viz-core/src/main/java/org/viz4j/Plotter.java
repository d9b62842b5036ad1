package org.viz4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.viz4j.core.config.Config;
import org.viz4j.core.config.Setting;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.registry.BackendListing;
import org.viz4j.core.registry.BackendRegistry;
import org.viz4j.core.registry.Selection;
import org.viz4j.core.text.FontLibrary;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.BackendException;
import org.viz4j.error.ConfigException;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.scene.Metadata;
import org.viz4j.spi.Backend;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.Page;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/**
 * Figures in, files out, with one configuration and one set of backends. Immutable; one may serve
 * all threads.
 *
 * <p>Every method throws {@link org.viz4j.error.ConfigException} for an option that its key does
 * not allow, {@link BackendException} where no backend can do what was asked, and {@link
 * org.viz4j.error.InvalidInputException} for a figure that cannot be drawn.
 */
public final class Plotter {
  private final Config config;
  private final BackendRegistry backends;
  private final FontLibrary fonts;
  private final Set<String> formats;

  private Plotter(Config config, BackendRegistry backends, FontLibrary fonts) {
    this.config = config;
    this.backends = backends;
    this.fonts = fonts;
    Set<String> known = new HashSet<>(backends.formats());
    List.of(Format.PDF, Format.PNG, Format.SVG).forEach(format -> known.add(format.id()));
    this.formats = Set.copyOf(known);
  }

  /** With the backends of the class path or module path. */
  public static Plotter of(Config config) {
    return of(config, BackendRegistry.load());
  }

  /**
   * With the given backends alone, and the bundled fonts with those in the configured folder.
   *
   * @throws ConfigException if the configured folder of fonts cannot be read
   */
  public static Plotter of(Config config, BackendRegistry backends) {
    return new Plotter(config, backends, fonts(config));
  }

  private static FontLibrary fonts(Config config) {
    Optional<Setting> folder = config.find(RenderOptions.FONTS);
    if (folder.isEmpty()) {
      return FontLibrary.bundled();
    }
    try {
      return FontLibrary.bundled().withFolder(Path.of(folder.get().value()));
    } catch (FileException | InvalidPathException e) {
      throw new ConfigException(
          RenderOptions.FONTS
              + " must be a folder that can be read, but was "
              + InvalidInputException.quoted(folder.get().value())
              + " in "
              + folder.get().origin(),
          e);
    }
  }

  /**
   * The same with one more TrueType font, which a theme then takes by the name of its family.
   *
   * @throws FileException if the file cannot be read, is damaged, has CFF outlines, or forbids
   *     embedding or subsetting
   */
  public Plotter withFont(Path file) {
    return new Plotter(config, backends, fonts.with(file));
  }

  /** The fonts that figures can be set in. */
  public FontLibrary fonts() {
    return fonts;
  }

  public Config config() {
    return config;
  }

  /**
   * All backends, by format, the one to take first. Of a format whose configured one is not there
   * none is chosen; {@link #backendRefusals} says why.
   */
  public List<BackendListing> backends() {
    return backends.list(config::find);
  }

  /** What drawing a format will throw because its configured backend is not there. */
  public List<BackendException> backendRefusals() {
    return backends.refusals(config::find);
  }

  /** What is odd about settings and backends, whatever is drawn; part of every rendering. */
  public List<Warning> warnings() {
    return warnings(config);
  }

  /** Draws {@code figure} in memory. */
  public Rendering render(Figure figure, Format format) {
    return render(figure, format, RenderOptions.NONE);
  }

  /** Draws {@code figure} in memory. */
  public Rendering render(Figure figure, Format format, RenderOptions options) {
    return render(List.of(new FigurePage(figure, "")), format, options);
  }

  /**
   * Draws figures in memory, each on a page of its own. What a figure states about theme and font
   * holds for its page alone.
   *
   * @throws org.viz4j.error.InvalidInputException if there is no page, or more than one in a format
   *     of one page
   */
  public Rendering render(List<FigurePage> pages, Format format, RenderOptions options) {
    Config called = config.with(options);
    Selection selection = backends.select(format, called::find);
    Set<Warning> warnings = new LinkedHashSet<>();
    List<Page> drawn = new ArrayList<>();
    for (FigurePage page : pages) {
      Figure figure = page.figure();
      Config resolved = called.with(figure);
      Layout layout =
          new Arranger(Typesetter.of(fonts)).arrange(dated(figure), theme(figure, resolved));
      warnings.addAll(figure.warnings());
      warnings.addAll(warnings(resolved));
      warnings.addAll(selection.warnings());
      warnings.addAll(layout.warnings());
      Resolution resolution = selection.backend().resolution(called.options());
      drawn.add(new Page(new Emitter().emit(layout, resolution), page.bookmark()));
    }
    byte[] bytes = bytes(new Document(drawn), selection.backend(), called.options(), warnings::add);
    return new Rendering(format, bytes, List.copyOf(warnings), null);
  }

  /**
   * Draws {@code figure} into a file; the suffix of its name says the format. Missing folders are
   * made, and an existing file is replaced as a whole or, if anything fails, not at all.
   *
   * @throws FileException if the file cannot be written
   */
  public Rendering save(Figure figure, Path file) {
    return save(figure, file, RenderOptions.NONE);
  }

  /** Like {@link #save(Figure, Path)}. */
  public Rendering save(Figure figure, Path file, RenderOptions options) {
    Rendering rendering = render(figure, formatOf(file), options);
    Set<Warning> warnings = new LinkedHashSet<>(rendering.warnings());
    warnings.addAll(new AtomicFile(file).write(rendering.content()));
    return new Rendering(rendering.format(), rendering.content(), List.copyOf(warnings), file);
  }

  /**
   * Draws {@code figure} and, once it is whole, writes it to {@code out}, which is left open.
   *
   * @throws FileException if {@code out} refuses the bytes
   */
  public Rendering write(Figure figure, Format format, RenderOptions options, OutputStream out) {
    Rendering rendering = render(figure, format, options);
    try {
      rendering.writeTo(out);
    } catch (IOException e) {
      throw new FileException(
          "the output stream must take all bytes, but did not: " + e.getMessage(), e);
    }
    return rendering;
  }

  /**
   * The format that the suffix of {@code file} asks for.
   *
   * @throws BackendException if no backend has it
   */
  public Format formatOf(Path file) {
    Path name = file.getFileName();
    return backends.formatOf((name == null ? file : name).toString());
  }

  private List<Warning> warnings(Config resolved) {
    List<Warning> all = new ArrayList<>(resolved.warnings(formats));
    all.addAll(backends.warnings());
    all.addAll(fonts.warnings());
    return all;
  }

  private Figure dated(Figure figure) {
    Metadata metadata = figure.metadata();
    return metadata.date() == null && config.sourceDate().isPresent()
        ? figure.withMetadata(metadata.withDate(config.sourceDate().get()))
        : figure;
  }

  private Theme theme(Figure figure, Config config) {
    if (figure.theme() != null) {
      return figure.theme();
    }
    Theme theme =
        config
            .find(RenderOptions.THEME)
            .flatMap(setting -> Theme.named(setting.value()))
            .orElse(Theme.DEFAULT);
    return config.find(RenderOptions.FONT).map(font -> withFont(theme, font)).orElse(theme);
  }

  private Theme withFont(Theme theme, Setting font) {
    Set<String> families = fonts.families();
    if (!families.contains(font.value())) {
      throw font.mustBeOneOf(families.stream().sorted().toList());
    }
    return theme.withFamily(font.value());
  }

  private static byte[] bytes(
      Document document, Backend backend, RenderOptions options, Consumer<Warning> warnings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      backend.render(document, options, out, warnings);
    } catch (IOException e) {
      throw new BackendException("a backend must write to memory, but failed: " + e, e);
    }
    return out.toByteArray();
  }
}
