package org.viz4j.backend.stax;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.viz4j.error.Warning;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Backend;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;
import org.viz4j.spi.svg.TextMode;

/** Checks what is asked, then streams the file. */
final class StaxBackend implements Backend {

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
    Survey survey = Survey.of(scene, mode);
    // not an OutputStreamWriter itself: StAX would write supplementary characters in two halves
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    try {
      new SvgFile(new Markup(writer), survey, new ImageWriter(dpi)).write(scene);
      writer.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
