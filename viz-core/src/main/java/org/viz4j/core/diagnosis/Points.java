package org.viz4j.core.diagnosis;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The points of one loss as they come in: by x, of a repeated one the last. */
final class Points {
  private final String metric;
  private final NavigableMap<Double, Double> values = new TreeMap<>();

  Points(String metric) {
    this.metric = metric;
  }

  /** A point without a finite x has no place, and is passed over. */
  void add(double x, double value) {
    if (Double.isFinite(x)) {
      values.put(x + 0.0, value);
    }
  }

  String metric() {
    return metric;
  }

  int size() {
    return values.size();
  }

  NavigableMap<Double, Double> values() {
    return values;
  }

  Curve curve() {
    return curve(values);
  }

  private Curve curve(Map<Double, Double> some) {
    Map<Double, Double> finite = new TreeMap<>(some);
    finite.values().removeIf(value -> !Double.isFinite(value));
    return Curve.of(
        metric,
        finite.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        finite.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
