package org.viz4j.figure;

import java.util.function.UnaryOperator;
import org.viz4j.error.InvalidInputException;

/**
 * The methods of a builder that describe its x and y axis; every method returns the builder.
 *
 * @param <B> the builder
 */
public sealed interface AxisMethods<B> permits Axes.Builder {

  /** Changes the x axis as it is so far. */
  B x(UnaryOperator<Axis> change);

  /** Changes the y axis as it is so far. */
  B y(UnaryOperator<Axis> change);

  /** Below the x axis; default none. */
  default B xLabel(String label) {
    return x(axis -> axis.withLabel(label));
  }

  /** Beside the y axis, reading upwards; default none. */
  default B yLabel(String label) {
    return y(axis -> axis.withLabel(label));
  }

  /** Default linear over the data. */
  default B xScale(ScaleSpec scale) {
    return x(axis -> axis.withScale(scale));
  }

  /** Default linear over the data. */
  default B yScale(ScaleSpec scale) {
    return y(axis -> axis.withScale(scale));
  }

  /**
   * An x axis with a log scale of base 10 over the positive data; ends that were stated stay.
   *
   * @throws InvalidInputException if a stated end is zero or negative
   */
  default B xLog() {
    return x(axis -> axis.withScale(log(axis.scale())));
  }

  /**
   * A y axis with a log scale of base 10 over the positive data; ends that were stated stay.
   *
   * @throws InvalidInputException if a stated end is zero or negative
   */
  default B yLog() {
    return y(axis -> axis.withScale(log(axis.scale())));
  }

  /**
   * An x axis from {@code from} at the left to {@code to} at the right, in data units; NaN leaves
   * an end to the data, and {@code from > to} reverses the axis. Linear or log as it is or becomes.
   *
   * @throws InvalidInputException if the scale has no place for a stated end
   */
  default B xDomain(double from, double to) {
    return x(axis -> axis.withScale(axis.scale().domain(from, to)));
  }

  /**
   * A y axis from {@code from} at the bottom to {@code to} at the top, in data units; NaN leaves an
   * end to the data, and {@code from > to} reverses the axis. Linear or log as it is or becomes.
   *
   * @throws InvalidInputException if the scale has no place for a stated end
   */
  default B yDomain(double from, double to) {
    return y(axis -> axis.withScale(axis.scale().domain(from, to)));
  }

  /** How the ticks of the x axis read; default as the scale does it. */
  default B xFormat(TickFormatter format) {
    return x(axis -> axis.withFormat(format));
  }

  /**
   * The ticks of the x axis, in data units, instead of those that its scale finds; none for an axis
   * without ticks.
   *
   * @throws InvalidInputException if a value is not finite or there twice
   */
  default B xTicks(double... values) {
    return xTicks(values, new String[0]);
  }

  /**
   * The ticks of the x axis and their labels.
   *
   * @param labels one a value; empty for a tick without a label
   * @throws InvalidInputException if a value is not finite or there twice, or there is not one
   *     label a value
   */
  default B xTicks(double[] values, String... labels) {
    return x(axis -> axis.withTicks(StatedTicks.of(values, labels)));
  }

  /** Shorter ticks between those of a linear x axis; log, symlog and logit scales always have. */
  default B xMinorTicks() {
    return x(axis -> axis.withMinorTicks());
  }

  /** How the ticks of the y axis read; default as the scale does it. */
  default B yFormat(TickFormatter format) {
    return y(axis -> axis.withFormat(format));
  }

  /**
   * The ticks of the y axis, in data units, instead of those that its scale finds; none for an axis
   * without ticks.
   *
   * @throws InvalidInputException if a value is not finite or there twice
   */
  default B yTicks(double... values) {
    return yTicks(values, new String[0]);
  }

  /**
   * The ticks of the y axis and their labels.
   *
   * @param labels one a value; empty for a tick without a label
   * @throws InvalidInputException if a value is not finite or there twice, or there is not one
   *     label a value
   */
  default B yTicks(double[] values, String... labels) {
    return y(axis -> axis.withTicks(StatedTicks.of(values, labels)));
  }

  /** Shorter ticks between those of a linear y axis; log, symlog and logit scales always have. */
  default B yMinorTicks() {
    return y(axis -> axis.withMinorTicks());
  }

  private static ScaleSpec log(ScaleSpec present) {
    return new LogScale(present.from(), present.to(), LogScale.DEFAULT_BASE);
  }
}
