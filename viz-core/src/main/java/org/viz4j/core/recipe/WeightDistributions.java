package org.viz4j.core.recipe;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.viz4j.core.stat.BoxStatistics;
import org.viz4j.core.stat.Counting;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Histogram;
import org.viz4j.data.NamedTensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Boxes;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** How the weights of a model are distributed: all together, and layer by layer. */
public final class WeightDistributions {
  private static final int BINS = 100;
  private static final String VALUE = "Weight Value";

  private WeightDistributions() {}

  /** As {@link #of(List, Consumer)} with nothing changed. */
  public static Figure of(List<NamedTensor> tensors) {
    return of(tensors, options -> {});
  }

  /**
   * A figure of 14 x 5 in: left a histogram of all weights in 100 bins, right a box for each layer,
   * in the order of {@code tensors}. Weights are the floating tensors whose last name part is
   * {@code weight} or {@code kernel}; if there are none, all floating tensors of two or more
   * dimensions. The others are counted below the boxes. What all names begin and end with, as
   * {@code model.} and {@code .weight}, is left out of the names of the layers. NaN and infinite
   * weights are left out, and counted in one warning a layer. Values are read several times and are
   * not needed any more once the figure is there.
   *
   * @param configure changes what is said above
   * @throws InvalidInputException if there are no weights; the message tells what there is
   */
  public static Figure of(List<NamedTensor> tensors, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    List<NamedTensor> weights =
        LayerNames.weights(InvalidInputException.requireAllPresent("tensors", tensors));
    if (weights.isEmpty()) {
      throw InvalidInputException.of(
          "tensors for weight distributions",
          "have floating ones called weight or kernel, or of two or more dimensions",
          LayerNames.listed(tensors));
    }
    Histogram all =
        finite(
            Counting.equalBins(
                weights.stream().map(one -> one.tensor().values()).toList(), options.bins));
    List<BoxSummary> boxes =
        weights.stream().map(one -> BoxStatistics.of(one.tensor().values())).toList();
    AxesGrid grid =
        AxesGrid.of(1, 2)
            .with(
                0,
                0,
                axes ->
                    axes.title("Weight Distribution")
                        .xLabel(VALUE)
                        .yLabel("Frequency")
                        .histogram(all, bars -> {}))
            .with(
                0,
                1,
                axes ->
                    axes.title("Weight Statistics by Layer")
                        .yLabel(VALUE)
                        .xLabel(caption(weights.size(), tensors.size() - weights.size()))
                        .boxes(layers -> addAll(weights, boxes, layers)));
    Figure figure = Figure.of(Size.inches(14, 5), grid);
    return options.title.isEmpty() ? figure : figure.withTitle(options.title);
  }

  private static void addAll(
      List<NamedTensor> weights, List<BoxSummary> boxes, Boxes.Builder layers) {
    List<String> names = LayerNames.shortened(weights.stream().map(NamedTensor::name).toList());
    for (int i = 0; i < boxes.size(); i++) {
      layers.box(names.get(i), boxes.get(i));
    }
  }

  /** The boxes tell what is not finite, and in which layer. */
  private static Histogram finite(Histogram all) {
    return new Histogram(all.edges(), all.counts(), all.under(), all.over(), 0, 0);
  }

  private static String caption(int drawn, int others) {
    return others == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%d of %d tensors; %d not drawn: biases and others",
            drawn,
            drawn + others,
            others);
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "";
    private int bins = BINS;

    private Options() {}

    /** Above both axes; default none. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of weight distributions", title);
      return this;
    }

    /**
     * Number of bins of the histogram; default 100.
     *
     * @throws InvalidInputException if it is not positive
     */
    public Options bins(int bins) {
      if (bins < 1) {
        throw InvalidInputException.of("bins of weight distributions", "be positive", bins);
      }
      this.bins = bins;
      return this;
    }
  }
}
