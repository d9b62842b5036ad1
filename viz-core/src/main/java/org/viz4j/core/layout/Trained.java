package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.Training;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Axis;
import org.viz4j.figure.Line;
import org.viz4j.figure.Mark;

/** The scales of axes, trained on all their marks. */
record Trained(AxisScale x, AxisScale y, List<Warning> warnings) {

  /**
   * A scale and what its ticks need to know.
   *
   * @param whole whether all data are whole numbers
   */
  record AxisScale(Scale scale, boolean whole) {}

  static Trained of(Axes axes) {
    List<Warning> warnings = new ArrayList<>();
    Extent x = Extent.EMPTY;
    Extent y = Extent.EMPTY;
    for (Mark mark : axes.marks()) {
      if (mark instanceof Line line) {
        Extent lineX = Extent.of(line.series().x());
        Extent lineY = Extent.of(line.series().y());
        warnAboutGaps(line.series(), lineX, lineY, warnings);
        x = x.union(lineX);
        y = y.union(lineY);
      }
    }
    Training.hidden(axes.x(), x).ifPresent(warnings::add);
    Training.hidden(axes.y(), y).ifPresent(warnings::add);
    Trained trained = new Trained(trained(axes.x(), x), trained(axes.y(), y), warnings);
    if (!trained.showsAny(axes)) {
      warnings.add(0, new Warning(Warning.Code.EMPTY, nothing(axes)));
    }
    return trained;
  }

  /** Whether a point, or a line between two points, may be seen in the plot area. */
  private boolean showsAny(Axes axes) {
    for (Mark mark : axes.marks()) {
      if (mark instanceof Line line && shows(line.series())) {
        return true;
      }
    }
    return false;
  }

  private boolean shows(Series series) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (long i = 0; i < series.size(); i++) {
      double px = x.scale().map(series.x().get(i));
      double py = y.scale().map(series.y().get(i));
      boolean here = px >= 0 && px <= 1 && py >= 0 && py <= 1;
      boolean across =
          Math.min(px, lastX) <= 1
              && Math.max(px, lastX) >= 0
              && Math.min(py, lastY) <= 1
              && Math.max(py, lastY) >= 0;
      if (here || across) {
        return true;
      }
      lastX = px;
      lastY = py;
    }
    return false;
  }

  private static AxisScale trained(Axis axis, Extent extent) {
    return new AxisScale(Training.train(axis, extent), extent.isWhole());
  }

  private static String nothing(Axes axes) {
    return axes.marks().isEmpty()
        ? "figure has no marks; empty axes are drawn"
        : "no mark has a point that the axes can show; empty axes are drawn";
  }

  private static void warnAboutGaps(Series series, Extent x, Extent y, List<Warning> warnings) {
    long gaps = x.nonFinite() + y.nonFinite();
    if (gaps > 0) {
      warnings.add(
          new Warning(
              Warning.Code.NON_FINITE,
              "series \""
                  + series.name()
                  + "\" has "
                  + gaps
                  + (gaps == 1 ? " value that is" : " values that are")
                  + " NaN or infinite; the line breaks there"));
    }
  }
}
