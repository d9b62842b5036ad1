package org.viz4j.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a diagnosis of runs that no threshold was chosen on")
class DiagnosisReportTest {
  private static Confusion confusion;

  @BeforeAll
  static void diagnose() {
    confusion = Confusion.of(GeneratedRuns.forReport());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("finds at least 90 % of what is there, and 95 % of what it finds is there")
  void scores(Finding.Code code) {
    Confusion.Score score = confusion.score(code);
    assertThat(score.right + score.missed).isGreaterThan(100);
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_LEARNING")
  @DisplayName("puts 95 of 100 sharp onsets within 5 % of the run's length")
  void onsets(Finding.Code code) {
    assertThat(confusion.score(code).onsets).isNotEmpty();
    assertThat(confusion.score(code).close()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  @DisplayName("raises a false alarm in at most 1 % of healthy runs")
  void alarms() {
    assertThat(confusion.healthy()).isGreaterThan(3000);
    assertThat(confusion.falseAlarms()).isLessThanOrEqualTo(0.01);
  }

  @Test
  @DisplayName("is what the document says it is")
  void document() throws IOException {
    String document = Files.readString(Path.of("../docs/diagnosis.md"), StandardCharsets.UTF_8);
    assertThat(document).contains(ConfusionTables.of(confusion));
    assertThat(document).contains(RealRuns.table(Path.of("..")));
  }
}
