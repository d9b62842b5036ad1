package org.viz4j.figure;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A bar for each point of a series: x says where it stands, y how long it is. Vertical bars stand
 * on zero of the y axis at their x; horizontal ones start at zero of the x axis, and the x of the
 * series is their place along the y axis. A bar with a NaN or infinite coordinate is left out. The
 * axis of the values has no margin beyond zero, where all bars stand; on a log scale they stand on
 * the end of the axes.
 *
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param width of a bar in data units of the axis it stands along, positive
 * @param shift of each bar along that axis in data units, as bars side by side need it
 * @param base where each bar starts instead of zero, in data units, as stacked bars need it; as
 *     long as the series, or null
 * @param orientation which way bars go
 * @param valueDecimals how many decimals of its value stand at each bar; empty for no values
 * @param opacity 0..1
 */
public record Bars(
    Series series,
    String label,
    @Nullable Color color,
    double width,
    double shift,
    @Nullable Column base,
    Orientation orientation,
    OptionalInt valueDecimals,
    double opacity)
    implements Mark {

  /** Default width of a bar in data units. */
  public static final double DEFAULT_WIDTH = 0.8;

  /** Doubles have no more that say anything. */
  private static final int MOST_DECIMALS = 20;

  /**
   * @throws InvalidInputException if the width is not positive, the shift is not finite, there are
   *     not as many bases as points, the decimals are outside 0..20, the opacity is outside 0..1,
   *     or something other than colour and base is null
   */
  public Bars {
    InvalidInputException.requirePresent("series of bars", series);
    InvalidInputException.requirePresent("label of bars", label);
    InvalidInputException.requirePositive("width of bars", width);
    InvalidInputException.requireFinite("shift of bars", shift);
    InvalidInputException.requirePresent("orientation of bars", orientation);
    InvalidInputException.requirePresent("decimals of bars", valueDecimals);
    InvalidInputException.requireFraction("opacity of bars", opacity);
    if (base != null && base.size() != series.size()) {
      throw InvalidInputException.of(
          "bases of bars", "be as many as the " + series.size() + " points", base.size());
    }
    int decimals = valueDecimals.orElse(0);
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw InvalidInputException.of("decimals of bars", "lie in 0..20", decimals);
    }
  }

  Bars withPlace(double width, double shift) {
    return new Bars(series, label, color, width, shift, base, orientation, valueDecimals, opacity);
  }

  Bars withBase(Column base) {
    return new Bars(series, label, color, width, shift, base, orientation, valueDecimals, opacity);
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
    private Orientation orientation = Orientation.VERTICAL;
    private OptionalInt valueDecimals = OptionalInt.empty();
    private double opacity = 1;

    Builder(Series series) {
      this.series = series;
    }

    /** Legend entry; default none, or the name of the series among several. */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /** Default the palette's next colour. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** In data units of the axis they stand along; default 0.8. Groups share it. */
    public Builder width(double width) {
      this.width = width;
      return this;
    }

    /** Bars that go to the right, with the x of the series along the y axis. */
    public Builder horizontal() {
      this.orientation = Orientation.HORIZONTAL;
      return this;
    }

    /** Writes its value at each bar, with {@code decimals} decimals; default no values. */
    public Builder values(int decimals) {
      this.valueDecimals = OptionalInt.of(decimals);
      return this;
    }

    /** 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    Bars build() {
      return new Bars(series, label, color, width, 0, null, orientation, valueDecimals, opacity);
    }
  }
}
