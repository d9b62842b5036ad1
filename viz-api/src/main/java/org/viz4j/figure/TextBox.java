package org.viz4j.figure;

import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A box behind text.
 *
 * @param fill null for the theme's colour of the plot area
 * @param edge null for the theme's colour of a legend's frame
 * @param edgeWidth in pt, zero for no edge
 * @param padding around the text on each side, in pt, zero or more
 * @param radius of its corners in pt, zero or more; at most half of the shorter side is taken
 */
public record TextBox(
    @Nullable Color fill, @Nullable Color edge, double edgeWidth, double padding, double radius) {

  /**
   * @throws InvalidInputException if a length is negative or not finite
   */
  public TextBox {
    Lengths.requireNonNegative("edge width of a text box", edgeWidth);
    Lengths.requireNonNegative("padding of a text box", padding);
    Lengths.requireNonNegative("corner radius of a text box", radius);
  }

  /** Collects how a box shall look; every method returns the builder. */
  public static final class Builder {
    private @Nullable Color fill;
    private @Nullable Color edge;
    private double edgeWidth = 0.8;
    private double padding = 3;
    private double radius = 2;

    Builder() {}

    /** Default the theme's colour of the plot area. */
    public Builder fill(Color color) {
      this.fill = color;
      return this;
    }

    /** Default the theme's colour of a legend's frame. */
    public Builder edge(Color color) {
      this.edge = color;
      return this;
    }

    /** In pt, zero for no edge; default 0.8. */
    public Builder edgeWidth(double width) {
      this.edgeWidth = width;
      return this;
    }

    /** Around the text on each side, in pt; default 3. */
    public Builder padding(double padding) {
      this.padding = padding;
      return this;
    }

    /** Of the corners in pt; default 2. */
    public Builder radius(double radius) {
      this.radius = radius;
      return this;
    }

    TextBox build() {
      return new TextBox(fill, edge, edgeWidth, padding, radius);
    }
  }
}
