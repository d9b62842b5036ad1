package org.viz4j.core.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.TrainedCategory;
import org.viz4j.core.text.TextLine;
import org.viz4j.core.tick.AxisTicks;
import org.viz4j.core.tick.TickRequest;
import org.viz4j.figure.Axis;
import org.viz4j.figure.StatedTicks;
import org.viz4j.figure.TickFormatter;

/** The ticks of an axis by its length, with measured labels. All lengths are in pt. */
interface Ticking {

  /** Ticks and their measured labels. */
  record Choice(AxisTicks ticks, List<TextLine> labels, boolean upright) {

    double widest() {
      return labels.stream().mapToDouble(TextLine::width).max().orElse(0);
    }
  }

  /** As the scale asks for. */
  static Ticking of(Trained.AxisScale axis, Ruler ruler) {
    if (axis.scale() instanceof TrainedCategory scale) {
      StatedTicks stated = axis.axis().ticks();
      if (stated == null) {
        return new CategoryTicking(scale, names(scale, axis.axis()), ruler);
      }
      if (isOneABand(stated, scale.categories().size())) {
        return new CategoryTicking(scale, stated.labels(), ruler);
      }
    }
    return new TickChooser(axis, ruler);
  }

  /** In the format of the axis. */
  private static List<String> names(TrainedCategory scale, Axis axis) {
    if (axis.format() instanceof TickFormatter.Automatic) {
      return scale.categories().names();
    }
    List<Integer> bands = IntStream.range(0, scale.categories().size()).boxed().toList();
    return AxisTicks.labels(new TickRequest(scale, axis, false), bands);
  }

  /** Labels of all bands are names that may be there twice. */
  private static boolean isOneABand(StatedTicks stated, int bands) {
    return stated.labels().size() == bands
        && IntStream.range(0, bands).allMatch(i -> stated.values().get(i) == i);
  }

  /** What the ticks are of. */
  Scale scale();

  /** Width of the widest label, however long the axis is. */
  double widest();

  /** The most that level labels reach beyond the ends of the axis. */
  double overhang();

  /** Width of the widest label that a vertical axis between two lengths may need. */
  double widestBetween(double shortest, double longest);

  /** For a level axis. */
  Choice across(double length);

  /**
   * For a level axis that turned out to be shorter than {@code settled} is for: labels that take no
   * more room below.
   */
  Choice shortened(Choice settled, double length);

  /** For a vertical axis: by its length alone, so that the room for labels can be told before. */
  Choice down(double length);

  /** Indices of the labels that stay: the first, and each that keeps clear of the one before. */
  List<Integer> kept(Choice choice, double length, ToDoubleFunction<TextLine> extent);

  /** Height of a label. */
  double lineHeight();
}
