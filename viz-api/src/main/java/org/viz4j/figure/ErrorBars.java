package org.viz4j.figure;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A bar through each point from {@code value - lower} to {@code value + upper}. A point of which a
 * number is NaN or infinite is left out. On a log scale a bar that reaches zero or below goes to
 * the edge of the plot area, without a cap there.
 *
 * @param orientation vertical for errors of y, horizontal for errors of x
 * @param lower distances in data units, each zero or more; as long as the series
 * @param upper distances in data units, each zero or more; as long as the series
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param width of the bars in pt, positive; empty for the theme's width of a line
 * @param cap length of the line across each end in pt; 0 for none
 * @param marker the sign at each point
 * @param opacity 0..1
 */
public record ErrorBars(
    Series series,
    Orientation orientation,
    Column lower,
    Column upper,
    String label,
    @Nullable Color color,
    OptionalDouble width,
    double cap,
    Marker marker,
    double opacity)
    implements Mark {

  /** Default length of a cap in pt. */
  public static final double DEFAULT_CAP = 5;

  /**
   * @throws InvalidInputException if a column is not as long as the series, a distance or the cap
   *     is negative, the width is not positive, the opacity is outside 0..1, or something other
   *     than the colour is null
   */
  public ErrorBars {
    InvalidInputException.requirePresent("series of error bars", series);
    InvalidInputException.requirePresent("orientation of error bars", orientation);
    requireDistances("lower errors", lower, series);
    requireDistances("upper errors", upper, series);
    InvalidInputException.requirePresent("label of error bars", label);
    InvalidInputException.requirePresent("width of error bars", width);
    InvalidInputException.requirePresent("marker of error bars", marker);
    width.ifPresent(value -> Lengths.requirePositive("width of error bars", value));
    Lengths.requireNonNegative("cap of error bars", cap);
    InvalidInputException.requireFraction("opacity of error bars", opacity);
  }

  private static void requireDistances(String thing, Column distances, Series series) {
    InvalidInputException.requirePresent(thing, distances);
    String of = thing + " of series " + InvalidInputException.quoted(series.name());
    if (distances.size() != series.size()) {
      throw InvalidInputException.of(
          of, "be as many as its " + series.size() + " points", distances.size());
    }
    for (long i = 0; i < distances.size(); i++) {
      if (distances.get(i) < 0) {
        throw InvalidInputException.of(of, "be zero or more", distances.get(i) + " at index " + i);
      }
    }
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how error bars shall look; every method returns the builder. */
  public static final class Builder {
    private final Series series;
    private final Column lower;
    private final Column upper;
    private Orientation orientation = Orientation.VERTICAL;
    private String label = "";
    private @Nullable Color color;
    private OptionalDouble width = OptionalDouble.empty();
    private double cap = DEFAULT_CAP;
    private Marker marker = Marker.NONE;
    private double opacity = 1;

    Builder(Series series, Column lower, Column upper) {
      this.series = series;
      this.lower = lower;
      this.upper = upper;
    }

    /** Errors of x instead of y. */
    public Builder horizontal() {
      this.orientation = Orientation.HORIZONTAL;
      return this;
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

    /** Of the bars in pt; default the theme's width of a line. */
    public Builder width(double width) {
      this.width = OptionalDouble.of(width);
      return this;
    }

    /** Length of the line across each end in pt; default 5, 0 for none. */
    public Builder cap(double cap) {
      this.cap = cap;
      return this;
    }

    /** The sign at each point, 6 pt wide; default none. */
    public Builder marker(Marker marker) {
      this.marker = marker;
      return this;
    }

    /** 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    ErrorBars build() {
      return new ErrorBars(
          series, orientation, lower, upper, label, color, width, cap, marker, opacity);
    }
  }
}
