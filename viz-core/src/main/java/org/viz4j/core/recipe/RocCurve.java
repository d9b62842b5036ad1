package org.viz4j.core.recipe;

import java.util.function.Consumer;
import org.viz4j.core.stat.MeanCurve;
import org.viz4j.core.stat.RankedScores;
import org.viz4j.data.Predictions;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Step;
import org.viz4j.geom.Size;

/** The receiver operating characteristic of a classifier: what each hit costs in false alarms. */
public final class RocCurve {
  private static final RankingCurves CURVES =
      new RankingCurves(
          RankedScores::roc,
          MeanCurve::ofLines,
          RankedScores::rocArea,
          "AUC",
          Step.NONE,
          LegendPlace.LOWER_RIGHT);

  private RocCurve() {}

  /** As {@link #of(Predictions, Consumer)} with nothing changed. */
  public static Figure of(Predictions predictions) {
    return of(predictions, options -> {});
  }

  /**
   * A figure of 9 x 7 in with the share of positives above each threshold over that of negatives.
   * Of two classes it is the curve of the second. Of more, there is one for each class against the
   * rest, up to ten classes, and two averages: macro, the mean of the curves of all classes, and
   * micro, the curve of all probabilities of all samples together. The legend tells the area under
   * each, 0.5 for chance, which a dashed diagonal shows. Equal probabilities cross a threshold
   * together.
   *
   * <p>A class without samples has no curve and counts in no average, with a warning; samples with
   * a NaN or infinite probability are left out with a warning, and a warning tells how many do not
   * sum to 1. The warnings of the predictions become those of the figure.
   *
   * @param configure changes what is said above
   * @throws InvalidInputException if there are no probabilities of two classes or more, or all
   *     samples are of one class
   */
  public static Figure of(Predictions predictions, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    ClassScores scores = new ClassScores("a ROC curve", predictions);
    Figure figure =
        Figure.of(
            Size.inches(9, 7),
            axes -> {
              axes.title(options.title).xLabel("False Positive Rate").yLabel("True Positive Rate");
              axes.line(
                  Series.of("Chance", new double[] {0, 1}, new double[] {0, 1}),
                  line ->
                      line.label("Chance (AUC 0.500)")
                          .color(RankingCurves.GRAY)
                          .dash(Dash.DASHED)
                          .width(1));
              CURVES.draw(axes, scores);
              axes.gridLines(grid -> grid.opacity(0.3));
            });
    return figure.withWarnings(scores.warnings());
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "ROC Curve";

    private Options() {}

    /** Above the curves; default {@code ROC Curve}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a ROC curve", title);
      return this;
    }
  }
}
