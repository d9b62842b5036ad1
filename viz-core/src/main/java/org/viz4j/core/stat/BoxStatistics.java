package org.viz4j.core.stat;

import java.util.Arrays;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Column;

/**
 * Summarises values as a box plot shows them (Tukey, Exploratory Data Analysis, 1977), with
 * quartiles as {@link Quantiles} has them.
 */
public final class BoxStatistics {
  private static final double REACH = 1.5;

  private final double q1;
  private final double q3;
  private final double lowFence;
  private final double highFence;
  private double low;
  private double high;
  private double[] outliers = new double[16];
  private int count;
  private long nan;
  private long infinite;

  private BoxStatistics(double q1, double q3) {
    this.q1 = q1;
    this.q3 = q3;
    this.low = q1;
    this.high = q3;
    this.lowFence = q1 - REACH * (q3 - q1);
    this.highFence = q3 + REACH * (q3 - q1);
  }

  /**
   * The summary of the finite values of {@code column}; NaN and infinite ones are counted. The
   * whiskers end at the last value that is at most one and a half times the distance of the
   * quartiles away from the box, or at the box if there is none; values beyond are outliers. Reads
   * the column three to six times and copies no more than 100 000 values and the outliers.
   */
  public static BoxSummary of(Column column) {
    long finite = Extent.of(column).finite();
    double[] q = Quantiles.of(column, finite, OrderStatistics.SORTED, 0.25, 0.5, 0.75);
    BoxStatistics box = new BoxStatistics(q[0], q[2]);
    column.forEachChunk(box::add);
    Column outliers = Column.of(Arrays.copyOf(box.outliers, box.count));
    return new BoxSummary(
        box.low, q[0], q[1], q[2], box.high, outliers, finite, box.nan, box.infinite);
  }

  private void add(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      add(values[i]);
    }
  }

  private void add(double value) {
    if (Double.isNaN(value)) {
      nan++;
    } else if (Double.isInfinite(value)) {
      infinite++;
    } else if (value < lowFence || value > highFence) {
      if (count == outliers.length) {
        outliers = Arrays.copyOf(outliers, 2 * count);
      }
      outliers[count++] = value + 0.0;
    } else if (value < q1) {
      low = Math.min(low, value + 0.0);
    } else if (value > q3) {
      high = Math.max(high, value + 0.0);
    }
  }
}
