package org.viz4j.figure;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * Lines across the plot area at the ticks, under the marks.
 *
 * @param minor whether there are thinner lines at the minor ticks too
 * @param color null for the theme's
 * @param width in pt, positive; empty for the theme's
 * @param opacity 0..1
 */
public record GridLines(
    boolean vertical,
    boolean horizontal,
    boolean minor,
    @Nullable Color color,
    OptionalDouble width,
    double opacity) {

  /**
   * @throws InvalidInputException if the width is not positive or the opacity is outside 0..1
   */
  public GridLines {
    InvalidInputException.requirePresent("width of grid lines", width);
    width.ifPresent(value -> Lengths.requirePositive("width of grid lines", value));
    InvalidInputException.requireFraction("opacity of grid lines", opacity);
  }

  /** Collects how grid lines shall look; every method returns the builder. */
  public static final class Builder {
    private boolean vertical = true;
    private boolean horizontal = true;
    private boolean minor;
    private @Nullable Color color;
    private OptionalDouble width = OptionalDouble.empty();
    private double opacity = 1;

    Builder() {}

    /** Only the lines at the ticks of the y axis. */
    public Builder horizontalOnly() {
      vertical = false;
      return this;
    }

    /** Only the lines at the ticks of the x axis. */
    public Builder verticalOnly() {
      horizontal = false;
      return this;
    }

    /** Also thinner lines at the minor ticks, where the axes have any. */
    public Builder minor() {
      minor = true;
      return this;
    }

    /** Default the theme's. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** In pt; default the theme's. */
    public Builder width(double width) {
      this.width = OptionalDouble.of(width);
      return this;
    }

    /** 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    GridLines build() {
      return new GridLines(vertical, horizontal, minor, color, width, opacity);
    }
  }
}
