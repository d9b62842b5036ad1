package org.viz4j.figure;

import org.jspecify.annotations.Nullable;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A vertical bar from zero to each y, centred on its x. A bar with a NaN or infinite coordinate is
 * left out. The y axis has no margin beyond zero, where all bars stand; on a log scale they stand
 * on the end of the axes.
 *
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param width of a bar in data units of x, positive
 * @param opacity 0..1
 */
public record Bars(Series series, String label, @Nullable Color color, double width, double opacity)
    implements Mark {

  /** Default width of a bar in data units. */
  public static final double DEFAULT_WIDTH = 0.8;

  /**
   * @throws InvalidInputException if the width is not positive, the opacity is outside 0..1, or
   *     something other than the colour is null
   */
  public Bars {
    InvalidInputException.requirePresent("series of bars", series);
    InvalidInputException.requirePresent("label of bars", label);
    InvalidInputException.requirePositive("width of bars", width);
    InvalidInputException.requireFraction("opacity of bars", opacity);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how bars shall look; every method returns the builder. */
  public static final class Builder {
    private final Series series;
    private String label = "";
    private @Nullable Color color;
    private double width = DEFAULT_WIDTH;
    private double opacity = 1;

    Builder(Series series) {
      this.series = series;
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

    /** In data units of x; default 0.8. */
    public Builder width(double width) {
      this.width = width;
      return this;
    }

    /** 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    Bars build() {
      return new Bars(series, label, color, width, opacity);
    }
  }
}
