package org.viz4j.figure;

import org.viz4j.error.InvalidInputException;

/**
 * Says which colour is which value: right of the plot area, exactly as tall as the image or the
 * image grid, with ticks of its own.
 *
 * @param label beside it, reading upwards; empty for none
 */
public record Colorbar(String label) {
  /**
   * @throws InvalidInputException if {@code label} is null
   */
  public Colorbar {
    InvalidInputException.requirePresent("label of a colorbar", label);
  }
}
