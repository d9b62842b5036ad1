package org.viz4j.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;

/**
 * What a {@link Patch} looks like. Radii of circles and corners and the heads of arrows are in pt,
 * so that no scale ever distorts them.
 */
public sealed interface PatchShape {

  /** Calls the visitor's method for this kind of shape. */
  <T> T accept(Visitor<T> visitor);

  /**
   * One method a kind of shape.
   *
   * @param <T> what a visit answers
   */
  interface Visitor<T> {
    T visit(Rectangle rectangle);

    T visit(Circle circle);

    T visit(Ellipse ellipse);

    T visit(Polygon polygon);

    T visit(Polyline polyline);

    T visit(Arrow arrow);
  }

  /**
   * The rectangle between two opposite corners. On a log scale a corner at zero or below lies on
   * the edge of the plot area.
   *
   * @param radius of its corners in pt; 0 for sharp ones; at most half of the shorter side is taken
   */
  record Rectangle(Position corner, Position opposite, double radius) implements PatchShape {
    /**
     * @throws InvalidInputException if the radius is negative or not finite, or a corner is null
     */
    public Rectangle {
      InvalidInputException.requirePresent("corner of a rectangle", corner);
      InvalidInputException.requirePresent("opposite corner of a rectangle", opposite);
      Lengths.requireNonNegative("corner radius of a rectangle", radius);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A circle that is round on the page, whatever the scales.
   *
   * @param radius in pt, positive
   */
  record Circle(Position center, double radius) implements PatchShape {
    /**
     * @throws InvalidInputException if the radius is not positive and finite, or the centre is null
     */
    public Circle {
      InvalidInputException.requirePresent("centre of a circle", center);
      Lengths.requirePositive("radius of a circle", radius);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The ellipse that fills the rectangle around a centre; on the page it is an ellipse on any
   * scale.
   *
   * @param width of that rectangle, in what the centre counts in, positive
   * @param height of that rectangle, in what the centre counts in, positive
   */
  record Ellipse(Position center, double width, double height) implements PatchShape {
    /**
     * @throws InvalidInputException if a side is not positive and finite, or the centre is null
     */
    public Ellipse {
      InvalidInputException.requirePresent("centre of an ellipse", center);
      InvalidInputException.requirePositive("width of an ellipse", width);
      InvalidInputException.requirePositive("height of an ellipse", height);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A closed area with straight sides. A corner that has no place is left out.
   *
   * @param corners in order, three or more
   */
  record Polygon(List<Position> corners) implements PatchShape {
    private static final int LEAST = 3;

    /**
     * @throws InvalidInputException if there are fewer than three corners or one is null
     */
    public Polygon {
      corners = atLeast(LEAST, "corners of a polygon", corners);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Straight segments from point to point, never filled. A point that has no place breaks the line.
   *
   * @param points in order, two or more
   */
  record Polyline(List<Position> points) implements PatchShape {
    /**
     * @throws InvalidInputException if there are fewer than two points or one is null
     */
    public Polyline {
      points = atLeast(2, "points of a polyline", points);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A straight arrow with a filled head; one shorter than its head has a smaller head.
   *
   * @param to where its tip is
   * @param headLength in pt, positive
   * @param headWidth in pt, positive
   */
  record Arrow(Position from, Position to, double headLength, double headWidth)
      implements PatchShape {
    /** Default length of the head in pt. */
    public static final double DEFAULT_HEAD_LENGTH = 8;

    /** Default width of the head in pt. */
    public static final double DEFAULT_HEAD_WIDTH = 6;

    /**
     * @throws InvalidInputException if a length is not positive and finite, or an end is null
     */
    public Arrow {
      InvalidInputException.requirePresent("start of an arrow", from);
      InvalidInputException.requirePresent("tip of an arrow", to);
      Lengths.requirePositive("head length of an arrow", headLength);
      Lengths.requirePositive("head width of an arrow", headWidth);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** Between two opposite corners. */
  static PatchShape rectangle(Position corner, Position opposite) {
    return new Rectangle(corner, opposite, 0);
  }

  /**
   * Between two opposite corners, with corners of a radius in pt.
   *
   * @throws InvalidInputException if the radius is negative or not finite
   */
  static PatchShape rectangle(Position corner, Position opposite, double radius) {
    return new Rectangle(corner, opposite, radius);
  }

  /**
   * Round on the page, with a radius in pt.
   *
   * @throws InvalidInputException if the radius is not positive and finite
   */
  static PatchShape circle(Position center, double radius) {
    return new Circle(center, radius);
  }

  /**
   * With width and height in what the centre counts in.
   *
   * @throws InvalidInputException if a side is not positive and finite
   */
  static PatchShape ellipse(Position center, double width, double height) {
    return new Ellipse(center, width, height);
  }

  /**
   * Around three corners or more.
   *
   * @throws InvalidInputException if there are fewer than three
   */
  static PatchShape polygon(Position... corners) {
    return new Polygon(Arrays.asList(corners));
  }

  /**
   * Around three points or more, in data units.
   *
   * @throws InvalidInputException if there are fewer than three
   */
  static PatchShape polygon(Series corners) {
    return new Polygon(positions(corners));
  }

  /**
   * Along two points or more.
   *
   * @throws InvalidInputException if there are fewer than two
   */
  static PatchShape polyline(Position... points) {
    return new Polyline(Arrays.asList(points));
  }

  /** From one place to another, with a head of 8 pt length and 6 pt width. */
  static PatchShape arrow(Position from, Position to) {
    return new Arrow(from, to, Arrow.DEFAULT_HEAD_LENGTH, Arrow.DEFAULT_HEAD_WIDTH);
  }

  private static List<Position> positions(Series series) {
    List<Position> positions = new ArrayList<>();
    series.forEach((x, y) -> positions.add(Position.data(x, y)));
    return positions;
  }

  private static List<Position> atLeast(int least, String thing, List<Position> positions) {
    List<Position> present = InvalidInputException.requireAllPresent(thing, positions);
    if (present.size() < least) {
      throw InvalidInputException.of(thing, "be " + least + " or more", present.size());
    }
    return present;
  }
}
