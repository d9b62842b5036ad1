package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Column;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.Line;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Points;
import org.viz4j.figure.ReferenceLine;
import org.viz4j.figure.Tinted;
import org.viz4j.geom.Size;

@DisplayName("A recipe for a classifier")
class ClassifierRecipesTest {
  private static final double NAN = Double.NaN;
  private static final List<Function<Predictions, Figure>> CURVES =
      List.of(RocCurve::of, PrecisionRecallCurve::of, CalibrationCurve::of);

  /** Samples of two classes by the probability of the second. */
  private static Predictions binary(double[] labels, double... second) {
    double[] both =
        Arrays.stream(second).flatMap(p -> Arrays.stream(new double[] {1 - p, p})).toArray();
    return predictions(List.of("no", "yes"), labels, both);
  }

  private static Predictions predictions(
      List<String> classes, double[] labels, double... probabilities) {
    int width = classes.size();
    double[] chosen =
        IntStream.range(0, labels.length)
            .mapToDouble(
                i ->
                    IntStream.range(0, width)
                        .reduce(
                            (a, b) ->
                                probabilities[i * width + b] > probabilities[i * width + a] ? b : a)
                        .orElseThrow())
            .toArray();
    return new Predictions(
        classes,
        Column.of(labels),
        Column.of(chosen),
        Tensor.of(probabilities, labels.length, width),
        List.of());
  }

  private static Predictions three() {
    return predictions(
        List.of("a", "b", "c"),
        new double[] {0, 1, 2, 0},
        new double[] {.8, .1, .1, .2, .7, .1, .3, .3, .4, .4, .5, .1});
  }

  private static Axes axes(Figure figure) {
    return figure.axes().get(0);
  }

  private static List<Mark> marks(Figure figure) {
    return axes(figure).marks().stream()
        .map(mark -> mark instanceof Tinted tinted ? tinted.mark() : mark)
        .toList();
  }

  private static List<String> labels(Figure figure) {
    return marks(figure).stream()
        .filter(Line.class::isInstance)
        .map(mark -> ((Line) mark).label())
        .toList();
  }

  private static List<String> words(Figure figure) {
    return marks(figure).stream()
        .filter(Annotation.class::isInstance)
        .map(mark -> ((Annotation) mark).text())
        .toList();
  }

  @Test
  @DisplayName("draws the ROC curve of two classes with its area to three digits, and a diagonal")
  void roc() {
    Figure figure = RocCurve.of(binary(new double[] {0, 0, 1, 1}, .1, .4, .35, .8));
    Line chance = (Line) marks(figure).get(0);
    Line curve = (Line) marks(figure).get(1);

    assertThat(axes(figure).title()).isEqualTo("ROC Curve");
    assertThat(axes(figure).x().label()).isEqualTo("False Positive Rate");
    assertThat(axes(figure).y().label()).isEqualTo("True Positive Rate");
    assertThat(chance.label()).isEqualTo("Chance (AUC 0.500)");
    assertThat(chance.dash()).isEqualTo(Dash.DASHED);
    assertThat(chance.series().y().get(1)).isEqualTo(1);
    assertThat(curve.label()).isEqualTo("yes (AUC 0.750)");
    assertThat(figure.size()).isEqualTo(Size.inches(9, 7));
  }

  @Test
  @DisplayName("draws each of several classes, and their macro and micro averages")
  void classes() {
    assertThat(labels(RocCurve.of(three())))
        .hasSize(6)
        .contains("a (AUC 1.000)", "Chance (AUC 0.500)")
        .anyMatch(label -> label.startsWith("macro average (AUC "))
        .anyMatch(label -> label.startsWith("micro average (AUC "));
    assertThat(labels(PrecisionRecallCurve.of(three())))
        .hasSize(5)
        .contains("a (AP 1.000)")
        .anyMatch(label -> label.startsWith("macro average (AP "))
        .anyMatch(label -> label.startsWith("micro average (AP "));
  }

  @Test
  @DisplayName("draws the precision of two classes over the recall, and what chance would reach")
  void precisionRecall() {
    Figure figure = PrecisionRecallCurve.of(binary(new double[] {0, 0, 1, 0}, .1, .4, .35, .2));
    ReferenceLine chance = chance(figure);

    assertThat(axes(figure).title()).isEqualTo("Precision–Recall Curve");
    assertThat(axes(figure).x().label()).isEqualTo("Recall");
    assertThat(axes(figure).y().label()).isEqualTo("Precision");
    assertThat(labels(figure)).containsExactly("yes (AP 0.500)");
    assertThat(chance.value()).isEqualTo(0.25);
    assertThat(chance.label()).isEqualTo("Chance (0.250)");
    assertThat(chance(PrecisionRecallCurve.of(three())).value()).isEqualTo(1.0 / 3);
  }

  private static ReferenceLine chance(Figure figure) {
    return (ReferenceLine)
        marks(figure).stream().filter(ReferenceLine.class::isInstance).findFirst().orElseThrow();
  }

