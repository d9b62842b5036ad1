package org.viz4j.figure;

import org.viz4j.error.InvalidInputException;

/** Says which mark is which: an entry for every mark that has a label, in the order of marks. */
public record Legend(LegendPlace place) {

  /**
   * @throws InvalidInputException if {@code place} is null
   */
  public Legend {
    InvalidInputException.requirePresent("place of a legend", place);
  }
}
