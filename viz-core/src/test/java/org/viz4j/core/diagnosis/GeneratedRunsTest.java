package org.viz4j.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("generated runs")
class GeneratedRunsTest {

  @Test
  @DisplayName("are 25 seeds of every family in three lengths and three scales")
  void count() {
    assertThat(GeneratedRuns.forTuning()).hasSize(Family.values().length * 25 * 9);
    assertThat(GeneratedRuns.forReport()).hasSize(Family.values().length * 25 * 9);
  }

  @Test
  @DisplayName("are the same each time")
  void repeatable() {
    LabeledRun one = GeneratedRuns.one(Family.RESTARTS, 7, 150, 1);
    LabeledRun other = GeneratedRuns.one(Family.RESTARTS, 7, 150, 1);

    assertThat(one.history()).isEqualTo(other.history());
    assertThat(GeneratedRuns.one(Family.RESTARTS, 8, 150, 1).history()).isNotEqualTo(one.history());
  }

  @Test
  @DisplayName("of healthy families expect nothing but a plateau")
  void healthy() {
    assertThat(GeneratedRuns.forTuning().filter(run -> run.family().healthy()))
        .allSatisfy(
            run -> assertThat(run.truth().expected().keySet()).isSubsetOf(Finding.Code.PLATEAU));
  }

  @Test
  @DisplayName("of the other families expect something")
  void ailing() {
    assertThat(GeneratedRuns.forTuning().filter(run -> !run.family().healthy()))
        .allSatisfy(run -> assertThat(run.truth().expected()).isNotEmpty());
  }
}
