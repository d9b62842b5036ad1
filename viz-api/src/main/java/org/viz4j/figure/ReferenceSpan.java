package org.viz4j.figure;

import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * The area between two values, filled across the whole axes, such as a warm-up phase. It does not
 * count as data: the domain stays what it is, and a span wholly outside it draws nothing, with a
 * warning. On a log scale an end that is not positive lies at the end of the axes.
 *
 * @param orientation vertical between two values of x, horizontal between two values of y
 * @param from one end in data units, finite
 * @param to the other end in data units, finite; in either order
 * @param label its legend entry; empty for none
 * @param color null for the theme's text colour
 * @param opacity of the fill, 0..1
 */
public record ReferenceSpan(
    Orientation orientation,
    double from,
    double to,
    String label,
    @Nullable Color color,
    double opacity)
    implements Mark {

  /** Default opacity of the fill. */
  public static final double DEFAULT_OPACITY = 0.2;

  /**
   * @throws InvalidInputException if an end is not finite, the opacity is outside 0..1, or
   *     something other than the colour is null
   */
  public ReferenceSpan {
    InvalidInputException.requirePresent("orientation of a reference span", orientation);
    InvalidInputException.requirePresent("label of a reference span", label);
    InvalidInputException.requireFinite("start of a reference span", from);
    InvalidInputException.requireFinite("end of a reference span", to);
    InvalidInputException.requireFraction("opacity of a reference span", opacity);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how a reference span shall look; every method returns the builder. */
  public static final class Builder {
    private final Orientation orientation;
    private final double from;
    private final double to;
    private String label = "";
    private @Nullable Color color;
    private double opacity = DEFAULT_OPACITY;

    Builder(Orientation orientation, double from, double to) {
      this.orientation = orientation;
      this.from = from;
      this.to = to;
    }

    /** Legend entry; default none. */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /** Default the theme's text colour. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** Of the fill, 0..1; default 0.2. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    ReferenceSpan build() {
      return new ReferenceSpan(orientation, from, to, label, color, opacity);
    }
  }
}
