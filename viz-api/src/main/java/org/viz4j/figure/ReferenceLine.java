package org.viz4j.figure;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A straight line across the whole axes at one value, such as a target or the best epoch. It does
 * not count as data: the domain stays what it is, and a value outside it draws nothing, with a
 * warning.
 *
 * @param orientation vertical at a value of x, horizontal at a value of y
 * @param value in data units, finite
 * @param label its legend entry; empty for none
 * @param color null for the theme's text colour
 * @param width in pt, positive; empty for the theme's
 * @param opacity 0..1
 */
public record ReferenceLine(
    Orientation orientation,
    double value,
    String label,
    @Nullable Color color,
    OptionalDouble width,
    Dash dash,
    double opacity)
    implements Mark {

  /**
   * @throws InvalidInputException if the value is not finite, the width is not positive, the
   *     opacity is outside 0..1, or something other than the colour is null
   */
  public ReferenceLine {
    InvalidInputException.requirePresent("orientation of a reference line", orientation);
    InvalidInputException.requirePresent("label of a reference line", label);
    InvalidInputException.requirePresent("width of a reference line", width);
    InvalidInputException.requirePresent("dash of a reference line", dash);
    InvalidInputException.requireFinite("value of a reference line", value);
    width.ifPresent(w -> Lengths.requirePositive("width of a reference line", w));
    InvalidInputException.requireFraction("opacity of a reference line", opacity);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how a reference line shall look; every method returns the builder. */
  public static final class Builder {
    private final Orientation orientation;
    private final double value;
    private String label = "";
    private @Nullable Color color;
    private OptionalDouble width = OptionalDouble.empty();
    private Dash dash = Dash.SOLID;
    private double opacity = 1;

    Builder(Orientation orientation, double value) {
      this.orientation = orientation;
      this.value = value;
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

    /** In pt; default the theme's. */
    public Builder width(double width) {
      this.width = OptionalDouble.of(width);
      return this;
    }

    /** Default solid. */
    public Builder dash(Dash dash) {
      this.dash = dash;
      return this;
    }

    /** 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    ReferenceLine build() {
      return new ReferenceLine(orientation, value, label, color, width, dash, opacity);
    }
  }
}
