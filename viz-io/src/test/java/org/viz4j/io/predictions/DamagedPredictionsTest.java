package org.viz4j.io.predictions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.io.json.JsonFile;
import org.viz4j.io.mutation.DamagedFiles;

@DisplayName("Thousands of damaged files give a result or a refusal that names the file, from")
class DamagedPredictionsTest {

  @TempDir Path folder;

  private static List<byte[]> bytes(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  @Test
  @DisplayName("predictions.csv")
  void predictions() throws IOException {
    DamagedFiles.of(folder.resolve("predictions.csv"), PredictionsReader::read)
        .assertHarmless(
            51,
            bytes(
                "index,label,predicted,p0,p1,p2\n7,0,2,0.25,0.25,0.5\n3,1,1,0,1,0\n",
                "\ufefflabel,predicted,p_dog,p_cat\r\ncat,dog,0.9,0.1\r\n1,0,0.9,0.1\r\n",
                "# a comment\nlabel,predicted\n\"wolf\",cat\ncat,cat\n"));
  }

  @Test
  @DisplayName("confusion_matrix.csv")
  void confusion() throws IOException {
    DamagedFiles.of(folder.resolve("confusion_matrix.csv"), ConfusionReader::read)
        .assertHarmless(52, bytes("5,0,1\n0,7,0\n2,0,9\n", "1.0, 2.0\r\n3, 4.\r\n", "12"));
  }

  @Test
  @DisplayName("meta.json")
  void json() throws IOException {
    DamagedFiles.of(folder.resolve("meta.json"), JsonFile::read)
        .assertHarmless(
            53,
            bytes("{\"class_names\":[\"a\",\"b\"],\"channel_mean\":[0.5,NaN],\"x\":{\"y\":null}}"));
  }
}
