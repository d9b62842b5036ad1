package org.viz4j.core.mark;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Position;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** Words at a position. They are set by the layout; in the plot area there is nothing to draw. */
record AnnotationEmitter(Annotation annotation) implements MarkEmitter {
  private static final double ROUNDING = 1e-6;

  @Override
  public Reach reach() {
    return Reach.NOTHING;
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    List<Warning> gaps = Reach.of(positions()).gaps(source(), "it is left out");
    if (seen || !gaps.isEmpty()) {
      return gaps;
    }
    String message = source() + " is outside the plot area and is not drawn";
    return List.of(new Warning(Warning.Code.OUT_OF_DOMAIN, message));
  }

  private String source() {
    return "annotation " + InvalidInputException.quoted(annotation.text());
  }

  private List<Position> positions() {
    Position target = annotation.target();
    return target == null ? List.of(annotation.at()) : List.of(annotation.at(), target);
  }

  /** Words beside the plot area are seen as well as those in it. */
  @Override
  public void cover(Projection projection, Coverage coverage) {
    if (isSeen(projection)) {
      Rect plot = projection.plot();
      Point at = projection.point(annotation.at());
      double x = Math.max(plot.x(), Math.min(plot.right(), at.x()));
      double y = Math.max(plot.y(), Math.min(plot.bottom(), at.y()));
      coverage.point(x, y, 0);
    }
  }

  @Override
  public List<Note> notes(Projection projection, double scale) {
    if (!isSeen(projection)) {
      return List.of();
    }
    Position target = annotation.target();
    @Nullable Point there = target == null ? null : projection.point(target);
    return List.of(new Note(annotation, projection.point(annotation.at()), there));
  }

  private boolean isSeen(Projection projection) {
    return positions().stream().allMatch(position -> isSeen(position, projection));
  }

  private static boolean isSeen(Position position, Projection projection) {
    if (position.frame() == Position.Frame.AXES) {
      return true;
    }
    double x = projection.x(position.x());
    double y = projection.y(position.y());
    Rect plot = projection.plot().grow(ROUNDING);
    return x >= plot.x() && x <= plot.right() && y >= plot.y() && y <= plot.bottom();
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElse(annotation.color(), theme.colors().text());
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    return List.of();
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return List.of();
  }

  @Override
  public String name() {
    return "annotation";
  }

  @Override
  public String words() {
    return InvalidInputException.quoted(annotation.text());
  }
}
