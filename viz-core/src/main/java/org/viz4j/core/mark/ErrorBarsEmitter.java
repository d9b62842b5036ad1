package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.ErrorBars;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Orientation;
import org.viz4j.figure.Points;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.Join;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** A bar through each point. */
record ErrorBarsEmitter(ErrorBars bars) implements MarkEmitter {

  /**
   * One bar on the page, in pt.
   *
   * @param at along the axis without errors
   * @param value of the point, along the other axis
   * @param low end; may be at the edge of the plot area
   * @param capped whether the low end is where the error ends
   */
  private record Bar(double at, double value, double low, double high, boolean capped) {}

  @Override
  public Reach reach() {
    int size = Math.toIntExact(bars.series().size());
    double[] low = new double[size];
    double[] high = new double[size];
    Column values = isVertical() ? bars.series().y() : bars.series().x();
    for (int i = 0; i < size; i++) {
      low[i] = values.get(i) - bars.lower().get(i);
      high[i] = values.get(i) + bars.upper().get(i);
    }
    Extent ends = Extent.of(Column.of(low)).union(Extent.of(Column.of(high)));
    return isVertical()
        ? new Reach(Extent.of(bars.series().x()), ends)
        : new Reach(ends, Extent.of(bars.series().y()));
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    return reach.gaps(
        "error bars of series " + InvalidInputException.quoted(bars.series().name()),
        "such bars are left out");
  }

  private boolean isVertical() {
    return bars.orientation() == Orientation.VERTICAL;
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    double marker = bars.marker() == Marker.NONE ? 0 : Points.DEFAULT_SIZE;
    double half = bars.cap() / 2;
    for (Bar bar : placed(projection)) {
      if (isVertical()) {
        coverage.segment(bar.at(), bar.low(), bar.at(), bar.high());
        coverage.point(bar.at(), bar.value(), marker);
        coverage.segment(bar.at() - half, bar.low(), bar.at() + half, bar.low());
        coverage.segment(bar.at() - half, bar.high(), bar.at() + half, bar.high());
      } else {
        coverage.segment(bar.low(), bar.at(), bar.high(), bar.at());
        coverage.point(bar.value(), bar.at(), marker);
        coverage.segment(bar.low(), bar.at() - half, bar.low(), bar.at() + half);
        coverage.segment(bar.high(), bar.at() - half, bar.high(), bar.at() + half);
      }
    }
  }

  private List<Bar> placed(Projection projection) {
    List<Bar> placed = new ArrayList<>();
    for (long i = 0; i < bars.series().size(); i++) {
      double x = bars.series().x().get(i);
      double y = bars.series().y().get(i);
      double value = isVertical() ? y : x;
      double low = value - bars.lower().get(i);
      double high = value + bars.upper().get(i);
      Bar bar =
          isVertical()
              ? new Bar(
                  projection.x(x),
                  projection.y(y),
                  projection.yOrEnd(low),
                  projection.y(high),
                  !Double.isNaN(projection.y(low)))
              : new Bar(
                  projection.y(y),
                  projection.x(x),
                  projection.xOrEnd(low),
                  projection.x(high),
                  !Double.isNaN(projection.x(low)));
      if (Double.isFinite(bar.at() + bar.value() + bar.low() + bar.high())) {
        placed.add(bar);
      }
    }
    return placed;
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElseGet(bars.color(), palette);
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    List<Bar> placed = placed(projection);
    Rect room = projection.plot().grow(LinePath.MARGIN + bars.cap());
    Outline.Builder lines = Outline.builder();
    for (Bar bar : merged(placed, LinePath.column(resolution))) {
      add(lines, bar, room);
    }
    List<SceneNode> nodes = new ArrayList<>(stroked(lines, look));
    if (bars.marker() != Marker.NONE) {
      PagePoints points = new PagePoints(room, LinePath.column(resolution));
      placed.forEach(
          bar ->
              points.add(
                  isVertical() ? bar.at() : bar.value(), isVertical() ? bar.value() : bar.at()));
      nodes.addAll(markers(look).all(points.points()));
    }
    return nodes;
  }

