package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Coverage;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.TrainedCategory;
import org.viz4j.core.scale.TrainedTime;
import org.viz4j.core.scale.Training;
import org.viz4j.core.tick.AxisTicks;
import org.viz4j.core.tick.TickRequest;
import org.viz4j.core.tick.TimeLabels;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Axis;
import org.viz4j.figure.Frame;
import org.viz4j.figure.Inset;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.StatedTicks;
import org.viz4j.figure.TickFormatter;
import org.viz4j.figure.Twin;
import org.viz4j.geom.Rect;

/**
 * The scales of axes, trained on all their marks, or on those of all axes that share a scale.
 *
 * @param twin of the second y axis; null for none
 * @param insets in the order of the axes' insets
 */
record Trained(
    AxisScale x,
    AxisScale y,
    @Nullable AxisScale twin,
    List<Trained> insets,
    List<Warning> warnings) {

  /** Larger than any plot area, so that what is some pt from a corner counts as inside. */
  private static final Rect ANYWHERE = new Rect(0, 0, 1e7, 1e7);

  /**
   * A scale and its ticks, which are made once however often the axis is measured.
   *
   * @param axis what the figure states
   * @param ticks for 1, 2, 3, … intervals; none for names in the middle of their bands
   */
  record AxisScale(Scale scale, Axis axis, List<AxisTicks> ticks) {
    AxisScale {
      ticks = List.copyOf(ticks);
    }

    /**
     * @param whole whether all data are whole numbers
     */
    static AxisScale of(Scale scale, Axis axis, boolean whole) {
      boolean named = scale instanceof TrainedCategory && axis.ticks() == null;
      TickRequest request = new TickRequest(scale, axis, whole);
      return new AxisScale(
          scale,
          axis,
          IntStream.rangeClosed(1, named ? 0 : TickChooser.MOST)
              .mapToObj(intervals -> AxisTicks.of(request, intervals))
              .toList());
    }

    static AxisScale of(Axis axis, Extent extent) {
      return of(Training.train(axis, extent), axis, extent.isWhole());
    }

    /**
     * @param downward whether values grow downwards if no end is stated
     */
    static AxisScale upright(Axis axis, Extent extent, boolean downward) {
      ScaleSpec spec = axis.scale();
      Scale scale = Training.train(axis, extent);
      boolean open = spec.from().isEmpty() && spec.to().isEmpty();
      if (open && downward) {
        Interval domain = scale.domain();
        scale = Training.train(axis.withScale(spec.domain(domain.to(), domain.from())), extent);
      }
      return of(scale, axis, extent.isWhole());
    }

    /** The axis with a label that says what all of a time scale shares. */
    private Axis labelled(Axis shown) {
      boolean automatic = axis.format() instanceof TickFormatter.Automatic;
      String context =
          automatic && scale instanceof TrainedTime time ? TimeLabels.context(time) : "";
      if (context.isEmpty()) {
        return shown;
      }
      String label = shown.label();
      return shown.withLabel(label.isEmpty() ? context : label + " (" + context + ")");
    }

    /** How many ticks that the figure states are outside the domain. */
    private List<Warning> outside() {
      StatedTicks stated = axis.ticks();
      List<Double> values = stated == null ? List.of() : stated.values();
      Interval domain = scale.domain();
      long outside = values.stream().filter(value -> !domain.contains(value)).count();
      if (outside == 0) {
        return List.of();
      }
      String message =
          outside
              + " of "
              + values.size()
              + " stated ticks lie outside the domain ["
              + domain.from()
              + ", "
              + domain.to()
              + "] and are left out";
      return List.of(new Warning(Warning.Code.OUT_OF_DOMAIN, message));
    }
  }

  /** The axes with the labels that their scales give them, where they have tick labels. */
  Axes labelled(Axes axes, Outer outer) {
    if (axes.frame() != Frame.FULL) {
      return axes;
    }
    Axes named = outer.x() ? axes.withX(x.labelled(axes.x())) : axes;
    named = outer.y() ? named.withY(y.labelled(axes.y())) : named;
    Twin right = axes.twin();
    return right == null || twin == null
        ? named
        : named.withTwin(new Twin(twin.labelled(right.y()), right.marks()));
  }

  static Trained of(Axes axes) {
    return of(AxesGrid.of(1, 1).with(new AxesGrid.Cell(0, 0, 1, 1, axes))).get(0);
  }

  private static Trained ofInset(Axes axes) {
    Survey survey = Survey.ofInset(axes);
    AxisScale y = AxisScale.upright(axes.y(), survey.y(), survey.isDownward());
    return of(axes, survey, AxisScale.of(axes.x(), survey.x()), y);
  }

  /** One for each cell of {@code grid}. */
  static List<Trained> of(AxesGrid grid) {
    List<AxesGrid.Cell> cells = grid.cells();
    List<Survey> surveys = cells.stream().map(cell -> Survey.of(grid, cell)).toList();
    List<Trained> trained = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Axes axes = cells.get(i).axes();
      Extent x = shared(i, cells, grid::shareX, j -> surveys.get(j).x());
      Extent y = shared(i, cells, grid::shareY, j -> surveys.get(j).y());
      int index = i;
      boolean downward =
          IntStream.range(0, cells.size())
              .filter(j -> j == index || grid.shareY(cells.get(index), cells.get(j)))
              .anyMatch(j -> surveys.get(j).isDownward());
      AxisScale upright = AxisScale.upright(axes.y(), y, downward);
      trained.add(of(axes, surveys.get(i), AxisScale.of(axes.x(), x), upright));
    }
    return trained;
  }

  private static Extent shared(
      int index,
      List<AxesGrid.Cell> cells,
      BiPredicate<AxesGrid.Cell, AxesGrid.Cell> share,
      Function<Integer, Extent> extents) {
    Extent extent = Extent.EMPTY;
    for (int i = 0; i < cells.size(); i++) {
      if (i == index || share.test(cells.get(index), cells.get(i))) {
        extent = extent.union(extents.apply(i));
      }
    }
    return extent;
  }

  private static Trained of(Axes axes, Survey survey, AxisScale x, AxisScale y) {
    Twin right = axes.twin();
    AxisScale twin =
        right == null
            ? null
            : AxisScale.upright(right.y(), survey.twinY(), survey.isTwinDownward());
    List<Warning> warnings = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < survey.marks().size(); i++) {
      MarkEmitter mark = survey.marks().get(i);
      AxisScale down = twin != null && i >= axes.marks().size() ? twin : y;
      boolean seen = shows(mark, new Projection(x.scale(), down.scale(), ANYWHERE));
      warnings.addAll(mark.warnings(survey.reaches().get(i), seen));
      any |= seen;
    }
    warnings.addAll(x.outside());
    warnings.addAll(y.outside());
    if (twin != null) {
      warnings.addAll(twin.outside());
    }
    Training.hidden(axes.x(), survey.x()).ifPresent(warnings::add);
    Training.hidden(axes.y(), survey.y()).ifPresent(warnings::add);
    if (right != null) {
      Training.hidden(right.y(), survey.twinY()).ifPresent(warnings::add);
    }
    if (!any) {
      warnings.add(0, survey.empty(axes));
    }
    List<Trained> insets = axes.insets().stream().map(Inset::axes).map(Trained::ofInset).toList();
    insets.forEach(inset -> addNew(warnings, inset.warnings));
    return new Trained(x, y, twin, insets, warnings);
  }

  /** An inset that shows the marks around it has nothing new to say of them. */
  private static void addNew(List<Warning> warnings, List<Warning> more) {
    more.stream().filter(warning -> !warnings.contains(warning)).forEach(warnings::add);
  }

  /** Whether any of the mark is in the plot area, wherever on the page that will be. */
  private static boolean shows(MarkEmitter mark, Projection projection) {
    Coverage coverage = Coverage.touching(projection.plot());
    mark.cover(projection, coverage);
    return coverage.touched();
  }
}
