package org.viz4j.figure;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;

/**
 * Words at a position, perhaps with a box behind them and an arrow to something. It is painted
 * above all marks, is not clipped to the plot area and does not count as data; legends never list
 * it.
 *
 * <p>An annotation whose position or target in data units is outside the plot area is left out,
 * with a warning. Text that would leave the page is moved until it is inside; lines that are longer
 * than the page is wide are broken, and what still finds no room is cut with an ellipsis and a
 * warning. Where the page is cropped to what is drawn, it grows for text around it instead.
 *
 * <p>The arrow leaves the edge of the text, or of its box, in the direction of the target, and its
 * tip stops 4 pt before the target; there is none if the text is nearer than that.
 *
 * @param text taken literally; a newline starts a new line; if blank, the arrow starts at the
 *     position
 * @param at what the alignment speaks of; text and box turn about it
 * @param target null for no arrow
 * @param color of text and arrow; null for the theme's text colour
 * @param size of the text in pt, positive; empty for the theme's size of axis labels; an inset, and
 *     a page too small for its contents, show it smaller in proportion to their other text
 * @param angle in degrees, counter-clockwise
 * @param box null for none; with one, the alignment places the box
 */
public record Annotation(
    String text,
    Position at,
    @Nullable Position target,
    @Nullable Color color,
    OptionalDouble size,
    Weight weight,
    double angle,
    HorizontalAlign horizontal,
    VerticalAlign vertical,
    @Nullable TextBox box)
    implements Mark {

  /**
   * @throws InvalidInputException if the size is not positive, the angle is not finite, or
   *     something other than target, colour and box is null
   */
  public Annotation {
    InvalidInputException.requirePresent("text of an annotation", text);
    InvalidInputException.requirePresent("position of an annotation", at);
    InvalidInputException.requirePresent("size of an annotation", size);
    InvalidInputException.requirePresent("weight of an annotation", weight);
    InvalidInputException.requirePresent("horizontal alignment of an annotation", horizontal);
    InvalidInputException.requirePresent("vertical alignment of an annotation", vertical);
    size.ifPresent(value -> Lengths.requirePositive("size of an annotation", value));
    InvalidInputException.requireFinite("angle of an annotation", angle);
  }

  /** Empty: an annotation is in no legend. */
  @Override
  public String label() {
    return "";
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how an annotation shall look; every method returns the builder. */
  public static final class Builder {
    private final String text;
    private final Position at;
    private @Nullable Position target;
    private @Nullable Color color;
    private OptionalDouble size = OptionalDouble.empty();
    private Weight weight = Weight.REGULAR;
    private double angle;
    private HorizontalAlign horizontal = HorizontalAlign.CENTER;
    private VerticalAlign vertical = VerticalAlign.MIDDLE;
    private @Nullable TextBox box;

    Builder(String text, Position at) {
      this.text = text;
      this.at = at;
    }

    /** Adds an arrow that points at {@code target}; default none. */
    public Builder arrowTo(Position target) {
      this.target = target;
      return this;
    }

    /** Of text and arrow; default the theme's text colour. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** Of the text in pt, in insets in proportion to their text; default that of axis labels. */
    public Builder size(double size) {
      this.size = OptionalDouble.of(size);
      return this;
    }

    /** Default regular. */
    public Builder weight(Weight weight) {
      this.weight = weight;
      return this;
    }

    /** In degrees counter-clockwise, about the position; default 0. */
    public Builder angle(double degrees) {
      this.angle = degrees;
      return this;
    }

    /** Which part of the text is at the position; default its centre. */
    public Builder align(HorizontalAlign horizontal, VerticalAlign vertical) {
      this.horizontal = horizontal;
      this.vertical = vertical;
      return this;
    }

    /** Adds a box in the theme's colours behind the text; default none. */
    public Builder box() {
      return box(look -> {});
    }

    /** Adds a box behind the text that looks as {@code configure} says. */
    public Builder box(Consumer<? super TextBox.Builder> configure) {
      TextBox.Builder builder = new TextBox.Builder();
      configure.accept(builder);
      box = builder.build();
      return this;
    }

    Annotation build() {
      return new Annotation(
          text, at, target, color, size, weight, angle, horizontal, vertical, box);
    }
  }
}
