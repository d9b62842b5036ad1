package org.viz4j.core.recipe;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.viz4j.core.stat.Calibration;
import org.viz4j.data.Histogram;
import org.viz4j.data.Predictions;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Share;
import org.viz4j.geom.Size;

/** Whether a classifier is right as often as it says: its reliability diagram. */
public final class CalibrationCurve {
  private static final int BINS = 10;

  private CalibrationCurve() {}

  /** As {@link #of(Predictions, Consumer)} with nothing changed. */
  public static Figure of(Predictions predictions) {
    return of(predictions, options -> {});
  }

  /**
   * A figure of 7 x 8 in. Above, for each of ten equal bins of probability, how often it came true
   * over its mean; a dashed diagonal shows perfect calibration, and the legend tells the expected
   * calibration error (Guo et al., On Calibration of Modern Neural Networks, 2017). Below, how many
   * samples each bin has. Of two classes it is the probability of the second; of more, that of the
   * class which the model chose.
   *
   * <p>Samples with a NaN or infinite probability are left out with a warning, and a warning tells
   * how many do not sum to 1. The warnings of the predictions become those of the figure.
   *
   * @param configure changes what is said above
   * @throws InvalidInputException if there are no probabilities of two classes or more, or one is
   *     outside 0..1
   */
  public static Figure of(Predictions predictions, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    ClassScores scores = new ClassScores("a calibration curve", predictions);
    Calibration bins = Calibration.of(scores.forecasts(), scores.outcomes(), options.bins);
    boolean binary = scores.isBinary();
    String outcome = binary ? "Share of " + scores.names().get(1) : "Accuracy";
    String forecast = binary ? "Probability of " + scores.names().get(1) : "Confidence";
    AxesGrid grid =
        AxesGrid.of(2, 1)
            .withHeights(3, 1)
            .withSharedX(Share.ALIGNED)
            .with(0, 0, axes -> reliability(axes.title(options.title).yLabel(outcome), bins))
            .with(
                1,
                0,
                axes ->
                    axes.xDomain(0, 1)
                        .xLabel(forecast)
                        .yLabel("Samples")
                        .tinted(0, marks -> marks.histogram(histogram(bins), bars -> {})));
    return Figure.of(Size.inches(7, 8), grid).withWarnings(scores.warnings());
  }

  private static void reliability(Axes.Builder axes, Calibration bins) {
    axes.xDomain(0, 1)
        .yDomain(0, 1)
        .line(
            Series.of("perfect", new double[] {0, 1}, new double[] {0, 1}),
            line ->
                line.label("Perfectly calibrated")
                    .color(RankingCurves.GRAY)
                    .dash(Dash.DASHED)
                    .width(1))
        .tinted(0, marks -> curve(marks, bins))
        .legend(LegendPlace.UPPER_LEFT)
        .gridLines(lines -> lines.opacity(0.3));
  }

  private static void curve(Axes.Builder axes, Calibration bins) {
    int[] filled =
        IntStream.range(0, (int) bins.counts().size())
            .filter(i -> bins.counts().get(i) > 0)
            .toArray();
    axes.line(
        Series.of(
            "calibration",
            Arrays.stream(filled).mapToDouble(i -> bins.means().get(i)).toArray(),
            Arrays.stream(filled).mapToDouble(i -> bins.shares().get(i)).toArray()),
        line ->
            line.label("Model (ECE " + Shares.decimal(bins.error()) + ")")
                .width(2)
                .marker(Marker.CIRCLE));
  }

  private static Histogram histogram(Calibration bins) {
    int count = (int) bins.counts().size();
    return Histogram.of(
        IntStream.rangeClosed(0, count).mapToObj(i -> (double) i / count).toList(),
        IntStream.range(0, count).mapToObj(i -> (long) bins.counts().get(i)).toList());
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Calibration";
    private int bins = BINS;

    private Options() {}

    /** Above the curve; default {@code Calibration}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a calibration curve", title);
      return this;
    }

    /**
     * Number of bins; default 10.
     *
     * @throws InvalidInputException if {@code bins} is below 1
     */
    public Options bins(int bins) {
      if (bins < 1) {
        throw InvalidInputException.of("bins of a calibration curve", "be 1 or more", bins);
      }
      this.bins = bins;
      return this;
    }
  }
}
