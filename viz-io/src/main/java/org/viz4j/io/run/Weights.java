package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.List;
import org.viz4j.data.NamedTensor;

/**
 * The weights of a model.
 *
 * @param drawn those that a picture of weights shows: floating tensors whose last name part is
 *     {@code weight} or {@code kernel}; if there are none, every floating tensor of two or more
 *     dimensions
 * @param others all other tensors of the model, such as biases
 * @param alsoFound files of weights that were not taken, as another holds the same model
 * @param notRead files of weights of a format that is not read
 */
public record Weights(
    List<NamedTensor> drawn, List<NamedTensor> others, List<Path> alsoFound, List<Path> notRead) {
  public Weights {
    drawn = List.copyOf(drawn);
    others = List.copyOf(others);
    alsoFound = List.copyOf(alsoFound);
    notRead = List.copyOf(notRead);
  }
}
