package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.mark.Coverage;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.mark.Reach;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.Training;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Axis;
import org.viz4j.geom.Rect;

/** The scales of axes, trained on all their marks. */
record Trained(AxisScale x, AxisScale y, List<Warning> warnings) {

  private static final Rect ANYWHERE = new Rect(0, 0, 1000, 1000);

  /**
   * A scale and what its ticks need to know.
   *
   * @param whole whether all data are whole numbers
   */
  record AxisScale(Scale scale, boolean whole) {}

  static Trained of(Axes axes) {
    List<MarkEmitter> marks = axes.marks().stream().map(MarkEmitter::of).toList();
    List<Reach> reaches = marks.stream().map(MarkEmitter::reach).toList();
    Extent x = reaches.stream().map(Reach::x).reduce(Extent.EMPTY, Extent::union);
    Extent y = reaches.stream().map(Reach::y).reduce(Extent.EMPTY, Extent::union);
    List<Warning> warnings = new ArrayList<>();
    Trained trained = new Trained(trained(axes.x(), x), trained(axes.y(), y), warnings);
    boolean any = false;
    for (int i = 0; i < marks.size(); i++) {
      boolean seen = trained.shows(marks.get(i));
      warnings.addAll(marks.get(i).warnings(reaches.get(i), seen));
      any |= seen;
    }
    Training.hidden(axes.x(), x).ifPresent(warnings::add);
    Training.hidden(axes.y(), y).ifPresent(warnings::add);
    if (!any) {
      warnings.add(0, new Warning(Warning.Code.EMPTY, nothing(axes)));
    }
    return trained;
  }

  /** Whether any of the mark is in the plot area, wherever on the page that will be. */
  private boolean shows(MarkEmitter mark) {
    Coverage coverage = new Coverage(List.of(ANYWHERE));
    mark.cover(new Projection(x.scale(), y.scale(), ANYWHERE), coverage);
    return coverage.touched();
  }

  private static AxisScale trained(Axis axis, Extent extent) {
    return new AxisScale(Training.train(axis, extent), extent.isWhole());
  }

  private static String nothing(Axes axes) {
    return axes.marks().isEmpty()
        ? "figure has no marks; empty axes are drawn"
        : "no mark has a point that the axes can show; empty axes are drawn";
  }
}
