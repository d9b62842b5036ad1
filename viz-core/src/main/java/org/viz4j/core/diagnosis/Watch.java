package org.viz4j.core.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.error.InvalidInputException;

/**
 * Looks at a run while it goes on. After any number of points it finds what {@link Diagnosis} finds
 * in a history of the same points, whatever order they came in; of a repeated x the last counts. It
 * keeps all points, and looks at them when it is asked. Not for several threads at once.
 */
public final class Watch {
  private static final int LEAST = 5;

  private final Points training;
  private final Points validation;
  private final Thresholds thresholds;
  private final Words words;

  private Watch(Points training, Points validation, Thresholds thresholds, Words words) {
    this.training = training;
    this.validation = validation;
    this.thresholds = thresholds;
    this.words = words;
  }

  /** A run without points, whose losses are called {@code train_loss} and {@code val_loss}. */
  public static Watch of(Thresholds thresholds) {
    return of("train_loss", "val_loss", "Epoch", thresholds);
  }

  /**
   * A run without points.
   *
   * @param xName what x counts, as in a history
   */
  public static Watch of(String training, String validation, String xName, Thresholds thresholds) {
    return new Watch(
        new Points(InvalidInputException.requirePresent("name of the training loss", training)),
        new Points(InvalidInputException.requirePresent("name of the validation loss", validation)),
        InvalidInputException.requirePresent("thresholds of a diagnosis", thresholds),
        Words.of(InvalidInputException.requirePresent("name of x", xName)));
  }

  /** Adds a point of the training loss. One whose x is not finite has no place. */
  public Watch training(double x, double loss) {
    training.add(x, loss);
    return this;
  }

  /** Adds a point of the validation loss. One whose x is not finite has no place. */
  public Watch validation(double x, double loss) {
    validation.add(x, loss);
    return this;
  }

  /** What the points so far are consistent with, the most severe first, then by their codes. */
  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    Optional<Finding> brokenTraining = NonFinite.in(training, words);
    Optional<Finding> brokenValidation = NonFinite.in(validation, words);
    brokenTraining.ifPresent(found::add);
    brokenValidation.ifPresent(found::add);
    // a run that is only validated has that loss to go by
    Points main = training.size() > 0 ? training : validation;
    shape(main, main == training ? brokenTraining : brokenValidation, found);
    found.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::code));
    return List.copyOf(found);
  }

  private void shape(Points main, Optional<Finding> broken, List<Finding> found) {
    Curve curve = main.curve();
    if (curve.size() < LEAST) {
      return;
    }
    Curve coarse = curve.coarse();
    boolean ends = broken.isPresent() && broken.get().span().to() > curve.x(curve.size() - 1);
    Optional<Finding> diverging = Divergence.in(coarse, ends, thresholds, words);
    diverging.ifPresent(found::add);
    Curve held =
        diverging.map(finding -> curve.until(curve.indexAt(finding.onset()) + 1)).orElse(curve);
    Spikes spikes = Spikes.of(held, thresholds);
    spikes.finding(words).ifPresent(found::add);
    Oscillation.in(held, spikes.calm(), thresholds, words).ifPresent(found::add);
    if (main == training) {
      overfitting(coarse).ifPresent(found::add);
    }
    if (diverging.isEmpty() && found.stream().noneMatch(one -> one.code() == Code.NON_FINITE)) {
      NotLearning.in(coarse, thresholds, words).ifPresent(found::add);
      Plateau.in(curve, spikes.calm(), thresholds, words).ifPresent(found::add);
    }
  }

  private Optional<Finding> overfitting(Curve coarse) {
    Curve other = validation.curve();
    return other.size() < LEAST
        ? Optional.empty()
        : Overfitting.in(coarse, other.coarse(), thresholds, words);
  }
}