  @Test
  @DisplayName("draws how often forecasts come true, with the calibration error")
  void calibration() {
    Figure figure = CalibrationCurve.of(binary(new double[] {0, 1, 1, 1}, .05, .95, .95, .95));

    assertThat(axes(figure).title()).isEqualTo("Calibration");
    assertThat(labels(figure)).containsExactly("Perfectly calibrated", "Model (ECE 0.050)");
    assertThat(figure.axes().get(1).x().label()).isEqualTo("Probability of yes");
    assertThat(figure.axes().get(1).y().label()).isEqualTo("Samples");
    assertThatThrownBy(
            () -> CalibrationCurve.of(binary(new double[] {0}, .5), options -> options.bins(0)))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> CalibrationCurve.of(binary(new double[] {0, 1}, .5, 1.5)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a forecast");
  }

  @Test
  @DisplayName("takes equal probabilities together, which is a half where all are equal")
  void ties() {
    Predictions same = binary(new double[] {0, 1, 0, 1}, .3, .3, .3, .3);

    assertThat(labels(RocCurve.of(same))).contains("yes (AUC 0.500)");
    assertThat(labels(PrecisionRecallCurve.of(same))).contains("yes (AP 0.500)");
  }

  @Test
  @DisplayName("tells a class without samples, which has no curve")
  void missingClass() {
    Predictions none =
        predictions(List.of("a", "b", "c"), new double[] {0, 1}, .6, .2, .2, .1, .8, .1);

    for (Function<Predictions, Figure> curve : CURVES.subList(0, 2)) {
      Figure figure = curve.apply(none);
      assertThat(figure.warnings()).extracting(Warning::code).containsExactly(Warning.Code.EMPTY);
      assertThat(figure.warnings().get(0).message()).endsWith("classes \"c\"");
      assertThat(labels(figure)).noneMatch(label -> label.startsWith("c "));
    }
  }

  @Test
  @DisplayName("leaves out samples without probabilities, telling how many")
  void nonFinite() {
    Predictions some = binary(new double[] {0, 1, 1, 0}, .2, .9, NAN, Double.POSITIVE_INFINITY);

    for (Function<Predictions, Figure> curve : CURVES) {
      assertThat(curve.apply(some).warnings())
          .containsExactly(
              new Warning(
                  Warning.Code.NON_FINITE,
                  "2 samples with a NaN or infinite probability are left out"));
      assertThatThrownBy(() -> curve.apply(binary(new double[] {0, 1}, NAN, NAN)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("have samples with probabilities, but was without");
    }
  }

  @Test
  @DisplayName("tells probabilities that do not sum to 1, but not those that were rounded")
  void sums() {
    Predictions off =
        predictions(List.of("no", "yes"), new double[] {0, 1, 1}, .9, .3, .2, .8, .33, .66);

    for (Function<Predictions, Figure> curve : CURVES) {
      assertThat(curve.apply(off).warnings())
          .extracting(Warning::message)
          .containsExactly(
              "the probabilities of 1 sample do not sum to 1; they are taken as they are");
    }
  }

  @Test
  @DisplayName("refuses predictions of one class, or without probabilities")
  void refused() {
    Predictions choice =
        new Predictions(List.of("a", "b"), Column.of(0, 1), Column.of(0, 1), null, List.of());
    for (Function<Predictions, Figure> curve : CURVES) {
      assertThatThrownBy(() -> curve.apply(choice))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageEndingWith("have probabilities of two classes or more, but was without");
      assertThatThrownBy(() -> curve.apply(predictions(List.of("a"), new double[] {0, 0}, 1, 1)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageEndingWith("but was of one class");
      assertThatThrownBy(() -> curve.apply(null)).isInstanceOf(InvalidInputException.class);
    }
    for (Function<Predictions, Figure> curve : CURVES.subList(0, 2)) {
      assertThatThrownBy(() -> curve.apply(binary(new double[] {1, 1}, .3, .4)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage(
              "labels of predictions must be of two classes or more, but was all of one class");
    }
  }

  @Test
  @DisplayName("writes counts into a confusion matrix, and the accuracy above")
  void confusion() {
    Figure figure =
        ConfusionMatrix.of(Tensor.of(new double[] {3, 0, 1, 1200}, 2, 2), List.of("a", "b"));

    assertThat(axes(figure).title()).isEqualTo("Confusion Matrix\nAccuracy 99.9% (1203 of 1204)");
    assertThat(axes(figure).x().label()).isEqualTo("Predicted");
    assertThat(axes(figure).y().label()).isEqualTo("True");
    assertThat(words(figure)).containsExactly("3", "0", "1", "1200");
  }

  @Test
  @DisplayName("writes percents with one decimal, but nothing and all without")
  void normalized() {
    Figure figure =
        ConfusionMatrix.of(
            Tensor.of(new double[] {3, 1, 0, 9999, 1, 0, 0, 0, 5}, 3, 3),
            List.of("a", "b", "c"),
            ConfusionMatrix.Options::normalized);

    assertThat(words(figure))
        .containsExactly("75.0", "25.0", "0", "100.0", "0.0", "0", "0", "0", "100");
    Figure empty =
        ConfusionMatrix.of(
            Tensor.of(new double[] {1, 1, 0, 0}, 2, 2),
            List.of("a", "b"),
            ConfusionMatrix.Options::normalized);
    assertThat(empty.warnings())
        .extracting(Warning::message)
        .containsExactly("class \"b\" has no samples; its row of the confusion matrix is empty");
  }

  @Test
  @DisplayName(
      "leaves numbers out of a confusion matrix of 100 classes, where they would be too small")
  void manyClasses() {
    List<String> names = IntStream.range(0, 100).mapToObj(i -> "class " + i).toList();
    double[] counts = new double[10_000];
    Arrays.setAll(counts, i -> i / 100 == i % 100 ? 123 : i % 3);
    Figure figure = ConfusionMatrix.of(Tensor.of(counts, 100, 100), names);

    assertThat(words(figure)).isEmpty();
    assertThat(figure.size()).isEqualTo(Size.inches(10, 9));
    assertThat(
            words(
                ConfusionMatrix.of(
                    Tensor.of(Arrays.copyOf(counts, 400), 20, 20), names.subList(0, 20))))
        .hasSize(400);
  }

  @Test
  @DisplayName("refuses counts that are none, and shapes that do not fit")
  void badConfusion() {
    for (double bad : new double[] {-1, NAN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(
              () -> ConfusionMatrix.of(Tensor.of(new double[] {bad}, 1, 1), List.of("a")))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("a count of a confusion matrix");
    }
    assertThatThrownBy(() -> ConfusionMatrix.of(Tensor.of(new double[6], 2, 3), List.of("a", "b")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("[2, 3]");
  }

  @Test
  @DisplayName("draws 100,000 points of an embedding, none lost, in turns so that no class hides")
  void embedding() {
    int count = 100_000;
    double[] places = new double[2 * count];
    double[] labels = new double[count];
    for (int i = 0; i < count; i++) {
      places[2 * i] = i % 317;
      places[2 * i + 1] = i % 211;
      labels[i] = i % 3;
    }
    Figure figure =
        EmbeddingScatter.of(Tensor.of(places, count, 2), Column.of(labels), List.of("a", "b", "c"));
    List<Points> points = marks(figure).stream().map(Points.class::cast).toList();

    assertThat(points.stream().mapToLong(one -> one.series().size()).sum()).isEqualTo(count);
    assertThat(points.stream().map(Points::label).filter(label -> !label.isEmpty()))
        .containsExactly("a", "b", "c");
    assertThat(points).hasSize(3 + 4 * 3);
    assertThat(axes(figure).x().label()).isEqualTo("Dimension 1");
  }

  @Test
  @DisplayName("refuses an embedding that is not flat, or whose labels do not fit")
  void badEmbedding() {
    Tensor flat = Tensor.of(new double[4], 2, 2);
    assertThatThrownBy(() -> EmbeddingScatter.of(Tensor.of(new double[6], 2, 3)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("samples × 2");
    assertThatThrownBy(() -> EmbeddingScatter.of(flat, Column.of(0), List.of()))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> EmbeddingScatter.of(flat, Column.of(0, NAN), List.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("NaN");
  }

  @Test
  @DisplayName("titles each head of attention, and names rows and columns by the tokens")
  void attention() {
    Figure one = AttentionMap.of(Tensor.of(new double[] {1, 0, .5, .5}, 2, 2), List.of("a", "a"));
    Figure heads = AttentionMap.of(Tensor.of(new double[20 * 4], 20, 2, 2), List.of("a", "b"));

    assertThat(axes(one).title()).isEqualTo("Attention");
    assertThat(axes(one).x().label()).isEqualTo("Key");
    assertThat(axes(one).y().label()).isEqualTo("Query");
    assertThat(heads.axes()).hasSize(16);
    assertThat(heads.axes().get(15).title()).isEqualTo("Head 15");
    assertThat(heads.title()).isEqualTo("Attention");
    assertThatThrownBy(() -> AttentionMap.of(Tensor.of(new double[6], 2, 3), List.of("a", "b")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("tokens × tokens");
  }

  @Test
  @DisplayName("captions each kernel of a filter, also of weights that are all the same")
  void kernels() {
    Figure figure = FilterKernels.of(Tensor.of(new double[2 * 3 * 9], 2, 3, 3, 3));
    ImageGrid grid = (ImageGrid) marks(figure).get(0);

    assertThat(grid.tiles()).hasSize(6);
    assertThat(grid.tiles().get(5).caption()).isEqualTo("Filter 1, 2");
    assertThatThrownBy(() -> FilterKernels.of(Tensor.of(new double[9], 3, 3)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("filters × channels × rows × columns");
  }
}
