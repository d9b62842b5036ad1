package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.viz4j.data.Column;
import org.viz4j.data.DatasetSummary;
import org.viz4j.data.Histogram;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** How many samples of each class a data set has, and which values its pixels have. */
public final class ClassBalance {
  private static final double HEIGHT = 5;
  private static final double WIDTH = 8;
  private static final double WIDTH_WITH_PIXELS = 14;

  /** What one bar with its name needs, and title and axis besides, in inches. */
  private static final double BAR = 0.25;

  private static final double BESIDES = 1.2;

  /** Classes beyond which bars stand side by side without their values. */
  private static final int MANY = 30;

  private ClassBalance() {}

  /** As {@link #of(DatasetSummary, Consumer)}, of images, with nothing changed. */
  public static Figure of(LabeledImages images) {
    return of(images, options -> {});
  }

  /** As {@link #of(DatasetSummary, Consumer)}, of images. */
  public static Figure of(LabeledImages images, Consumer<? super Options> configure) {
    return of(DatasetSummary.of(images), configure);
  }

  /** As {@link #of(DatasetSummary, Consumer)} with nothing changed. */
  public static Figure of(DatasetSummary summary) {
    return of(summary, options -> {});
  }

  /**
   * A figure with a bar for each class, titled with the number of samples and of the smallest and
   * the largest class. Up to 30 classes stand below each other, each with its name and its count at
   * the end of its bar, in a figure of 8 x 5 in or higher; more classes stand side by side in 8 x 5
   * in, with as many names as there is room for. Where pixels are known the figure is 14 in wide,
   * with the histogram of their values on the right; NaN and infinite ones are told in warnings.
   *
   * @param configure changes what is said above
   */
  public static Figure of(DatasetSummary summary, Consumer<? super Options> configure) {
    InvalidInputException.requirePresent("summary of a data set", summary);
    Options options = new Options();
    configure.accept(options);
    int classes = summary.classes().size();
    double height = classes > MANY ? HEIGHT : Math.max(HEIGHT, classes * BAR + BESIDES);
    Histogram pixels = summary.pixels();
    if (pixels == null) {
      return Figure.of(Size.inches(WIDTH, height), axes -> classes(axes, summary, options));
    }
    AxesGrid grid =
        AxesGrid.of(1, 2)
            .with(0, 0, axes -> classes(axes, summary, options))
            .with(0, 1, axes -> pixels(axes, pixels));
    return Figure.of(Size.inches(WIDTH_WITH_PIXELS, height), grid);
  }

  private static void classes(Axes.Builder axes, DatasetSummary summary, Options options) {
    List<Integer> order = order(summary, options.sorted);
    List<String> names = order.stream().map(summary.classes()::get).toList();
    double[] counts = order.stream().mapToDouble(summary.counts()::get).toArray();
    double[] places = IntStream.range(0, counts.length).asDoubleStream().toArray();
    Series bars = new Series("classes", Column.of(places), Column.of(counts));
    axes.title(options.title + (options.title.isEmpty() ? "" : "\n") + spoken(summary));
    if (counts.length > MANY) {
      Names.across(axes, names);
      axes.xLabel("Class").yLabel("Samples").bars(bars);
    } else {
      Names.down(axes, names);
      axes.xLabel("Samples").yLabel("Class").bars(bars, look -> look.horizontal().values(0));
    }
  }

  private static List<Integer> order(DatasetSummary summary, boolean sorted) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, summary.classes().size()).boxed().toList());
    if (sorted) {
      order.sort(Comparator.comparing(summary.counts()::get, Comparator.reverseOrder()));
    }
    return order;
  }

  private static String spoken(DatasetSummary summary) {
    long least = summary.counts().stream().mapToLong(Long::longValue).min().orElse(0);
    long most = summary.counts().stream().mapToLong(Long::longValue).max().orElse(0);
    return String.format(
        Locale.ROOT,
        "%d %s of %d %s, %s each",
        summary.size(),
        summary.size() == 1 ? "sample" : "samples",
        summary.classes().size(),
        summary.classes().size() == 1 ? "class" : "classes",
        least == most ? least : least + " to " + most);
  }

  private static void pixels(Axes.Builder axes, Histogram pixels) {
    axes.title("Pixel Values")
        .xLabel("Value")
        .yLabel("Pixels")
        .tinted(1, marks -> marks.histogram(pixels, bars -> {}));
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Class Balance";
    private boolean sorted;

    private Options() {}

    /** Above the number of samples; default {@code Class Balance}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a class balance", title);
      return this;
    }

    /** The largest class first; default by number. */
    public Options sorted() {
      this.sorted = true;
      return this;
    }
  }
}
