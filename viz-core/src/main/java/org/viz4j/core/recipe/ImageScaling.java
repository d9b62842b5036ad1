package org.viz4j.core.recipe;

import java.util.List;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.data.ElementType;
import org.viz4j.error.InvalidInputException;

/** Which numbers of an image are black and which are white. */
public sealed interface ImageScaling {

  /** Bytes over 0..255, floats over 0..1, whatever the data are; values beyond are clipped. */
  ImageScaling BY_TYPE = new ByType();

  /** The smallest is black and the largest white, together for all images drawn. */
  ImageScaling MIN_MAX = new MinMax();

  /**
   * {@code black} and {@code white} as stated; values beyond are clipped.
   *
   * @throws InvalidInputException if they are not finite and increasing
   */
  static ImageScaling fixed(double black, double white) {
    return new Fixed(black, white);
  }

  /**
   * All but the darkest {@code low} and the lightest {@code 1 - high} of the numbers, as fractions.
   *
   * @throws InvalidInputException if they are not fractions that increase
   */
  static ImageScaling percentiles(double low, double high) {
    return new Percentiles(low, high);
  }

  /**
   * Undoes {@code (x - mean) / deviation} for each channel, and shows the result over 0..1.
   *
   * @throws InvalidInputException if there are not as many means as deviations or a number is not
   *     finite
   */
  static ImageScaling standardized(List<Double> means, List<Double> deviations) {
    return new Standardized(means, deviations);
  }

  /** See {@link #BY_TYPE}. */
  record ByType() implements ImageScaling {}

  /** See {@link #MIN_MAX}. */
  record MinMax() implements ImageScaling {}

  /** See {@link #fixed}. */
  record Fixed(double black, double white) implements ImageScaling {
    /**
     * @throws InvalidInputException if they are not finite and increasing
     */
    public Fixed {
      InvalidInputException.requireFinite("black of an image", black);
      InvalidInputException.requireFinite("white of an image", white);
      if (black >= white) {
        throw InvalidInputException.of("white of an image", "be above black", white);
      }
    }
  }

  /** See {@link #percentiles}. */
  record Percentiles(double low, double high) implements ImageScaling {
    /**
     * @throws InvalidInputException if they are not fractions that increase
     */
    public Percentiles {
      InvalidInputException.requireFraction("low percentile", low);
      InvalidInputException.requireFraction("high percentile", high);
      if (low >= high) {
        throw InvalidInputException.of("high percentile", "be above the low one", high);
      }
    }
  }

  /** See {@link #standardized}. */
  record Standardized(List<Double> means, List<Double> deviations) implements ImageScaling {
    /**
     * @throws InvalidInputException if they are not as many or a number is not finite
     */
    public Standardized {
      means = InvalidInputException.requireAllPresent("means of an image", means);
      deviations = InvalidInputException.requireAllPresent("deviations of an image", deviations);
      if (means.isEmpty() || means.size() != deviations.size()) {
        throw InvalidInputException.of(
            "deviations of an image", "be as many as means", deviations.size());
      }
      means.forEach(mean -> InvalidInputException.requireFinite("mean of an image", mean));
      deviations.forEach(
          deviation -> InvalidInputException.requirePositive("deviation of an image", deviation));
    }
  }

  /**
   * Black and white for a channel.
   *
   * @param values all that count
   * @param type of the elements
   * @param channel 0 for gray
   */
  default Fixed range(List<Column> values, ElementType type, int channel) {
    if (this instanceof Fixed fixed) {
      return fixed;
    }
    if (this instanceof ByType) {
      return new Fixed(0, type == ElementType.U8 ? 255 : 1);
    }
    if (this instanceof Standardized standard) {
      int at = Math.min(channel, standard.means.size() - 1);
      double mean = standard.means.get(at);
      double deviation = standard.deviations.get(at);
      return new Fixed(-mean / deviation, (1 - mean) / deviation);
    }
    if (this instanceof Percentiles percentiles) {
      double[] sorted = Sorted.finite(values);
      return between(
          Sorted.quantile(sorted, percentiles.low), Sorted.quantile(sorted, percentiles.high));
    }
    Extent extent = values.stream().map(Extent::of).reduce(Extent.EMPTY, Extent::union);
    return between(extent.min(), extent.max());
  }

  /** One number for all is black, as is nothing. */
  private static Fixed between(double black, double white) {
    if (Double.isNaN(black)) {
      return new Fixed(0, 1);
    }
    return black < white ? new Fixed(black, white) : new Fixed(black, Math.nextUp(black));
  }
}
