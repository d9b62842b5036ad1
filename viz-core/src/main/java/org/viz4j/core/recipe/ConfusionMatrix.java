package org.viz4j.core.recipe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Normalization;
import org.viz4j.figure.Position;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** How often samples of each class were taken for each class. */
public final class ConfusionMatrix {
  private static final int MANY = 20;

  /** About what is left of a page of 8 x 7 in for the cells, in pt. */
  private static final double ROOM = 370;

  private static final double LARGEST_TEXT = 10;
  private static final double SMALLEST_TEXT = 5.5;

  /** Width of a digit as a share of its size, and of a cell that text may fill. */
  private static final double DIGIT = 0.56;

  private static final double FILLED = 0.8;

  private static final int STEPS = 1024;
  private static final int BLUE = 0x1f6fb5;
  private static final double FAINTEST = 0.08;
  private static final Color ZERO = Color.hex("#8a8a8a");
  private static final Color ON_BLUE = Color.WHITE;

  /** Share of the largest value from which white reads better than black, on white and on black. */
  private static final double DEEP = 0.72;

  private static final int OPAQUE = 255;
  private static final Colormap BLUES = blues();

  private ConfusionMatrix() {}

  /** As {@link #of(Tensor, List, Consumer)}, counted from predictions, with nothing changed. */
  public static Figure of(Predictions predictions) {
    return of(predictions, options -> {});
  }

  /**
   * As {@link #of(Tensor, List, Consumer)}, counted from predictions, whose warnings become those
   * of the figure.
   */
  public static Figure of(Predictions predictions, Consumer<? super Options> configure) {
    InvalidInputException.requirePresent("predictions", predictions);
    Figure figure = of(predictions.confusion(), predictions.classes(), configure);
    List<Warning> warnings = new ArrayList<>(predictions.warnings());
    warnings.addAll(figure.warnings());
    return figure.withWarnings(warnings);
  }

  /** As {@link #of(Tensor, List, Consumer)} with nothing changed. */
  public static Figure of(Tensor counts, List<String> classes) {
    return of(counts, classes, options -> {});
  }

  /**
   * A figure of 8 x 7 in, or 10 x 9 in above 20 classes, with a row for each true class and a
   * column for each predicted one, titled with the accuracy, which is the share of all counts on
   * the diagonal. Each cell is the bluer the larger its number, which stands in it where there is
   * room to read it; zero has no colour.
   *
   * @param counts classes × classes, one row a true class
   * @param classes their names, one or more
   * @param configure changes what is said above
   * @throws InvalidInputException if the shape is not as many classes as there are names, twice, or
   *     a count is negative, NaN or infinite
   */
  public static Figure of(
      Tensor counts, List<String> classes, Consumer<? super Options> configure) {
    List<String> names = InvalidInputException.requireAllPresent("names of classes", classes);
    double[] cells = cells(counts, names.size());
    Options options = new Options();
    configure.accept(options);
    double accuracy = accuracy(cells, names.size());
    String title = options.title + (options.title.isEmpty() ? "" : "\n") + spoken(cells, accuracy);
    List<Warning> warnings = new ArrayList<>();
    double[] shown = options.normalized ? shares(cells, names, warnings) : cells;
    Size size = names.size() > MANY ? Size.inches(10, 9) : Size.inches(8, 7);
    return Figure.of(
            size,
            axes -> {
              axes.title(title).xLabel("Predicted").yLabel("True");
              draw(axes, shown, names, options.normalized);
            })
        .withWarnings(warnings);
  }

  private static double[] cells(Tensor counts, int classes) {
    InvalidInputException.requirePresent("a confusion matrix", counts);
    if (classes == 0 || !counts.shape().equals(List.of((long) classes, (long) classes))) {
      throw InvalidInputException.of(
          "shape of a confusion matrix of " + classes + " classes",
          "be classes × classes, one or more",
          counts.shape());
    }
    double[] cells = new double[classes * classes];
    counts.values().read(0, cells);
    for (double cell : cells) {
      InvalidInputException.requireNonNegative("a count of a confusion matrix", cell);
    }
    return cells;
  }

