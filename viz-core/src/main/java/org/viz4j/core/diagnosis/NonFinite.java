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
    double beforeAt = Double.NaN;
    int count = 0;
    for (int i = 0; i < points.size(); i++) {
      if (!Double.isFinite(points.value(i))) {
        value = count == 0 ? points.value(i) : value;
        first = count == 0 ? points.x(i) : first;
        last = points.x(i);
        count++;
      } else if (count == 0) {
        before = points.value(i);
        beforeAt = points.x(i);
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
    evidence.put("last_finite_at", beforeAt);
    String message =
        points.metric()
            + " is "
            + (Double.isNaN(value) ? "NaN" : "infinite")
            + " at "
            + words.at(first)
            + (count == 1 ? ", at 1" : ", and not finite at " + count)
            + " of "
            + points.size()
            + (points.size() == 1 ? " point" : " points")
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
