package org.viz4j.core.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.diagnosis.Finding.Span;

/** Values of a loss that are no numbers. */
final class NonFinite {
  private NonFinite() {}

  static Optional<Finding> in(Points points, Words words) {
    double first = Double.NaN;
    double last = Double.NaN;
    double value = Double.NaN;
    double before = Double.NaN;
    int count = 0;
    for (Map.Entry<Double, Double> point : points.values().entrySet()) {
      if (!Double.isFinite(point.getValue())) {
        value = count == 0 ? point.getValue() : value;
        first = count == 0 ? point.getKey() : first;
        last = point.getKey();
        count++;
      } else if (count == 0) {
        before = point.getValue();
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("count", (double) count);
    evidence.put("points", (double) points.size());
    evidence.put("first_value", value);
    evidence.put("last_finite", before);
    String message =
        points.metric()
            + " is "
            + (Double.isNaN(value) ? "NaN" : "infinite")
            + " from "
            + words.at(first)
            + " on, at "
            + count
            + " of "
            + points.size()
            + " points"
            + words.consistentWith(Code.NON_FINITE);
    return Optional.of(
        new Finding(
            Code.NON_FINITE,
            Severity.ERROR,
            points.metric(),
            first,
            new Span(first, last),
            evidence,
            message));
  }
}
