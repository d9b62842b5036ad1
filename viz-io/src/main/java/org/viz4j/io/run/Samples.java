package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Predictions;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/**
 * Images of a data set with what it says about them.
 *
 * @param means what was taken from each channel of the images; empty where nothing says it
 * @param deviations by what each channel was then divided; as many
 * @param alsoFound files of other images, which are not these
 * @param warnings what was damaged or assumed
 */
public record Samples(
    LabeledImages images,
    List<Double> means,
    List<Double> deviations,
    List<Path> alsoFound,
    List<Warning> warnings) {

  /**
   * @throws InvalidInputException if something is null
   */
  public Samples {
    InvalidInputException.requirePresent("images of samples", images);
    means = InvalidInputException.requireAllPresent("means of channels", means);
    deviations = InvalidInputException.requireAllPresent("deviations of channels", deviations);
    alsoFound = InvalidInputException.requireAllPresent("files of other images", alsoFound);
    warnings = InvalidInputException.requireAllPresent("warnings of samples", warnings);
  }

  /**
   * The same with what a model has taken each image for, if {@code predictions} are of these
   * images: as many, with the same labels one by one. Classes are the same where they are called
   * the same, or have the same number where the images or predictions have no names of them.
   */
  public Samples withPredictions(Predictions predictions) {
    if (predictions.size() != images.size()) {
      return this;
    }
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < images.size(); i++) {
      if (number(predictions, (int) predictions.labels().get(i)) != images.labels().get(i)) {
        return this;
      }
      int number = number(predictions, (int) predictions.predicted().get(i));
      if (!images.classNames().isEmpty() && number >= images.classNames().size()) {
        return this;
      }
      chosen.add(number);
    }
    LabeledImages judged = images.withPredictions(chosen);
    return new Samples(judged, means, deviations, alsoFound, warnings);
  }

  /** The number that a class of predictions has among those of the images. */
  private int number(Predictions predictions, int index) {
    String name = predictions.classes().get(index);
    int named = images.classNames().indexOf(name);
    if (named >= 0) {
      return named;
    }
    return name.matches("[0-9]{1,5}") ? Integer.parseInt(name) : index;
  }
}
