package org.viz4j.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.viz4j.data.Column;
import org.viz4j.data.Series;

@Label("Ranked scores")
class RankedScoresProperties {
  private static final String SEED = "20260101";

  @Provide
  Arbitrary<double[]> scores() {
    // few distinct ones, so that there are ties
    return Arbitraries.integers()
        .between(0, 12)
        .map(i -> i / 12.0)
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static double trapezoids(Series curve) {
    double area = 0;
    for (long i = 1; i < curve.size(); i++) {
      area +=
          (curve.x().get(i) - curve.x().get(i - 1)) * (curve.y().get(i) + curve.y().get(i - 1)) / 2;
    }
    return area;
  }

  private static double steps(Series curve) {
    double area = 0;
    for (long i = 1; i < curve.size(); i++) {
      area += (curve.x().get(i) - curve.x().get(i - 1)) * curve.y().get(i);
    }
    return area;
  }

  private static void assertGrows(Column column) {
    for (long i = 1; i < column.size(); i++) {
      assertThat(column.get(i)).isGreaterThanOrEqualTo(column.get(i - 1));
    }
  }

  @Property(tries = 1000, seed = SEED)
  @Label("have as area the share of pairs in the right order, ties counting half")
  void pairs(@ForAll("scores") double[] positives, @ForAll("scores") double[] negatives) {
    double right = 0;
    for (double positive : positives) {
      for (double negative : negatives) {
        right += positive > negative ? 1 : positive == negative ? 0.5 : 0;
      }
    }
    RankedScores ranked = RankedScores.of(positives, negatives);
    assertThat(ranked.rocArea()).isEqualTo(right / ((double) positives.length * negatives.length));
    assertThat(RankedScores.of(negatives, positives).rocArea())
        .isCloseTo(1 - ranked.rocArea(), within(1e-15));
  }

  @Property(tries = 1000, seed = SEED)
  @Label("make curves that grow from corner to corner and have the stated areas")
  void curves(@ForAll("scores") double[] positives, @ForAll("scores") double[] negatives) {
    RankedScores ranked = RankedScores.of(positives, negatives);
    Series roc = ranked.roc("roc");
    assertGrows(roc.x());
    assertGrows(roc.y());
    assertThat(List.of(roc.x().get(0), roc.y().get(0))).containsExactly(0.0, 0.0);
    long last = roc.size() - 1;
    assertThat(List.of(roc.x().get(last), roc.y().get(last))).containsExactly(1.0, 1.0);
    assertThat(trapezoids(roc)).isCloseTo(ranked.rocArea(), within(1e-12));
    Series precision = ranked.precisionRecall("precision");
    assertGrows(precision.x());
    assertThat(precision.y().get(precision.size() - 1)).isEqualTo(ranked.prevalence());
    assertThat(steps(precision)).isCloseTo(ranked.averagePrecision(), within(1e-12));
  }

  @Property(tries = 500, seed = SEED)
  @Label("have mean curves whose areas are the means of the areas")
  void means(
      @ForAll @Size(min = 1, max = 5) List<@From("scores") double[]> positives,
      @ForAll("scores") double[] negatives) {
    List<Series> rocs = new ArrayList<>();
    List<Series> precisions = new ArrayList<>();
    double areas = 0;
    double averages = 0;
    for (double[] scores : positives) {
      RankedScores ranked = RankedScores.of(scores, negatives);
      rocs.add(ranked.roc("roc"));
      precisions.add(ranked.precisionRecall("precision"));
      areas += ranked.rocArea() / positives.size();
      averages += ranked.averagePrecision() / positives.size();
    }
    assertThat(trapezoids(MeanCurve.ofLines("mean", rocs))).isCloseTo(areas, within(1e-12));
    assertThat(steps(MeanCurve.ofSteps("mean", precisions))).isCloseTo(averages, within(1e-12));
  }
}
