package org.viz4j.core.recipe;

import java.util.function.Consumer;
import org.viz4j.core.stat.MeanCurve;
import org.viz4j.core.stat.RankedScores;
import org.viz4j.data.Predictions;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Step;
import org.viz4j.geom.Size;

/** How precise a classifier is at each share of hits. */
public final class PrecisionRecallCurve {
  private static final RankingCurves CURVES =
      new RankingCurves(
          RankedScores::precisionRecall,
          MeanCurve::ofSteps,
          RankedScores::averagePrecision,
          "AP",
          Step.BEFORE,
          LegendPlace.LOWER_LEFT);

  private PrecisionRecallCurve() {}

  /** As {@link #of(Predictions, Consumer)} with nothing changed. */
  public static Figure of(Predictions predictions) {
    return of(predictions, options -> {});
  }

  /**
   * A figure of 9 x 7 in with the precision of what is above each threshold over its recall, in
   * steps: each precision holds from the recall before up to its own, without interpolation between
   * thresholds (Davis and Goadrich, The Relationship Between Precision-Recall and ROC Curves, 2006,
   * tell why not). Of two classes it is the curve of the second. Of more, there is one for each
   * class against the rest, up to ten classes, and two averages: macro, the mean of the curves of
   * all classes, and micro, the curve of all probabilities of all samples together. The legend
   * tells the average precision of each, which is the area under it. A dashed line shows the
   * precision by chance: the share of the second of two classes, or one out of all classes as for
   * the micro average.
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
    ClassScores scores = new ClassScores("a precision–recall curve", predictions);
    Figure figure =
        Figure.of(
            Size.inches(9, 7),
            axes -> {
              axes.title(options.title).xLabel("Recall").yLabel("Precision");
              CURVES.draw(axes, scores);
              double chance = scores.prevalence();
              axes.horizontalLine(
                  chance,
                  line ->
                      line.label("Chance (" + Shares.decimal(chance) + ")")
                          .color(RankingCurves.GRAY)
                          .dash(Dash.DASHED)
                          .width(1));
              axes.gridLines(grid -> grid.opacity(0.3));
            });
    return figure.withWarnings(scores.warnings());
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Precision–Recall Curve";

    private Options() {}

    /** Above the curves; default {@code Precision–Recall Curve}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a curve", title);
      return this;
    }
  }
}
