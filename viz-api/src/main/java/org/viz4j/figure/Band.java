package org.viz4j.figure;

import org.jspecify.annotations.Nullable;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * The area between two curves over the same x, filled and without an edge, such as mean ∓ standard
 * deviation. A NaN or infinite coordinate breaks the band. On a log scale a curve that drops to
 * zero or below takes the band to the end of the axes, as long as the other curve has a place
 * there.
 *
 * @param x in data units, in the order of the curves
 * @param lower as long as {@code x}
 * @param upper as long as {@code x}; may lie below {@code lower}
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param opacity of the fill, 0..1
 */
public record Band(
    Column x, Column lower, Column upper, String label, @Nullable Color color, double opacity)
    implements Mark {

  /** Default opacity of the fill. */
  public static final double DEFAULT_OPACITY = 0.2;

  /**
   * @throws InvalidInputException if the columns differ in length, the opacity is outside 0..1, or
   *     something other than the colour is null
   */
  public Band {
    InvalidInputException.requirePresent("x of a band", x);
    InvalidInputException.requirePresent("lower curve of a band", lower);
    InvalidInputException.requirePresent("upper curve of a band", upper);
    InvalidInputException.requirePresent("label of a band", label);
    if (x.size() != lower.size() || x.size() != upper.size()) {
      throw InvalidInputException.of(
          "the columns of a band",
          "be of equal length",
          "x with " + x.size() + ", lower with " + lower.size() + ", upper with " + upper.size(),
          "nothing is cut to fit");
    }
    InvalidInputException.requireFraction("opacity of a band", opacity);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how a band shall look; every method returns the builder. */
  public static final class Builder {
    private final Column x;
    private final Column lower;
    private final Column upper;
    private String label = "";
    private @Nullable Color color;
    private double opacity = DEFAULT_OPACITY;

    Builder(Column x, Column lower, Column upper) {
      this.x = x;
      this.lower = lower;
      this.upper = upper;
    }

    /** Legend entry; default none. */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /** Default the palette's next colour. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** Of the fill, 0..1; default 0.2. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    Band build() {
      return new Band(x, lower, upper, label, color, opacity);
    }
  }
}
