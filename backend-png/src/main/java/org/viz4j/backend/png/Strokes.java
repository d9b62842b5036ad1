package org.viz4j.backend.png;

import java.awt.BasicStroke;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.Warning;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Join;
import org.viz4j.scene.Stroke;

/** Pens in pixels. */
final class Strokes {
  /** Dashes finer than this many pixels a repeat show as a tone at best and take for ever. */
  private static final double FINEST_DASHES = 1.0 / 16;

  /** Covers every picture; Java2D drops what is much wider. */
  private static final double WIDEST = 1e7;

  private final PixelGrid grid;
  private final Consumer<Warning> warnings;

  Strokes(PixelGrid grid, Consumer<Warning> warnings) {
    this.grid = grid;
    this.warnings = warnings;
  }

  /** As wide as stated. */
  BasicStroke smooth(Stroke stroke) {
    return pen(stroke, stroke.width() * grid.scale());
  }

  /** Whole pixels wide. */
  BasicStroke crisp(Stroke stroke) {
    return pen(stroke, grid.lineWidth(stroke.width()));
  }

  private BasicStroke pen(Stroke stroke, double width) {
    return new BasicStroke(
        (float) Math.min(WIDEST, width),
        cap(stroke.cap()),
        join(stroke.join()),
        (float) stroke.miterLimit(),
        dashes(stroke.dashes()),
        (float) (stroke.dashPhase() * grid.scale()));
  }

  private float @Nullable [] dashes(List<Double> dashes) {
    if (dashes.isEmpty()) {
      return null;
    }
    float[] pixels = new float[dashes.size()];
    double sum = 0;
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) (dashes.get(i) * grid.scale());
      sum += pixels[i];
    }
    if (sum < FINEST_DASHES) {
      warnings.accept(
          new Warning(
              Warning.Code.BACKEND_LIMITATION,
              "dashes " + dashes + " pt are too fine for pixels; the line is drawn solid"));
      return null;
    }
    return pixels;
  }

  private static int cap(Cap cap) {
    return switch (cap) {
      case BUTT -> BasicStroke.CAP_BUTT;
      case ROUND -> BasicStroke.CAP_ROUND;
      case SQUARE -> BasicStroke.CAP_SQUARE;
    };
  }

  private static int join(Join join) {
    return switch (join) {
      case MITER -> BasicStroke.JOIN_MITER;
      case ROUND -> BasicStroke.JOIN_ROUND;
      case BEVEL -> BasicStroke.JOIN_BEVEL;
    };
  }
}
