package org.viz4j.figure;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * One filled or stroked shape, clipped to the plot area. Its positions in data units count as data:
 * the domain holds them. Positions in fractions of the axes do not. A shape of which a coordinate
 * is NaN or infinite is left out, with a warning; polygons and polylines only leave out that point.
 *
 * @param label its legend entry; empty for none
 * @param color of its area, and of the line of what has none; null for the palette's next
 * @param filled whether its area is painted; polylines have none, and arrows are always painted
 * @param edge colour of the line around it; null for none around a filled area, and for {@code
 *     color} where nothing is filled
 * @param edgeWidth in pt, positive; empty for the theme's width of a line
 * @param dash of the line; the head of an arrow is always solid
 * @param opacity of area and line, 0..1
 */
public record Patch(
    PatchShape shape,
    String label,
    @Nullable Color color,
    boolean filled,
    @Nullable Color edge,
    OptionalDouble edgeWidth,
    Dash dash,
    double opacity)
    implements Mark {

  /**
   * @throws InvalidInputException if the edge width is not positive, the opacity is outside 0..1,
   *     or something other than a colour is null
   */
  public Patch {
    InvalidInputException.requirePresent("shape of a patch", shape);
    InvalidInputException.requirePresent("label of a patch", label);
    InvalidInputException.requirePresent("edge width of a patch", edgeWidth);
    InvalidInputException.requirePresent("dash of a patch", dash);
    edgeWidth.ifPresent(value -> Lengths.requirePositive("edge width of a patch", value));
    InvalidInputException.requireFraction("opacity of a patch", opacity);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how a patch shall look; every method returns the builder. */
  public static final class Builder {
    private final PatchShape shape;
    private String label = "";
    private @Nullable Color color;
    private boolean filled = true;
    private @Nullable Color edge;
    private OptionalDouble edgeWidth = OptionalDouble.empty();
    private Dash dash = Dash.SOLID;
    private double opacity = 1;

    Builder(PatchShape shape) {
      this.shape = shape;
    }

    /** Legend entry; default none. */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /** Of the area, and of the line of what has none; default the palette's next colour. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** Whether the area is painted; default true. */
    public Builder filled(boolean filled) {
      this.filled = filled;
      return this;
    }

    /** Colour of the line around; default none around a filled area. */
    public Builder edge(Color color) {
      this.edge = color;
      return this;
    }

    /** Width of the line in pt; default the theme's. */
    public Builder edgeWidth(double width) {
      this.edgeWidth = OptionalDouble.of(width);
      return this;
    }

    /** Of the line; default solid. */
    public Builder dash(Dash dash) {
      this.dash = dash;
      return this;
    }

    /** Of area and line, 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    Patch build() {
      return new Patch(shape, label, color, filled, edge, edgeWidth, dash, opacity);
    }
  }
}
