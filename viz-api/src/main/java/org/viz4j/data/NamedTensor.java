package org.viz4j.data;

import org.viz4j.error.InvalidInputException;

/**
 * A tensor and what its file calls it.
 *
 * @param name such as {@code conv1.weight}; may be empty
 * @param tensor its values
 */
public record NamedTensor(String name, Tensor tensor) {

  /**
   * @throws InvalidInputException if something is null
   */
  public NamedTensor {
    InvalidInputException.requirePresent("name of a tensor", name);
    InvalidInputException.requirePresent("a tensor", tensor);
  }
}