  private static double accuracy(double[] cells, int classes) {
    double right = IntStream.range(0, classes).mapToDouble(i -> cells[i * classes + i]).sum();
    return right / IntStream.range(0, cells.length).mapToDouble(i -> cells[i]).sum();
  }

  private static String spoken(double[] cells, double accuracy) {
    double all = IntStream.range(0, cells.length).mapToDouble(i -> cells[i]).sum();
    if (all == 0) {
      return "No samples";
    }
    return "Accuracy "
        + Shares.percent(accuracy)
        + " ("
        + written(accuracy * all, 2)
        + " of "
        + written(all, 2)
        + ")";
  }

  /** Percent of each row. */
  private static double[] shares(double[] cells, List<String> names, List<Warning> warnings) {
    int classes = names.size();
    double[] shares = new double[cells.length];
    for (int row = 0; row < classes; row++) {
      int from = row * classes;
      double all = IntStream.range(from, from + classes).mapToDouble(i -> cells[i]).sum();
      if (all == 0) {
        warnings.add(
            new Warning(
                Warning.Code.EMPTY,
                "class "
                    + InvalidInputException.quoted(names.get(row))
                    + " has no samples; its row of the confusion matrix is empty"));
      }
      for (int i = from; i < from + classes; i++) {
        shares[i] = all == 0 ? 0 : 100 * cells[i] / all;
      }
    }
    return shares;
  }

  private static void draw(
      Axes.Builder axes, double[] cells, List<String> names, boolean normalized) {
    int classes = names.size();
    double largest = IntStream.range(0, cells.length).mapToDouble(i -> cells[i]).max().orElse(0);
    double end = normalized ? 100 : largest == 0 ? 1 : largest;
    axes.image(
            Tensor.of(cells, classes, classes),
            image -> image.colormap(BLUES).normalization(Normalization.linear(0, end)))
        .colorbar(normalized ? "Percent of true class" : "Samples");
    Names.across(axes, names);
    Names.down(axes, names);
    int decimals = normalized && classes <= MANY / 2 ? 1 : normalized ? 0 : 2;
    List<String> texts =
        IntStream.range(0, cells.length)
            .mapToObj(i -> normalized ? percent(cells[i], decimals) : written(cells[i], decimals))
            .toList();
    int longest = texts.stream().mapToInt(String::length).max().orElse(1);
    double room = ROOM / classes * FILLED;
    double size = Math.min(LARGEST_TEXT, Math.min(room, room / (longest * DIGIT)));
    for (int i = 0; i < cells.length && size >= SMALLEST_TEXT; i++) {
      double value = cells[i];
      Position at = Position.data(i % classes, i / classes);
      axes.annotation(
          texts.get(i),
          at,
          text -> {
            text.size(size);
            if (value == 0) {
              text.color(ZERO);
            } else if (value > DEEP * end) {
              text.color(ON_BLUE);
            }
          });
    }
  }

  /** As many decimals everywhere, but for what is exactly nothing or all. */
  private static String percent(double value, int decimals) {
    boolean whole = value == 0 || value == 100;
    return BigDecimal.valueOf(value)
        .setScale(whole ? 0 : decimals, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  /** Without zeros behind the last digit that counts. */
  private static String written(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Of one blue, so that what lies behind shows where there is little: good on light and dark. */
  private static Colormap blues() {
    List<Color> table = new ArrayList<>();
    table.add(Color.argb(BLUE));
    for (int i = 1; i < STEPS; i++) {
      double opacity = FAINTEST + (1 - FAINTEST) * i / (STEPS - 1);
      table.add(Color.argb((int) Math.rint(OPAQUE * opacity) << 24 | BLUE));
    }
    return Colormap.of("blues", table);
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Confusion Matrix";
    private boolean normalized;

    private Options() {}

    /** Above the accuracy; default {@code Confusion Matrix}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a confusion matrix", title);
      return this;
    }

    /**
     * Shows percent of each row, which are recalls on the diagonal, with one decimal up to 10
     * classes: {@code 0} and {@code 100} are exact, {@code 0.0} and {@code 100.0} are rounded. A
     * class without samples has an empty row, with a warning. Default counts.
     */
    public Options normalized() {
      this.normalized = true;
      return this;
    }
  }
}
