package org.viz4j.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;

/**
 * The expected numbers are those of scikit-learn 1.9.1 with numpy 2.4.6. For the digits, {@code P}
 * being the columns {@code p0} to {@code p9} of {@code examples/digits-cnn/predictions.csv} and
 * {@code Y = np.eye(10)[label]}: {@code roc_auc_score(Y[:, k], P[:, k])}, {@code
 * average_precision_score(Y[:, k], P[:, k])}, the same of {@code Y, P} with {@code average='macro'}
 * and {@code 'micro'}, and {@code calibration_curve(predicted == label, P.max(1), n_bins=15)}. For
 * the ties, {@code i = np.arange(100)}, scores {@code ((i*37) % 11)/10}, positive where {@code
 * (i*i) % 7 < 3}.
 */
@DisplayName("Statistics of classifiers")
class AgainstScikitLearnTest {
  private static final Offset<Double> EXACT = offset(1e-15);
  private static final int CLASSES = 10;
  private static final double[][] DIGITS = digits();

  /** Of the ties: rates of true positives, which recall is another word for. */
  private static final double[] TRUE_POSITIVES = {
    0.0,
    0.08333333333333333,
    0.1527777777777778,
    0.2361111111111111,
    0.3333333333333333,
    0.4305555555555556,
    0.5277777777777778,
    0.6111111111111112,
    0.6944444444444444,
    0.7916666666666666,
    0.8888888888888888,
    1.0
  };

