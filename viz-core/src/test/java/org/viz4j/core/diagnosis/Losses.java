package org.viz4j.core.diagnosis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;

/** Both losses point by point; validation may be shorter. */
record Losses(double[] x, double[] training, double[] validation) {
  static Losses of(TrainingHistory history) {
    double[] x = values(history.metric("train_loss"), true);
    double[] sparse = values(history.metric("val_loss"), true);
    double[] losses = values(history.metric("val_loss"), false);
    double[] validation = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      int at = Arrays.binarySearch(sparse, x[i]);
      validation[i] = at < 0 ? Double.MIN_VALUE : losses[at];
    }
    return new Losses(x, values(history.metric("train_loss"), false), validation);
  }

  private static double[] values(Series series, boolean ofX) {
    return IntStream.range(0, (int) series.x().size())
        .mapToDouble(i -> ofX ? series.x().get(i) : series.y().get(i))
        .toArray();
  }

  /** Whether validation was logged there. */
  boolean validated(int i) {
    return validation[i] != Double.MIN_VALUE;
  }

  TrainingHistory history() {
    return until(x.length);
  }

  TrainingHistory until(int end) {
    int[] all = IntStream.range(0, end).toArray();
    int[] some = Arrays.stream(all).filter(this::validated).toArray();
    return TrainingHistory.of(
        series("train_loss", training, all), series("val_loss", validation, some));
  }

  private Series series(String name, double[] values, int[] at) {
    return Series.of(
        name,
        Arrays.stream(at).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(at).mapToDouble(i -> values[i]).toArray());
  }

  Losses map(DoubleUnaryOperator step, DoubleUnaryOperator loss) {
    return new Losses(
        DoubleStream.of(x).map(step).toArray(),
        DoubleStream.of(training).map(loss).toArray(),
        IntStream.range(0, x.length)
            .mapToDouble(i -> validated(i) ? loss.applyAsDouble(validation[i]) : Double.MIN_VALUE)
            .toArray());
  }

  void add(Watch watch, int i) {
    watch.training(x[i], training[i]);
    if (validated(i)) {
      watch.validation(x[i], validation[i]);
    }
  }

  Watch watched() {
    Watch watch = Watch.of(Thresholds.standard());
    IntStream.range(0, x.length).forEach(i -> add(watch, i));
    return watch;
  }

  @Override
  public String toString() {
    return Arrays.toString(training) + " and " + Arrays.toString(validation);
  }
}
