package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.List;
import org.viz4j.data.NamedTensor;

/**
 * The tensors of a model, in the order of their files.
 *
 * @param alsoFound files that were not taken, as another holds the same model
 * @param notRead files of a format that is not read
 */
public record Weights(List<NamedTensor> tensors, List<Path> alsoFound, List<Path> notRead) {
  public Weights {
    tensors = List.copyOf(tensors);
    alsoFound = List.copyOf(alsoFound);
    notRead = List.copyOf(notRead);
  }
}
