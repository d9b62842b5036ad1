package org.viz4j.io.predictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.Predictions;
import org.viz4j.error.FileException;

@DisplayName("predictions")
class PredictionsReaderTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("predictions.csv"), text);
  }

  @Test
  @DisplayName("are classes, choices and a probability for each class")
  void probabilities() throws IOException {
    Predictions read =
        PredictionsReader.read(
            file("index,label,predicted,p0,p1,p2\n7,0,2,0.25,0.25,0.5\n3,1,1,0,1,0\n"));
    assertThat(read.classes()).containsExactly("0", "1", "2");
    assertThat(read.labels().get(1)).isEqualTo(1);
    assertThat(read.predicted().get(0)).isEqualTo(2);
    assertThat(read.probabilities().get(0, 2)).isEqualTo(0.5);
    assertThat(read.confusion().get(0, 2)).isEqualTo(1);
    assertThat(read.confusion().get(2, 0)).isZero();
  }

  @Test
  @DisplayName("may name their classes, in the columns of probabilities or in the rows alone")
  void names() throws IOException {
    Predictions columns =
        PredictionsReader.read(file("label,predicted,p_dog,p_cat\ncat,dog,0.9,0.1\n1,0,0.9,0.1\n"));
    assertThat(columns.classes()).containsExactly("dog", "cat");
    assertThat(columns.labels().get(0)).isEqualTo(1);
    assertThat(columns.labels().get(1)).isEqualTo(1);
    Predictions rows = PredictionsReader.read(file("label,predicted\nwolf,cat\ncat,cat\n"));
    assertThat(rows.classes()).containsExactly("cat", "wolf");
    assertThat(rows.probabilities()).isNull();
  }

  @Test
  @DisplayName("without probabilities have classes up to the largest number")
  void numbers() throws IOException {
    Predictions read = PredictionsReader.read(file("label,predicted\n0,3\n1,1\n"));
    assertThat(read.classes()).containsExactly("0", "1", "2", "3");
  }

  @Test
  @DisplayName("may begin with a byte order mark, and take the first of two classes of one name")
  void mark() throws IOException {
    Predictions read =
        PredictionsReader.read(file("\ufefflabel,predicted,p_a,p_b,p_a\na,b,0,1,0\n"));
    assertThat(read.labels().get(0)).isZero();
    assertThat(read.predicted().get(0)).isEqualTo(1);
  }

  @Test
  @DisplayName("that are missing or no CSV are refused by name")
  void unreadable() throws IOException {
    Path none = folder.resolve("none.csv");
    assertThatThrownBy(() -> PredictionsReader.read(none))
        .isInstanceOf(FileException.class)
        .hasMessage("predictions " + none + " must exist, but were missing");
    Path quote = file("label,predicted\n\"a\"b,c\n");
    assertThatThrownBy(() -> PredictionsReader.read(quote))
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith("predictions " + quote + " must be well-formed CSV, but were not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b",
        "\"",
        "say \"x\"",
        "a\nb",
        "a\r\nb",
        "nul\u0000nul",
        "x\ufeff",
        "#1",
        "ü 🦊"
      })
  @DisplayName("RT-4: keep any name and the bits of any probability")
  void roundTrip(String name) throws IOException {
    String cell = '"' + name.replace("\"", "\"\"") + '"';
    double chance = 0.1 + 0.2;
    String header = "predicted,label,\"p_" + name.replace("\"", "\"\"") + "\",p_other\n";
    Predictions read =
        PredictionsReader.read(
            file(header + cell + "," + cell + "," + chance + "," + Double.MIN_VALUE + "\n"));
    assertThat(read.classes()).containsExactly(name, "other");
    assertThat(read.labels().get(0)).isZero();
    assertThat(read.probabilities().get(0, 0)).isEqualTo(chance);
    assertThat(read.probabilities().get(0, 1)).isEqualTo(Double.MIN_VALUE);
    Predictions bare = PredictionsReader.read(file("predicted,label\n" + cell + "," + cell + "\n"));
    assertThat(bare.classes()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | must have rows",
        "label,predicted | must have rows",
        "'a,b\n1,2' | must have a column label, but was \"a,b\"",
        "'label,predicted\n1' | number of cells must be 2, but was 1",
        "'label,predicted,p0,p1\n0,1,x,1' | a probability must be a number, but was \"x\"",
        "'label,predicted,p0,p1\n5,1,0,1' | a class must be one of 0, 1, but was \"5\" in row 1",
        "'label,predicted,p0,p1\n-1,1,0,1' | a class must be one of 0, 1, but was \"-1\" in row 1"
      })
  @DisplayName("that are damaged are refused with the reason")
  void refused(String text, String message) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> PredictionsReader.read(file))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(message);
  }
}
