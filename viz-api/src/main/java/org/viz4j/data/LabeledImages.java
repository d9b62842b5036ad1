package org.viz4j.data;

import java.util.List;
import org.viz4j.error.InvalidInputException;

/**
 * Images of a data set and what they show.
 *
 * @param images number of images × the dimensions of {@code layout}
 * @param labels the class of each image, 0 or more
 * @param classNames by class; empty if classes are only numbers
 * @param predictions the class that a model has taken each image for; empty for none
 */
public record LabeledImages(
    Tensor images,
    ImageLayout layout,
    List<Integer> labels,
    List<String> classNames,
    List<Integer> predictions) {

  /**
   * @throws InvalidInputException if there are no images, if labels or predictions are not as many,
   *     if one is negative or has no class name where there are names, if the images do not have
   *     the dimensions of the layout, or if something is null
   */
  public LabeledImages {
    InvalidInputException.requirePresent("images", images);
    InvalidInputException.requirePresent("layout of images", layout);
    labels = InvalidInputException.requireAllPresent("labels of images", labels);
    classNames = InvalidInputException.requireAllPresent("class names of images", classNames);
    predictions = InvalidInputException.requireAllPresent("predictions of images", predictions);
    if (images.rank() < 1 || images.size() == 0) {
      throw InvalidInputException.of("images", "be one or more", "shape " + images.shape());
    }
    layout.channels(images.slice(0));
    requireClasses("labels of images", labels, images.length(0), classNames);
    if (!predictions.isEmpty()) {
      requireClasses("predictions of images", predictions, images.length(0), classNames);
    }
  }

  private static void requireClasses(
      String thing, List<Integer> classes, long count, List<String> names) {
    if (classes.size() != count) {
      throw InvalidInputException.of(thing, "be " + count, classes.size());
    }
    for (int number : classes) {
      if (number < 0 || !names.isEmpty() && number >= names.size()) {
        String most = names.isEmpty() ? "be 0 or more" : "lie in 0.." + (names.size() - 1);
        throw InvalidInputException.of(thing, most, number);
      }
    }
  }

  /** Images whose layout their shape tells, with labels alone. */
  public static LabeledImages of(Tensor images, List<Integer> labels) {
    InvalidInputException.requirePresent("images", images);
    if (images.rank() < 1 || images.size() == 0) {
      throw InvalidInputException.of("images", "be one or more", "shape " + images.shape());
    }
    ImageLayout layout = ImageLayout.guess(images.slice(0).shape());
    return new LabeledImages(images, layout, labels, List.of(), List.of());
  }

  /** The same with names of classes. */
  public LabeledImages withClassNames(List<String> classNames) {
    return new LabeledImages(images, layout, labels, classNames, predictions);
  }

  /** The same with what a model has taken each image for. */
  public LabeledImages withPredictions(List<Integer> predictions) {
    return new LabeledImages(images, layout, labels, classNames, predictions);
  }

  /** Number of images. */
  public int size() {
    return labels.size();
  }

  /** One image. */
  public Tensor image(int index) {
    return images.slice(index);
  }

  /** What a class is called: its name, or its number. */
  public String className(int number) {
    return classNames.isEmpty() ? Integer.toString(number) : classNames.get(number);
  }
}
