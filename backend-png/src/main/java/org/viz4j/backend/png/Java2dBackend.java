package org.viz4j.backend.png;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.viz4j.error.Warning;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Backend;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** Paints the whole picture in memory, then writes it. */
final class Java2dBackend implements Backend {
  private static final double PT_PER_INCH = 72;
  private static final String OWN_PREFIX = "viz.png.";

  @Override
  public Resolution resolution(RenderOptions options) {
    double dpi = options.dpi();
    return new Resolution(Resolution.Kind.RASTER, PT_PER_INCH / dpi, dpi);
  }

  @Override
  public void render(
      Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
      throws IOException {
    Scene scene = document.single(Format.PNG);
    PixelGrid grid = PixelGrid.of(scene.size(), options);
    warnOfUnknown(options, warnings);
    Pixels picture = Pixels.allocate(grid);
    new ScenePainter(picture, grid, warnings).paint(scene.root());
    new PngWriter(out).write(picture, scene.metadata(), options.dpi());
  }

  private static void warnOfUnknown(RenderOptions options, Consumer<Warning> warnings) {
    for (String key : options.settings().keySet()) {
      if (key.startsWith(OWN_PREFIX)) {
        warnings.accept(
            new Warning(
                Warning.Code.UNKNOWN_KEY,
                "\"" + key + "\" is no setting of the png backend, which has none of its own"));
      }
    }
  }
}
