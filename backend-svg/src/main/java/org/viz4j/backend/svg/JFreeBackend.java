package org.viz4j.backend.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.viz4j.spi.svg.TextMode;

/** Checks what is asked, draws into memory and hands the file over in one piece. */
final class JFreeBackend implements Backend {

  /** A tenth of what 720 dots an inch would show. */
  private static final double PATH_UNIT = 0.01;

  @Override
  public Resolution resolution(RenderOptions options) {
    return new Resolution(Resolution.Kind.VECTOR, PATH_UNIT, options.dpi());
  }

  @Override
  public void render(
      Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
      throws IOException {
    TextMode mode = TextMode.of(options);
    double dpi = options.dpi();
    Scene scene = document.single(Format.SVG);
    Canvas canvas = new Canvas(scene.size());
    NodePainter painter = new NodePainter(canvas, mode, dpi);
    scene.root().accept(painter);
    if (canvas.farPoints() > 0) {
      warnings.accept(
          new Warning(
              Warning.Code.BACKEND_LIMITATION,
              canvas.farPoints() + " coordinates or lengths beyond 10 million were cut to that"));
    }
    out.write(new SvgFile(scene).around(canvas.content()).getBytes(UTF_8));
    out.flush();
  }
}
