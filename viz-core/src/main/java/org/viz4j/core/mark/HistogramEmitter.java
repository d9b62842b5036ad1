package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.stat.Summaries;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Dash;
import org.viz4j.figure.HistogramBars;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** Bars from edge to edge that stand on zero, drawn as one shape. */
final class HistogramEmitter implements MarkEmitter {
  /** Bars at least so wide, in pt, are parted by a thin line. */
  private static final double PARTED = 4;

  private static final double PARTING = 0.5;

  private final HistogramBars bars;
  private final Histogram histogram;
  private final List<Double> heights;

  HistogramEmitter(HistogramBars bars) {
    this.bars = bars;
    this.histogram = Summaries.counted(bars.source());
    this.heights =
        bars.density()
            ? histogram.density()
            : histogram.counts().stream().map(Long::doubleValue).toList();
  }

  @Override
  public Reach reach() {
    // an empty bin is no value that a log scale would hide
    List<Double> filled = heights.stream().filter(height -> height > 0).toList();
    return new Reach(
        edges(), Extent.of(Column.of(filled.isEmpty() ? heights : filled)).sticking(0));
  }

  /** Bins around whole numbers, as of bytes, have whole ticks. */
  private Extent edges() {
    List<Double> edges = histogram.edges();
    boolean around = edges.stream().allMatch(edge -> edge - Math.floor(edge) == 0.5);
    return around
        ? Extent.of(Column.of(edges.stream().map(Math::floor).toList())).reaching(-0.5, 0.5)
        : Extent.of(Column.of(edges));
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    List<Warning> warnings = new ArrayList<>();
    String source =
        bars.label().isEmpty()
            ? "a histogram"
            : "histogram " + InvalidInputException.quoted(bars.label());
    if (histogram.nan() + histogram.infinite() > 0) {
      String message =
          "values of "
              + source
              + " have "
              + histogram.nan()
              + " NaN and "
              + histogram.infinite()
              + " infinite; they are in no bin";
      warnings.add(new Warning(Warning.Code.NON_FINITE, message));
    }
    if (histogram.under() + histogram.over() > 0) {
      String message =
          "values of "
              + source
              + " lie outside its edges, "
              + histogram.under()
              + " below and "
              + histogram.over()
              + " above; they are in no bin";
      warnings.add(new Warning(Warning.Code.OUT_OF_DOMAIN, message));
    }
    return warnings;
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    double base = projection.yOrEnd(0);
    double before = base;
    double area = bars.outlined() ? 0 : bars.opacity();
    List<Bar> all = bars(projection, 0);
    boolean isFlat = all.stream().allMatch(bar -> bar.top == base);
    for (Bar bar : isFlat ? List.<Bar>of() : all) {
      double top = Math.min(base, bar.top);
      double left = Math.min(bar.left, bar.right);
      double width = Math.abs(bar.right - bar.left);
      if (bar.top != base) {
        coverage.area(new Rect(left, top, width, Math.abs(base - bar.top)), area);
        coverage.edge(bar.left, bar.top, bar.right, bar.top, bars.opacity());
      }
      if (bars.outlined()) {
        coverage.segment(bar.left, bar.top, bar.right, bar.top);
        coverage.segment(bar.left, before, bar.left, bar.top);
        coverage.segment(bar.right, bar.top, bar.right, base);
        before = bar.top;
      }
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElseGet(bars.color(), palette);
  }

  /** A bar on the page in pt, in the order of the bins. */
  private record Bar(double left, double right, double top) {
    boolean isWide() {
      return Math.abs(right - left) >= PARTED;
    }
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Rect room = projection.plot().grow(LinePath.MARGIN);
    double base = within(projection.yOrEnd(0), room.y(), room.bottom());
    List<Bar> all =
        bars(projection, LinePath.column(resolution)).stream()
            .map(bar -> clipped(bar, room))
            .toList();
    if (all.isEmpty() || all.stream().allMatch(bar -> bar.top == base)) {
      return List.of();
    }
    if (bars.outlined()) {
      Stroke pen = pen(look);
      return List.of(Look.stroked(steps(all, base).build(), pen, Edges.CRISP));
    }
    List<SceneNode> nodes = new ArrayList<>();
    nodes.add(look.filled(steps(all, base).close().build(), bars.opacity(), Edges.CRISP));
    if (bars.opacity() == 1) {
      nodes.addAll(partings(all, base, look));
    }
    return nodes;
  }

  private Stroke pen(Look look) {
    return look.pen(look.theme().lines().mark(), Dash.SOLID, bars.opacity());
  }

  /** Edges run along the axes, so that what is beyond the room can be moved to its edge. */
  private static Bar clipped(Bar bar, Rect room) {
    return new Bar(
        within(bar.left, room.x(), room.right()),
        within(bar.right, room.x(), room.right()),
        within(bar.top, room.y(), room.bottom()));
  }

  private static double within(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  /** From the base up, over all bars, and down to the base. */
  private static Outline.Builder steps(List<Bar> all, double base) {
    Outline.Builder steps = Outline.builder().moveTo(all.get(0).left, base);
    for (Bar bar : all) {
      steps.lineTo(bar.left, bar.top).lineTo(bar.right, bar.top);
    }
    return steps.lineTo(all.get(all.size() - 1).right, base);
  }

  /** Between neighbours, up to the lower one, so that low bars are not lost. */
  private static List<SceneNode> partings(List<Bar> all, double base, Look look) {
    Outline.Builder lines = Outline.builder();
    for (int i = 1; i < all.size(); i++) {
      double top = Math.max(all.get(i - 1).top, all.get(i).top);
      if (top < base && all.get(i - 1).isWide() && all.get(i).isWide()) {
        lines.moveTo(all.get(i).left, base).lineTo(all.get(i).left, top);
      }
    }
    Outline outline = lines.build();
    Stroke pen = Stroke.solid(look.theme().colors().plotArea(), PARTING);
    return outline.isEmpty() ? List.of() : List.of(Look.stroked(outline, pen, Edges.CRISP));
  }

  /** Bins that share a column of width {@code column} become one of the greatest height. */
  private List<Bar> bars(Projection projection, double column) {
    List<Bar> all = new ArrayList<>();
    double last = Double.NaN;
    double left = projection.xOrEnd(histogram.edges().get(0));
    for (int i = 0; i < heights.size(); i++) {
      double right = projection.xOrEnd(histogram.edges().get(i + 1));
      Bar bar = new Bar(left, right, projection.yOrEnd(heights.get(i)));
      double at = Math.abs(right - left) < column ? Math.floor(left / column) : Double.NaN;
      if (at == last) {
        Bar before = all.remove(all.size() - 1);
        bar = new Bar(before.left, right, Math.min(before.top, bar.top));
      }
      all.add(bar);
      last = at;
      left = right;
    }
    return all;
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return bars.outlined()
        ? List.of(Look.stroked(Outline.rect(look.swatch(handle)), pen(look), Edges.CRISP))
        : List.of(look.swatch(handle, bars.opacity()));
  }

  @Override
  public String name() {
    return bars.label().isEmpty() ? "histogram" : bars.label();
  }

  @Override
  public String chart() {
    return "Histogram";
  }

  @Override
  public String words() {
    List<Long> counts = histogram.counts();
    List<Double> edges = histogram.edges();
    int most = 0;
    for (int i = 1; i < counts.size(); i++) {
      most = counts.get(i) > counts.get(most) ? i : most;
    }
    String bins = counts.size() == 1 ? " bin" : " bins";
    return histogram.inside()
        + " values in "
        + counts.size()
        + bins
        + between(edges.get(0), edges.get(counts.size()))
        + (histogram.inside() == 0
            ? ""
            : ", most of them, "
                + counts.get(most)
                + ","
                + between(edges.get(most), edges.get(most + 1)));
  }

  private static String between(double from, double to) {
    return " from " + Spoken.number(from) + " to " + Spoken.number(to);
  }
}
