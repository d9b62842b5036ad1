package org.viz4j.core.mark;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.error.Warning;
import org.viz4j.figure.Orientation;
import org.viz4j.figure.ReferenceLine;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** A line across the axes at one value. */
record ReferenceLineEmitter(ReferenceLine line) implements MarkEmitter {
  @Override
  public Reach reach() {
    return Reach.NOTHING;
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    if (seen) {
      return List.of();
    }
    String message = name() + " at " + line.value() + " is outside the domain and is not drawn";
    return List.of(new Warning(Warning.Code.OUT_OF_DOMAIN, message));
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    Rect plot = projection.plot();
    if (isVertical()) {
      double x = projection.x(line.value());
      coverage.across(x, plot.y(), x, plot.bottom());
    } else {
      double y = projection.y(line.value());
      coverage.across(plot.x(), y, plot.right(), y);
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElse(line.color(), theme.colors().text());
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Rect plot = projection.plot();
    if (isVertical()) {
      double x = projection.x(line.value());
      return x >= plot.x() && x <= plot.right()
          ? List.of(stroked(Outline.segment(x, plot.bottom(), x, plot.y()), look))
          : List.of();
    }
    double y = projection.y(line.value());
    return y >= plot.y() && y <= plot.bottom()
        ? List.of(stroked(Outline.segment(plot.x(), y, plot.right(), y), look))
        : List.of();
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    double y = handle.centerY();
    return List.of(stroked(Outline.segment(handle.x(), y, handle.right(), y), look));
  }

  private SceneNode stroked(Outline segment, Look look) {
    Stroke pen = look.pen(look.width(line.width()), line.dash(), line.opacity());
    return Look.stroked(segment, pen, Edges.CRISP);
  }

  private boolean isVertical() {
    return line.orientation() == Orientation.VERTICAL;
  }

  @Override
  public String name() {
    return line.label().isEmpty() ? "reference line" : line.label();
  }

  @Override
  public String words() {
    String way = line.orientation().name().toLowerCase(Locale.ROOT);
    return way + " line at " + Spoken.number(line.value());
  }
}
