package org.viz4j.figure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.viz4j.error.InvalidInputException;

/**
 * The ticks of an axis, place by place. Those outside the domain are left out with a warning.
 *
 * @param values in data units, in any order, finite and distinct, at most 1000; empty for an axis
 *     without ticks
 * @param labels one a value, of any text, empty for none; or an empty list for what the axis writes
 *     by itself
 */
public record StatedTicks(List<Double> values, List<String> labels) {
  private static final int MOST = 1000;

  static StatedTicks of(double[] values, String... labels) {
    InvalidInputException.requirePresent("ticks of an axis", values);
    InvalidInputException.requirePresent("labels of ticks", labels);
    return new StatedTicks(Arrays.stream(values).boxed().toList(), Arrays.asList(labels));
  }

  /**
   * @throws InvalidInputException if a value is not finite or there twice, if there are more than
   *     1000, or labels but not one a value
   */
  public StatedTicks {
    values = InvalidInputException.requireAllPresent("ticks of an axis", values);
    labels = InvalidInputException.requireAllPresent("labels of ticks", labels);
    if (values.size() > MOST) {
      throw InvalidInputException.of("ticks of an axis", "be at most " + MOST, values.size());
    }
    Set<Double> seen = new HashSet<>();
    for (double value : values) {
      InvalidInputException.requireFinite("tick of an axis", value);
      if (!seen.add(value + 0.0)) {
        throw InvalidInputException.of("ticks of an axis", "be distinct", value + " twice");
      }
    }
    if (!labels.isEmpty() && labels.size() != values.size()) {
      throw InvalidInputException.of(
          "labels of ticks", "be one a tick", labels.size() + " for " + values.size() + " ticks");
    }
  }
}
