package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Points;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** A marker at each point. */
record PointsEmitter(Points points) implements MarkEmitter {
  private static final int OPAQUE = 255;

  /** Above this many circles a vector file becomes large. */
  private static final int MANY = 500;

  /** Above this many circles those that others cover are left out. */
  private static final int CROWD = 10_000;

  @Override
  public Reach reach() {
    return Reach.of(points.series());
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    String source = "series " + InvalidInputException.quoted(points.series().name());
    return reach.gaps(source, "such points are left out");
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    points
        .series()
        .forEach(
            (x, y) -> {
              if (!coverage.isSettled()) {
                coverage.point(projection.x(x), projection.y(y), points.size());
              }
            });
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElseGet(points.color(), palette);
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Markers markers = markers(look);
    boolean translucent = markers.color().alpha() < OPAQUE;
    double cell = translucent ? 0 : LinePath.column(resolution);
    double beyond = points.size() + markers.pen();
    PagePoints near = new PagePoints(projection.plot().grow(beyond), cell);
    List<Point> found = near.of(points.series(), projection);
    if (!translucent) {
      if (points.marker() == Marker.CIRCLE && found.size() > CROWD) {
        found = DiscCover.uncovered(found, points.size() / 2);
      }
      boolean dots = points.marker() == Marker.CIRCLE && found.size() > MANY;
      boolean vector = resolution.kind() == Resolution.Kind.VECTOR;
      return dots && vector ? List.of(markers.dots(found)) : markers.all(found);
    }
    List<SceneNode> nodes = new ArrayList<>();
    found.forEach(point -> nodes.addAll(markers.all(List.of(point))));
    return nodes;
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return markers(look).all(List.of(new Point(handle.centerX(), handle.centerY())));
  }

  private Markers markers(Look look) {
    Color color = look.color().withOpacity(points.opacity());
    return new Markers(points.marker(), points.size(), color, look.theme().lines().mark());
  }

  @Override
  public String name() {
    return points.label().isEmpty() ? points.series().name() : points.label();
  }

  @Override
  public String chart() {
    return "Scatter";
  }

  @Override
  public String words() {
    Reach reach = reach();
    return reach.x().finite() == 0 || reach.y().finite() == 0
        ? "no finite point"
        : points.series().size()
            + (points.series().size() == 1 ? " point, " : " points, ")
            + reach.words();
  }
}
