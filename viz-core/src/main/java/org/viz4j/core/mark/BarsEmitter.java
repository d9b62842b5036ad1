package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.viz4j.core.scale.Extent;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Bars;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** Vertical bars that stand on zero. */
record BarsEmitter(Bars bars) implements MarkEmitter {
  @Override
  public Reach reach() {
    Reach values = Reach.of(bars.series());
    return new Reach(values.x().widened(bars.width() / 2), values.y().sticking(0));
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    return reach.gaps(
        "series " + InvalidInputException.quoted(bars.series().name()), "such bars are left out");
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    rects(projection).forEach(rect -> coverage.area(Polygon.of(rect), bars.opacity()));
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    Color stated = bars.color();
    return stated == null ? palette.get() : stated;
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Rect room = projection.plot().grow(LinePath.MARGIN);
    Outline.Builder all = Outline.builder();
    for (Rect rect : merged(rects(projection), LinePath.column(resolution))) {
      Polygon.add(all, Polygon.clip(Polygon.of(rect), room));
    }
    Outline outline = all.build();
    return outline.isEmpty()
        ? List.of()
        : List.of(look.filled(outline, bars.opacity(), Edges.CRISP));
  }

  /** Consecutive bars that share a column narrower than the target can show become one. */
  private static List<Rect> merged(List<Rect> rects, double column) {
    List<Rect> merged = new ArrayList<>();
    double last = Double.NaN;
    for (Rect rect : rects) {
      double at = rect.width() < column ? Math.floor(rect.x() / column) : Double.NaN;
      int end = merged.size() - 1;
      if (at == last) {
        merged.set(end, merged.get(end).union(rect));
      } else {
        merged.add(rect);
      }
      last = at;
    }
    return merged;
  }

  /** In pt; without bars that have no height. */
  private List<Rect> rects(Projection projection) {
    List<Rect> rects = new ArrayList<>();
    double base = projection.yOrEnd(0);
    bars.series()
        .forEach(
            (x, value) -> {
              double left = projection.xOrEnd(x - bars.width() / 2);
              double right = projection.xOrEnd(x + bars.width() / 2);
              double y = projection.yOrEnd(value);
              if (left != right && y != base && !Double.isNaN(left + right + y)) {
                rects.add(between(left, base, right, y));
              }
            });
    return rects;
  }

  private static Rect between(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double top = Math.min(y1, y2);
    return new Rect(left, top, Math.max(x1, x2) - left, Math.max(y1, y2) - top);
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return List.of(look.swatch(handle, bars.opacity()));
  }

  @Override
  public String name() {
    return bars.label().isEmpty() ? bars.series().name() : bars.label();
  }

  @Override
  public String chart() {
    return "Bar";
  }

  @Override
  public String words() {
    Extent y = Extent.of(bars.series().y());
    long count = bars.series().size();
    return y.finite() == 0
        ? "no finite value"
        : count
            + (count == 1 ? " bar" : " bars")
            + ", lowest "
            + Spoken.number(y.min())
            + ", highest "
            + Spoken.number(y.max());
  }
}
