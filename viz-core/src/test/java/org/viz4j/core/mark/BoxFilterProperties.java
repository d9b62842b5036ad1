package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.figure.Reduction;

@Label("Reducing an image")
class BoxFilterProperties {

  /** Random values of which some are missing, and what becomes of them. */
  private record Reduced(Shrinking sides, double[] values, double[] mean, double[] max) {
    static Reduced any(long seed) {
      Random random = new Random(seed);
      int columns = 1 + random.nextInt(40);
      int rows = 1 + random.nextInt(40);
      Shrinking sides =
          new Shrinking(columns, rows, 1 + random.nextInt(columns), 1 + random.nextInt(rows));
      double[] values = random.doubles((long) columns * rows, -3, 5).toArray();
      boolean holes = random.nextBoolean();
      Arrays.setAll(values, i -> holes && random.nextInt(3) == 0 ? Double.NaN : values[i]);
      return new Reduced(
          sides,
          values,
          reduce(Reduction.MEAN, sides, values),
          reduce(Reduction.MAX, sides, values));
    }

    /** What share of cell {@code i} of the source is under {@code j} of the result. */
    private static double share(int i, int from, int j, int to) {
      double start = Math.max((double) i / from, (double) j / to);
      double end = Math.min((i + 1.0) / from, (j + 1.0) / to);
      return Math.max(0, end - start) * from;
    }

    double weight(int source, int result) {
      double across =
          share(source % sides.columns(), sides.columns(), result % sides.width(), sides.width());
      double down =
          share(source / sides.columns(), sides.rows(), result / sides.width(), sides.height());
      return across * down;
    }
  }

  private static double[] reduce(Reduction reduction, Shrinking sides, double[] values) {
    BoxFilter filter = new BoxFilter(reduction, sides);
    for (int row = 0; row < sides.rows(); row++) {
      int start = row * sides.columns();
      filter.add(row, Arrays.copyOfRange(values, start, start + sides.columns()));
    }
    return filter.result();
  }

  @Label("IM-5: gives the mean by area and the largest of what is under a cell, without NaN")
  @Property(tries = 200, seed = "5", edgeCases = EdgeCasesMode.NONE)
  void asDefined(@ForAll long seed) {
    Reduced reduced = Reduced.any(seed);
    for (int j = 0; j < reduced.sides.size(); j++) {
      double sum = 0;
      double weights = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < reduced.values.length; i++) {
        double weight = reduced.weight(i, j);
        if (weight > 1e-12 && !Double.isNaN(reduced.values[i])) {
          sum += weight * reduced.values[i];
          weights += weight;
          most = Math.max(most, reduced.values[i]);
        }
      }
      if (weights == 0) {
        assertThat(reduced.mean[j]).isNaN();
        assertThat(reduced.max[j]).isNaN();
      } else {
        assertThat(reduced.mean[j]).isCloseTo(sum / weights, within(1e-9));
        assertThat(reduced.max[j]).isEqualTo(most);
      }
    }
  }

  @Label("leaves one value as it is, to the bit, however many cells have it")
  @Property(tries = 300, seed = "6")
  void constant(
      @ForAll double value,
      @ForAll @IntRange(min = 1, max = 50) int columns,
      @ForAll @IntRange(min = 1, max = 50) int width) {
    Shrinking sides = new Shrinking(Math.max(columns, width), 7, width, 3);
    double[] values = new double[7 * sides.columns()];
    Arrays.fill(values, value);
    for (Reduction reduction : new Reduction[] {Reduction.MEAN, Reduction.MAX}) {
      assertThat(reduce(reduction, sides, values)).containsOnly(value);
    }
  }

  @Label("keeps infinities, and cancels none by an overflow")
  @Example
  void infinite() {
    Shrinking sides = new Shrinking(4, 1, 1, 1);
    double most = Double.MAX_VALUE;
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(reduce(Reduction.MEAN, sides, new double[] {most, most, -most, most})[0])
        .isCloseTo(most / 2, within(most / 1e12));
    assertThat(reduce(Reduction.MEAN, sides, new double[] {1, infinity, 2, infinity}))
        .containsExactly(infinity);
    assertThat(reduce(Reduction.MAX, sides, new double[] {1, -infinity, 2, Double.NaN}))
        .containsExactly(2);
  }
}
