package org.viz4j.core.diagnosis;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;

/**
 * Runs whose truth is known: every family with 50 seeds, three lengths and three scales. The
 * thresholds were chosen on {@link #forTuning}; what is reported comes from {@link #forReport}.
 */
final class GeneratedRuns {
  private static final int[] LENGTHS = {40, 150, 600};
  private static final double[] SCALES = {1e-4, 1, 1e5};
  private static final int SEEDS = 50;

  private GeneratedRuns() {}

  /** Seeds 0 to 24. */
  static Stream<LabeledRun> forTuning() {
    return of(0, SEEDS / 2);
  }

  /** Seeds 25 to 49. */
  static Stream<LabeledRun> forReport() {
    return of(SEEDS / 2, SEEDS);
  }

  private static Stream<LabeledRun> of(int from, int to) {
    return Arrays.stream(Family.values())
        .flatMap(family -> IntStream.range(from, to).boxed().flatMap(seed -> of(family, seed)));
  }

  private static Stream<LabeledRun> of(Family family, int seed) {
    return Arrays.stream(LENGTHS)
        .boxed()
        .flatMap(
            length -> Arrays.stream(SCALES).mapToObj(scale -> one(family, seed, length, scale)));
  }

  /** Each combination has noise of its own. */
  static LabeledRun one(Family family, int seed, int length, double scale) {
    long key = (family.name().hashCode() * 31L + seed) * 31L + length;
    Draw draw = new Draw(key * 31L + Double.hashCode(scale), length);
    double unit = draw.chance(0.5) ? 1 : 50;
    Curves curves = family.make(draw);
    TrainingHistory history =
        TrainingHistory.of(
            series("train_loss", curves.training(), 1, unit, scale),
            series("val_loss", curves.validation(), curves.every(), unit, scale));
    return new LabeledRun(family, seed, curves.training().length, unit, history, curves.truth());
  }

  private static Series series(String name, double[] values, int every, double unit, double scale) {
    int[] at = IntStream.range(0, values.length).filter(i -> (i + 1) % every == 0).toArray();
    return Series.of(
        name,
        Arrays.stream(at).mapToDouble(i -> (i + 1) * unit).toArray(),
        Arrays.stream(at).mapToDouble(i -> scale * values[i]).toArray());
  }
}
