package org.viz4j.figure;

import org.jspecify.annotations.Nullable;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A marker at each point. A point with a NaN or infinite coordinate is left out. Where translucent
 * points overlap, they add up.
 *
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param marker the sign at each point; not {@link Marker#NONE}
 * @param size width of the sign in pt, positive
 * @param opacity 0..1
 */
public record Points(
    Series series, String label, @Nullable Color color, Marker marker, double size, double opacity)
    implements Mark {

  /** Default width of a marker in pt. */
  public static final double DEFAULT_SIZE = 6;

  /**
   * @throws InvalidInputException if there is no marker, the size is not positive, the opacity is
   *     outside 0..1, or something other than the colour is null
   */
  public Points {
    InvalidInputException.requirePresent("series of points", series);
    InvalidInputException.requirePresent("label of points", label);
    InvalidInputException.requirePresent("marker of points", marker);
    if (marker == Marker.NONE) {
      throw InvalidInputException.of("marker of points", "be a visible sign", marker);
    }
    Lengths.requirePositive("size of points", size);
    InvalidInputException.requireFraction("opacity of points", opacity);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how points shall look; every method returns the builder. */
  public static final class Builder {
    private final Series series;
    private String label = "";
    private @Nullable Color color;
    private Marker marker = Marker.CIRCLE;
    private double size = DEFAULT_SIZE;
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

    /** Default a circle. */
    public Builder marker(Marker marker) {
      this.marker = marker;
      return this;
    }

    /** Width of the marker in pt; default 6. */
    public Builder size(double size) {
      this.size = size;
      return this;
    }

    /** 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    Points build() {
      return new Points(series, label, color, marker, size, opacity);
    }
  }
}
