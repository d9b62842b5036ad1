package org.viz4j.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/**
 * What a classifier said about samples, beside what they are. Classes are numbered from 0.
 *
 * @param classes their names, in order
 * @param labels true class of each sample
 * @param predicted class that the model chose for each sample
 * @param probabilities samples × classes, row by row; null where only the choice is known
 * @param warnings what the reader had to say, to be returned with every figure made of it
 */
public record Predictions(
    List<String> classes,
    Column labels,
    Column predicted,
    @Nullable Tensor probabilities,
    List<Warning> warnings) {

  /**
   * @throws InvalidInputException if there is no class, a class is not a whole number from 0 to the
   *     number of classes, exclusive, the parts differ in length, or something other than the
   *     probabilities is null
   */
  public Predictions {
    classes = InvalidInputException.requireAllPresent("classes of predictions", classes);
    InvalidInputException.requirePresent("labels of predictions", labels);
    InvalidInputException.requirePresent("predicted classes", predicted);
    warnings = InvalidInputException.requireAllPresent("warnings of predictions", warnings);
    if (classes.isEmpty()) {
      throw InvalidInputException.of("classes of predictions", "be one or more", "none");
    }
    if (labels.size() != predicted.size()) {
      throw InvalidInputException.of(
          "labels and predicted classes", "be as many", labels.size() + " and " + predicted.size());
    }
    requireClasses("labels of predictions", labels, classes.size());
    requireClasses("predicted classes", predicted, classes.size());
    if (probabilities != null
        && !probabilities.shape().equals(List.of(labels.size(), (long) classes.size()))) {
      throw InvalidInputException.of(
          "probabilities of predictions",
          "have the shape [" + labels.size() + ", " + classes.size() + "]",
          probabilities.shape());
    }
  }

  private static void requireClasses(String thing, Column column, int classes) {
    column.forEach(
        value -> {
          if (!(value >= 0 && value < classes && value == Math.rint(value))) {
            throw InvalidInputException.of(
                thing, "be whole numbers from 0 to " + (classes - 1), value);
          }
        });
  }

  /** Number of samples. */
  public long size() {
    return labels.size();
  }

  /** How many samples of class {@code i} were taken for class {@code k}: classes × classes. */
  public Tensor confusion() {
    int count = classes.size();
    double[] counts = new double[count * count];
    for (long i = 0; i < size(); i++) {
      counts[(int) labels.get(i) * count + (int) predicted.get(i)]++;
    }
    return Tensor.of(counts, count, count);
  }
}
