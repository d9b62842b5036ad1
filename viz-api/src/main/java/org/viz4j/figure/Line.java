package org.viz4j.figure;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * Points joined in their order. A NaN or infinite coordinate breaks the line; a point with a break
 * on both sides is shown as a dot.
 *
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param width in pt, positive; empty for the theme's
 * @param step how it goes from point to point
 * @param marker the sign at each point
 * @param markerSize width of the sign in pt, positive
 * @param opacity 0..1
 */
public record Line(
    Series series,
    String label,
    @Nullable Color color,
    OptionalDouble width,
    Dash dash,
    Step step,
    Marker marker,
    double markerSize,
    double opacity)
    implements Mark {

  /** Default width of a marker in pt. */
  public static final double DEFAULT_MARKER_SIZE = 6;

  /**
   * @throws InvalidInputException if a length is not positive, the opacity is outside 0..1, or
   *     something other than the colour is null
   */
  public Line {
    InvalidInputException.requirePresent("series of a line", series);
    InvalidInputException.requirePresent("label of a line", label);
    InvalidInputException.requirePresent("width of a line", width);
    InvalidInputException.requirePresent("dash of a line", dash);
    InvalidInputException.requirePresent("step of a line", step);
    InvalidInputException.requirePresent("marker of a line", marker);
    width.ifPresent(value -> Lengths.requirePositive("width of a line", value));
    Lengths.requirePositive("marker size of a line", markerSize);
    InvalidInputException.requireFraction("opacity of a line", opacity);
  }

  /** A solid line in the palette's next colour, without a legend entry. */
  public static Line of(Series series) {
    return new Builder(series).build();
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how a line shall look; every method returns the builder. */
  public static final class Builder {
    private final Series series;
    private String label = "";
    private @Nullable Color color;
    private OptionalDouble width = OptionalDouble.empty();
    private Dash dash = Dash.SOLID;
    private Step step = Step.NONE;
    private Marker marker = Marker.NONE;
    private double markerSize = DEFAULT_MARKER_SIZE;
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

    /** How it goes from point to point; default straight. */
    public Builder step(Step step) {
      this.step = step;
      return this;
    }

    /** Default none. */
    public Builder marker(Marker marker) {
      this.marker = marker;
      return this;
    }

    /** Width of the marker in pt; default 6. */
    public Builder markerSize(double markerSize) {
      this.markerSize = markerSize;
      return this;
    }

    /** Of line and markers, 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    Line build() {
      return new Line(series, label, color, width, dash, step, marker, markerSize, opacity);
    }
  }
}
