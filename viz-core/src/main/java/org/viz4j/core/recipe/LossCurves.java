package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.core.name.LossNames;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** Training and validation loss over the epochs: shows whether a run learns, and overfits. */
public final class LossCurves {
  private static final double RAW_OPACITY = 0.3;

  private final TrainingHistory history;
  private final Options options;

  private LossCurves(TrainingHistory history, Options options) {
    this.history = history;
    this.options = options;
  }

  /**
   * A figure of 10 x 6 in, titled {@code Training Progress}, with the training loss and the
   * validation loss as lines; where the history has one of the two, that one. The losses are found
   * by the names that the common training loops give them, such as {@code train_loss}, {@code loss}
   * and {@code val_loss}, {@code eval_loss}. NaN and infinite values break a line. The warnings of
   * the history become those of the figure.
   *
   * @throws InvalidInputException if the history has neither; the message lists what it has
   */
  public static Figure of(TrainingHistory history) {
    return of(history, options -> {});
  }

  /** The same with what {@code configure} adds. */
  public static Figure of(TrainingHistory history, Consumer<? super Options> configure) {
    InvalidInputException.requirePresent("a history for loss curves", history);
    Options options = new Options();
    configure.accept(options);
    List<Warning> warnings = new ArrayList<>(history.warnings());
    Consumer<Axes.Builder> axes = axes(history, options, warnings::add);
    return new FindingNotes(options.findings, history.xName())
        .below(Size.inches(10, 6), axes)
        .withWarnings(warnings);
  }

  /**
   * The axes of the figure.
   *
   * @param warnings is told which of several losses is drawn
   */
  static Consumer<Axes.Builder> axes(
      TrainingHistory history, Options options, Consumer<? super Warning> warnings) {
    LossCurves curves = new LossCurves(history, options);
    Optional<Series> training = LossNames.TRAINING.find(history, warnings::accept);
    Optional<Series> validation = LossNames.VALIDATION.find(history, warnings::accept);
    if (training.isEmpty() && validation.isEmpty()) {
      throw LossNames.missing("a history for loss curves", history);
    }
    return axes -> curves.draw(axes, training, validation);
  }

  private void draw(Axes.Builder axes, Optional<Series> training, Optional<Series> validation) {
    axes.title(options.title).xLabel(history.xName()).yLabel("Loss");
    if (options.logY) {
      axes.yLog();
    }
    training.ifPresent(series -> line(axes, series, LossNames.TRAINING.label(), 0));
    int second = training.isPresent() ? 1 : 0;
    validation.ifPresent(series -> line(axes, series, LossNames.VALIDATION.label(), second));
    new FindingNotes(options.findings, history.xName()).mark(axes);
    if (options.bestEpoch) {
      validation.ifPresent(series -> best(axes, series));
    }
    axes.legend().gridLines(grid -> grid.opacity(0.3));
  }

  private void line(Axes.Builder axes, Series series, String label, int color) {
    if (options.smoothing == 0) {
      axes.line(series, line -> line.label(label).width(2));
      return;
    }
    Smoothing smoothing = options.logY ? Smoothing.LOGARITHMIC : Smoothing.LINEAR;
    Series smooth = smoothing.of(series, options.smoothing);
    axes.tinted(
        color,
        both ->
            both.line(series, line -> line.width(1).opacity(RAW_OPACITY))
                .line(smooth, line -> line.label(label + " (smoothed)").width(2)));
  }

  /** The mark is at the minimum of what was logged, not of what was smoothed. */
  private void best(Axes.Builder axes, Series validation) {
    double best = Smoothing.argMin(validation);
    if (Double.isNaN(best)) {
      return;
    }
    axes.verticalLine(
        best,
        line ->
            line.label("Best " + history.xName() + ": " + FindingNotes.number(best))
                .dash(Dash.DASHED)
                .width(1)
                .opacity(0.7));
  }

  /** What loss curves can show beside the curves; every method returns the options. */
  public static final class Options {
    private String title = "Training Progress";
    private double smoothing;
    private boolean logY;
    private boolean bestEpoch;
    private List<Finding> findings = List.of();

    Options() {}

    /** Above the curves; empty for none; default {@code Training Progress}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of loss curves", title);
      return this;
    }

    /**
     * Draws the exponential moving average of each loss, with the loss itself faint behind it:
     * {@code e = weight * e + (1 - weight) * loss} from 0, divided by {@code 1 - weight^n} after n
     * values, so that all weights sum to 1 and nothing is pulled towards the start (Kingma and Ba,
     * Adam, 2015, section 3; TensorBoard does the same). On a log axis it is the average of the
     * logarithms, so the geometric mean with these weights, which lies in the middle there; an
     * average of the losses would lie near the largest. NaN and infinite losses, and on a log axis
     * those that are not positive, count for nothing. 0, the default, smooths nothing;
     * TensorBoard's default is 0.6.
     *
     * @throws InvalidInputException if {@code weight} is outside 0..1 or is 1
     */
    public Options smoothing(double weight) {
      if (!(weight >= 0 && weight < 1)) {
        throw InvalidInputException.of("weight of a smoothing", "lie in 0..1 and below 1", weight);
      }
      smoothing = weight;
      return this;
    }

    /** Makes the loss axis logarithmic; default linear. */
    public Options logY() {
      logY = true;
      return this;
    }

    /**
     * Marks where findings begin, shades where they are, names them in the legend, and tells below
     * the plot what they say; default none.
     */
    public Options findings(List<Finding> findings) {
      this.findings = InvalidInputException.requireAllPresent("findings of a run", findings);
      return this;
    }

    /** Marks where the validation loss was smallest; default not. */
    public Options bestEpoch() {
      bestEpoch = true;
      return this;
    }
  }
}
