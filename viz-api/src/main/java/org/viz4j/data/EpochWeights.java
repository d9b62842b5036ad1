package org.viz4j.data;

import java.util.List;
import org.viz4j.error.InvalidInputException;

/** The tensors of a model as they were at an epoch; 0 is before training. */
public record EpochWeights(long epoch, List<NamedTensor> tensors) {

  /**
   * @throws InvalidInputException if the epoch is negative or a tensor is null
   */
  public EpochWeights {
    if (epoch < 0) {
      throw InvalidInputException.of("epoch of weights", "be 0 or more", epoch);
    }
    tensors = InvalidInputException.requireAllPresent("tensors of an epoch", tensors);
  }
}