  /** Label, choice, probabilities. */
  private static double[][] digits() {
    try {
      return Files.readAllLines(Path.of("../examples/digits-cnn/predictions.csv")).stream()
          .skip(1)
          .map(line -> Arrays.stream(line.split(",")).skip(1).mapToDouble(Double::parseDouble))
          .map(cells -> cells.toArray())
          .toArray(double[][]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] scores(int of, boolean positive) {
    return Arrays.stream(DIGITS)
        .filter(row -> row[0] == of == positive)
        .mapToDouble(row -> row[2 + of])
        .toArray();
  }

  private static double[] all(boolean positive) {
    return IntStream.range(0, CLASSES)
        .boxed()
        .flatMapToDouble(k -> Arrays.stream(scores(k, positive)))
        .toArray();
  }

  private static List<RankedScores> digitsByClass() {
    return IntStream.range(0, CLASSES)
        .mapToObj(k -> RankedScores.of(scores(k, true), scores(k, false)))
        .toList();
  }

  private static RankedScores ties() {
    IntPredicate positive = i -> i * i % 7 < 3;
    return RankedScores.of(
        IntStream.range(0, 100).filter(positive).mapToDouble(i -> i * 37 % 11 / 10.0).toArray(),
        IntStream.range(0, 100)
            .filter(positive.negate())
            .mapToDouble(i -> i * 37 % 11 / 10.0)
            .toArray());
  }

  private static double[] array(Column column) {
    double[] values = new double[(int) column.size()];
    column.read(0, values);
    return values;
  }

  @Test
  @DisplayName("have the areas under the curves of ten digits")
  void areas() {
    double[] expected = {
      1.0,
      0.9998385708136032,
      1.0,
      0.9998385708136031,
      0.9999451303155007,
      0.9992466637968145,
      0.9998902606310014,
      1.0,
      0.9999999999999999,
      0.9978052126200274
    };
    assertDigits(RankedScores::rocArea, expected, 0.9996564408990551, 0.9997281207133059);
  }

  @Test
  @DisplayName("have the average precisions of ten digits")
  void averagePrecisions() {
    double[] expected = {
      1.0,
      0.9985817837303981,
      1.0,
      0.9985817837303981,
      0.9995169082125603,
      0.9928015148529312,
      0.9990543735224586,
      1.0,
      1.0,
      0.9866703434873861
    };
    assertDigits(RankedScores::averagePrecision, expected, 0.9975206707536133, 0.9977368278863794);
  }

  private static void assertDigits(
      ToDoubleFunction<RankedScores> measure, double[] each, double mean, double pooled) {
    double[] measured = digitsByClass().stream().mapToDouble(measure).toArray();
    assertThat(measured).containsExactly(each, EXACT);
    assertThat(Arrays.stream(measured).average().orElseThrow()).isCloseTo(mean, EXACT);
    RankedScores all = RankedScores.of(all(true), all(false));
    assertThat(measure.applyAsDouble(all)).isCloseTo(pooled, EXACT);
  }

  @Test
  @DisplayName("take equal scores together on the curve of true and false positives")
  void roc() {
    Series roc = ties().roc("ties");
    assertThat(array(roc.x()))
        .containsExactly(
            new double[] {
              0.0,
              0.10714285714285714,
              0.25,
              0.35714285714285715,
              0.42857142857142855,
              0.5,
              0.5714285714285714,
              0.6785714285714286,
              0.7857142857142857,
              0.8571428571428571,
              0.9285714285714286,
              1.0
            },
            EXACT);
    assertThat(array(roc.y())).containsExactly(TRUE_POSITIVES, EXACT);
    assertThat(ties().rocArea()).isCloseTo(0.435515873015873, EXACT);
    assertThat(digitsByClass().get(9).roc("9").size()).isEqualTo(59);
    assertThat(RankedScores.of(all(true), all(false)).roc("micro").size()).isEqualTo(265);
  }

  @Test
  @DisplayName("take equal scores together on the curve of precision and recall")
  void precisionRecall() {
    Series curve = ties().precisionRecall("ties");
    assertThat(array(curve.y()))
        .containsExactly(
            new double[] {
              1.0,
              0.6666666666666666,
              0.6111111111111112,
              0.6296296296296297,
              0.6666666666666666,
              0.6888888888888889,
              0.7037037037037037,
              0.6984126984126984,
              0.6944444444444444,
              0.7037037037037037,
              0.7111111111111111,
              0.72
            },
            EXACT);
    assertThat(array(curve.x())).containsExactly(TRUE_POSITIVES, EXACT);
    assertThat(ties().averagePrecision()).isCloseTo(0.684291593180482, EXACT);
    assertThat(ties().prevalence()).isEqualTo(0.72);
  }

  @Test
  @DisplayName("have the bins of a calibration curve")
  void calibration() {
    List<Double> forecasts = new ArrayList<>();
    List<Double> outcomes = new ArrayList<>();
    for (double[] row : DIGITS) {
      forecasts.add(Arrays.stream(row).skip(2).max().orElseThrow());
      outcomes.add(row[0] == row[1] ? 1.0 : 0);
    }
    Calibration calibration = Calibration.of(Column.of(forecasts), Column.of(outcomes), 15);
    assertThat(finite(calibration.shares()))
        .containsExactly(
            new double[] {0.0, 0.5, 0.0, 1.0, 0.5, 1.0, 0.875, 0.993006993006993}, EXACT);
    assertThat(finite(calibration.means()))
        .containsExactly(
            new double[] {
              0.51515, 0.559735, 0.6307, 0.70476, 0.74017, 0.83023, 0.91279, 0.9988311655011661
            },
            offset(1e-14));
    assertThat(calibration.error()).isCloseTo(0.01404742222222216, EXACT);
  }

  private static double[] finite(Column column) {
    return Arrays.stream(array(column)).filter(Double::isFinite).toArray();
  }

  @Test
  @DisplayName("count a forecast on an edge to the bin below it")
  void edges() {
    double[] scores = IntStream.range(0, 100).mapToDouble(i -> i * 37 % 11 / 10.0).toArray();
    double[] outcomes = IntStream.range(0, 100).mapToDouble(i -> i * i % 7 < 3 ? 1 : 0).toArray();
    Calibration calibration = Calibration.of(Column.of(scores), Column.of(outcomes), 5);
    assertThat(array(calibration.counts())).containsExactly(28, 18, 18, 18, 18);
    assertThat(array(calibration.shares()))
        .containsExactly(
            new double[] {
              0.7857142857142857,
              0.6666666666666666,
              0.7777777777777778,
              0.7222222222222222,
              0.6111111111111112
            },
            EXACT);
    assertThat(array(calibration.means()))
        .containsExactly(new double[] {0.09642857142857146, 0.35, 0.55, 0.75, 0.95}, EXACT);
    assertThat(calibration.error()).isCloseTo(0.357, EXACT);
  }

  @Test
  @DisplayName("refuse what has no answer")
  void refused() {
    assertThatThrownBy(() -> RankedScores.of(new double[0], new double[] {1}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("scores of positives must be one or more, but was none");
    assertThatThrownBy(() -> RankedScores.of(new double[] {1}, new double[] {0, Double.NaN}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("scores of negatives must be numbers, but was NaN");
    assertThatThrownBy(() -> MeanCurve.ofSteps("none", List.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("curves must be one or more");
    Column one = Column.of(0.5);
    assertThatThrownBy(() -> Calibration.of(Column.of(1.5), Column.of(1), 10))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a forecast");
    assertThatThrownBy(() -> Calibration.of(one, Column.of(0.5), 10))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("an outcome must be 0 or 1, but was 0.5");
    assertThatThrownBy(() -> Calibration.of(one, one, 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("bins of a calibration");
    assertThatThrownBy(() -> Calibration.of(one, Column.of(1, 1), 10))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("1 and 2");
  }
}
