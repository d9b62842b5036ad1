package org.viz4j.core.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.name.ShortNumber;

/**
 * How findings speak. Values and x are those of the log.
 *
 * @param step what x counts, in the middle of a sentence
 */
record Words(String step) {
  static Words of(String xName) {
    return new Words(xName.toLowerCase(Locale.ROOT));
  }

  /** Such as {@code epoch 12}. */
  String at(double x) {
    BigDecimal exact = BigDecimal.valueOf(x).stripTrailingZeros();
    return step
        + ' '
        + (Math.abs(x) < 1e15 && exact.scale() < 15 ? exact.toPlainString() : exact.toString());
  }

  /** A share as a percentage. */
  static String percent(double share) {
    return ShortNumber.of(100 * share) + " %";
  }

  /** Such as {@code 0.31 (epoch 12)}. */
  String value(double value, double x) {
    return ShortNumber.of(value) + " (" + at(x) + ")";
  }

  /** How far a loss goes, as in {@link Logged#bounds}. */
  String between(Map<String, Double> bounds) {
    return "between "
        + value(bounds.get("minimum"), bounds.get("minimum_at"))
        + " and "
        + value(bounds.get("maximum"), bounds.get("maximum_at"));
  }

  /** How far a loss rose above its lowest value. */
  String rise(Curve curve, double onset) {
    Logged logged = curve.logged();
    double lowest = logged.lowest();
    double last = logged.lastX();
    return curve.metric()
        + " rises after "
        + at(onset)
        + ", from "
        + ShortNumber.of(logged.at(lowest))
        + (lowest == onset ? ", its lowest, to " : " (its lowest, at " + at(lowest) + ") to ")
        + ShortNumber.of(logged.at(last))
        + " at "
        + at(last);
  }

  /** The end of the sentence. */
  String consistentWith(Code code) {
    List<String> causes = code.causes();
    int last = causes.size() - 1;
    return "; consistent with "
        + String.join(", ", causes.subList(0, last))
        + " or "
        + causes.get(last);
  }
}
