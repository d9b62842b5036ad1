package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.viz4j.data.Column;
import org.viz4j.data.Series;

/**
 * Mean and sample standard deviation, with n − 1, of several series at each x where all of them are
 * finite; of a repeated x the last value counts.
 *
 * @param n of series
 * @param left of the x where some but not all series are finite
 */
record MeanOfRuns(double[] x, double[] mean, double[] deviation, int n, int left) {

  static MeanOfRuns of(List<Series> runs) {
    Map<Double, List<Double>> byX = new TreeMap<>();
    for (Series run : runs) {
      Map<Double, Double> values = new TreeMap<>();
      run.forEach((x, y) -> values.put(x + 0.0, y));
      values.forEach(
          (x, y) -> {
            if (Double.isFinite(x) && Double.isFinite(y)) {
              byX.computeIfAbsent(x, at -> new ArrayList<>()).add(y);
            }
          });
    }
    int all = byX.size();
    byX.values().removeIf(values -> values.size() != runs.size());
    double[] x = new double[byX.size()];
    double[] mean = new double[x.length];
    double[] deviation = new double[x.length];
    int at = 0;
    for (Map.Entry<Double, List<Double>> entry : byX.entrySet()) {
      List<Double> values = entry.getValue();
      double average = values.stream().mapToDouble(value -> value / values.size()).sum();
      double squares = values.stream().mapToDouble(v -> (v - average) * (v - average)).sum();
      x[at] = entry.getKey();
      mean[at] = average;
      deviation[at] = values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
      at++;
    }
    return new MeanOfRuns(x, mean, deviation, runs.size(), all - byX.size());
  }

  Series series(String name) {
    return Series.of(name, x, mean);
  }

  Column xs() {
    return Column.of(x);
  }

  /** The mean and so many deviations more. */
  Column edge(int deviations) {
    double[] edge = new double[x.length];
    for (int i = 0; i < edge.length; i++) {
      edge[i] = mean[i] + deviations * deviation[i];
    }
    return Column.of(edge);
  }
}
