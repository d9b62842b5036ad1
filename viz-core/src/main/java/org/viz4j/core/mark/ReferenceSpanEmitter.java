package org.viz4j.core.mark;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.error.Warning;
import org.viz4j.figure.Orientation;
import org.viz4j.figure.ReferenceSpan;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** The area across the axes between two values. */
record ReferenceSpanEmitter(ReferenceSpan span) implements MarkEmitter {
  @Override
  public Reach reach() {
    return Reach.NOTHING;
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    if (seen) {
      return List.of();
    }
    String ends = span.from() + " to " + span.to();
    String message = name() + " from " + ends + " has no area inside the domain and is not drawn";
    return List.of(new Warning(Warning.Code.OUT_OF_DOMAIN, message));
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    double[] area = area(projection);
    if (Polygon.area(area) > 0) {
      coverage.across(area, span.opacity());
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElse(span.color(), theme.colors().text());
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    double[] area = area(projection);
    if (Polygon.area(area) == 0) {
      return List.of();
    }
    Outline.Builder outline = Outline.builder();
    Polygon.add(outline, area);
    return List.of(look.filled(outline.build(), span.opacity(), Edges.CRISP));
  }

  /** What is inside the plot area; empty if nothing is. */
  private double[] area(Projection projection) {
    Rect plot = projection.plot();
    double[] whole;
    if (span.orientation() == Orientation.VERTICAL) {
      double from = projection.xOrEnd(span.from());
      double to = projection.xOrEnd(span.to());
      whole = new double[] {from, plot.y(), to, plot.y(), to, plot.bottom(), from, plot.bottom()};
    } else {
      double from = projection.yOrEnd(span.from());
      double to = projection.yOrEnd(span.to());
      whole = new double[] {plot.x(), from, plot.right(), from, plot.right(), to, plot.x(), to};
    }
    return Polygon.clip(whole, plot);
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return List.of(look.swatch(handle, span.opacity()));
  }

  @Override
  public String name() {
    return span.label().isEmpty() ? "reference span" : span.label();
  }

  @Override
  public String words() {
    String way = span.orientation().name().toLowerCase(Locale.ROOT);
    String ends = Spoken.number(span.from()) + " to " + Spoken.number(span.to());
    return way + " span from " + ends;
  }
}
