package org.viz4j;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.config.Config;
import org.viz4j.figure.Figure;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

/**
 * Figures in, files out, in one call. All calls share one {@link Plotter}, made at the first call
 * from {@link Config#load()}; make your own for other settings or backends.
 */
public final class Viz {
  // not a holder class: its failure would be told once, and as NoClassDefFoundError ever after
  private static final AtomicReference<@Nullable Plotter> SHARED = new AtomicReference<>();

  private Viz() {}

  /** Like {@link Plotter#save(Figure, Path)}. */
  public static Rendering save(Figure figure, Path file) {
    return plotter().save(figure, file);
  }

  /** Like {@link Plotter#save(Figure, Path, RenderOptions)}. */
  public static Rendering save(Figure figure, Path file, RenderOptions options) {
    return plotter().save(figure, file, options);
  }

  /** Like {@link Plotter#render(Figure, Format)}. */
  public static Rendering render(Figure figure, Format format) {
    return plotter().render(figure, format);
  }

  /** Like {@link Plotter#render(Figure, Format, RenderOptions)}. */
  public static Rendering render(Figure figure, Format format, RenderOptions options) {
    return plotter().render(figure, format, options);
  }

  /** Like {@link Plotter#write(Figure, Format, RenderOptions, OutputStream)}. */
  public static Rendering write(
      Figure figure, Format format, RenderOptions options, OutputStream out) {
    return plotter().write(figure, format, options, out);
  }

  /** The one that all calls share. */
  public static Plotter plotter() {
    Plotter shared = SHARED.get();
    if (shared != null) {
      return shared;
    }
    Plotter made = Plotter.of(Config.load());
    return SHARED.compareAndSet(null, made) ? made : plotter();
  }
}
