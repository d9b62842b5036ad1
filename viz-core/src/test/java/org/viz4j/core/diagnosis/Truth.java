package org.viz4j.core.diagnosis;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.viz4j.core.diagnosis.Finding.Code;

/**
 * What a generated run has.
 *
 * @param expected what must be found, with the index of its onset, or NaN where the signal has no
 *     sharp one
 * @param tolerated what may be found or not, because the noise or the definition leaves it open;
 *     neither answer is counted
 */
record Truth(Map<Code, Double> expected, Set<Code> tolerated) {
  static Truth healthy() {
    return new Truth(new EnumMap<>(Code.class), EnumSet.noneOf(Code.class));
  }

  Truth expecting(Code code, double onset) {
    expected.put(code, onset);
    return this;
  }

  Truth tolerating(Code code) {
    tolerated.add(code);
    return this;
  }
}