  /** Consecutive bars in a column that is narrower than the target can show become one. */
  private static List<Bar> merged(List<Bar> placed, double column) {
    List<Bar> merged = new ArrayList<>();
    double last = Double.NaN;
    for (Bar bar : placed) {
      double at = Math.floor(bar.at() / column);
      int end = merged.size() - 1;
      if (at == last && meet(merged.get(end), bar)) {
        merged.set(end, union(merged.get(end), bar));
      } else {
        merged.add(bar);
      }
      last = at;
    }
    return merged;
  }

  private static boolean meet(Bar one, Bar other) {
    return Math.min(one.low(), one.high()) <= Math.max(other.low(), other.high())
        && Math.min(other.low(), other.high()) <= Math.max(one.low(), one.high());
  }

  private static Bar union(Bar one, Bar other) {
    boolean up = one.low() > one.high() || other.low() > other.high();
    double low = up ? Math.max(one.low(), other.low()) : Math.min(one.low(), other.low());
    double high = up ? Math.min(one.high(), other.high()) : Math.max(one.high(), other.high());
    return new Bar(one.at(), one.value(), low, high, one.capped() && other.capped());
  }

  private void add(Outline.Builder to, Bar bar, Rect room) {
    double half = bars.cap() / 2;
    line(to, room, bar.at(), bar.low(), bar.at(), bar.high());
    if (half > 0) {
      line(to, room, bar.at() - half, bar.high(), bar.at() + half, bar.high());
    }
    if (half > 0 && bar.capped()) {
      line(to, room, bar.at() - half, bar.low(), bar.at() + half, bar.low());
    }
  }

  /** From (along, across) to (along, across), along being the axis without errors. */
  private void line(Outline.Builder to, Rect room, double... ends) {
    double x1 = isVertical() ? ends[0] : ends[1];
    double y1 = isVertical() ? ends[1] : ends[0];
    double x2 = isVertical() ? ends[2] : ends[3];
    double y2 = isVertical() ? ends[3] : ends[2];
    Clipped seen = Clipped.of(room, x1, y1, x2, y2);
    if (seen != null && (x1 != x2 || y1 != y2)) {
      to.moveTo(x1 + seen.from() * (x2 - x1), y1 + seen.from() * (y2 - y1));
      to.lineTo(x1 + seen.to() * (x2 - x1), y1 + seen.to() * (y2 - y1));
    }
  }

  private List<SceneNode> stroked(Outline.Builder lines, Look look) {
    Outline outline = lines.build();
    if (outline.isEmpty()) {
      return List.of();
    }
    Color color = look.color().withOpacity(bars.opacity());
    Stroke pen = Stroke.solid(color, look.width(bars.width())).with(Cap.BUTT, Join.MITER);
    return List.of(Look.stroked(outline, pen, Edges.CRISP));
  }

  private Markers markers(Look look) {
    Color color = look.color().withOpacity(bars.opacity());
    return new Markers(bars.marker(), Points.DEFAULT_SIZE, color, look.width(bars.width()));
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    boolean up = isVertical();
    double length = Math.min(handle.height(), handle.width());
    double at = up ? handle.centerX() : handle.centerY();
    double middle = up ? handle.centerY() : handle.centerX();
    Outline.Builder lines = Outline.builder();
    Bar bar = new Bar(at, middle, middle + length / 2, middle - length / 2, true);
    add(lines, bar, handle.grow(bars.cap()));
    List<SceneNode> nodes = new ArrayList<>(stroked(lines, look));
    nodes.addAll(markers(look).all(List.of(new Point(handle.centerX(), handle.centerY()))));
    return nodes;
  }

  @Override
  public String name() {
    return bars.label().isEmpty() ? bars.series().name() : bars.label();
  }

  @Override
  public String words() {
    Reach reach = reach();
    return reach.x().finite() == 0 || reach.y().finite() == 0
        ? "no finite value"
        : "error bars, " + reach.words();
  }
}
