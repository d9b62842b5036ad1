package org.viz4j.tests.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.core.diagnosis.Severity;
import org.viz4j.io.history.HistoryReader;

@DisplayName("the diagnosis of a real run")
class RealRunsTest {
  private static List<Finding> findings(String file) {
    return Diagnosis.of(HistoryReader.read(Path.of(file)));
  }

  private static String run(String name) {
    return "src/test/resources/runs/" + name + "/history.csv";
  }

  @ParameterizedTest
  @CsvSource({
    "flat, NOT_LEARNING, WARN, 1",
    "diverging, DIVERGING, ERROR, 20",
    "overfit-mlp, OVERFITTING, ERROR, 3"
  })
  @DisplayName("names what went wrong, and nothing else")
  void wrong(String name, Finding.Code code, Severity severity, double onset) {
    assertThat(findings(run(name)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.onset()).isEqualTo(onset);
            });
  }

  @Test
  @DisplayName("names losses that became infinite, and that they had grown before")
  void broken() {
    assertThat(findings(run("nan-at-epoch-k")))
        .extracting(finding -> finding.code() + " " + finding.metric() + " " + finding.onset())
        .containsExactly(
            "NON_FINITE train_loss 12.0", "NON_FINITE val_loss 11.0", "DIVERGING train_loss 1.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resnet-1", "resnet-2", "resnet-3", "resnet-4"})
  @DisplayName("finds nothing in a healthy one")
  void healthy(String name) {
    assertThat(findings(run(name))).isEmpty();
  }

  @Test
  @DisplayName("finds nothing in the example")
  void example() {
    assertThat(findings("../examples/digits-cnn/history.csv")).isEmpty();
  }
}
