package org.viz4j.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;

@Label("a diagnosis")
class DiagnosisProperties {
  private static final int LENGTH = 40;

  private static LabeledRun run(int family, int seed) {
    return GeneratedRuns.one(Family.values()[family % Family.values().length], seed, LENGTH, 1);
  }

  private static TrainingHistory with(TrainingHistory history, double scale, double step) {
    return TrainingHistory.of(
        history.metrics().stream().map(one -> with(one, scale, step)).toArray(Series[]::new));
  }

  private static Series with(Series series, double scale, double step) {
    int size = (int) series.x().size();
    return Series.of(
        series.name(),
        IntStream.range(0, size).mapToDouble(i -> series.x().get(i) * step).toArray(),
        IntStream.range(0, size).mapToDouble(i -> series.y().get(i) * scale).toArray());
  }

  private static List<Finding.Code> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Property(tries = 1000, seed = "1")
  @Label("does not change with the unit of the loss")
  void scale(@ForAll @IntRange(max = 1000) int family, @ForAll @IntRange(max = 49) int seed) {
    TrainingHistory history = run(family, seed).history();
    List<Finding> found = Diagnosis.of(history);
    for (double scale : new double[] {0x1p-30, 0x1p40}) {
      List<Finding> other = Diagnosis.of(with(history, scale, 1));
      assertThat(codes(other)).isEqualTo(codes(found));
      assertThat(other.stream().map(Finding::onset))
          .isEqualTo(found.stream().map(Finding::onset).toList());
    }
  }

  @Property(tries = 1000, seed = "2")
  @Label("moves with the numbers of the steps and changes in nothing else")
  void steps(@ForAll @IntRange(max = 1000) int family, @ForAll @IntRange(max = 49) int seed) {
    TrainingHistory history = run(family, seed).history();
    List<Finding> found = Diagnosis.of(history);
    List<Finding> other = Diagnosis.of(with(history, 1, 128));
    assertThat(codes(other)).isEqualTo(codes(found));
    assertThat(other.stream().map(Finding::onset))
        .isEqualTo(found.stream().map(finding -> finding.onset() * 128).toList());
  }

  @Property(tries = 1000, seed = "3")
  @Label("finds the same point by point as in the whole history")
  void streaming(@ForAll @IntRange(max = 1000) int family, @ForAll @IntRange(max = 49) int seed) {
    TrainingHistory history = run(family, seed).history();
    Watch watch = Watch.of(Thresholds.standard());
    Series training = history.metric("train_loss");
    Series validation = history.metric("val_loss");
    double[] xs =
        IntStream.range(0, (int) training.x().size()).mapToDouble(training.x()::get).toArray();
    int seen = 0;
    for (int i = 0; i < xs.length; i++) {
      watch.training(xs[i], training.y().get(i));
      if (seen < validation.x().size() && validation.x().get(seen) == xs[i]) {
        watch.validation(xs[i], validation.y().get(seen++));
      }
      if (i % 10 == 0) {
        watch.findings();
      }
    }
    assertThat(Arrays.asList(watch.findings().toArray()))
        .isEqualTo(Arrays.asList(Diagnosis.of(history).toArray()));
  }
}
