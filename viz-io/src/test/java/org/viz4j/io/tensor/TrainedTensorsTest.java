package org.viz4j.io.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;

@DisplayName("A tensor that NumPy or safetensors wrote")
class TrainedTensorsTest {
  private static final double DIGITS = 1e-12;

  static List<String> truths() throws IOException {
    return Files.readAllLines(resources().resolve("tensors.tsv"));
  }

  @ParameterizedTest
  @MethodSource("truths")
  @DisplayName("has the type, shape, values and order that NumPy sees")
  void same(String line) {
    String[] truth = line.split("\t", -1);
    Tensor tensor = named(TensorReader.read(path(truth[0])), truth[1]);
    assertThat(tensor.type().name()).isEqualTo(truth[2]);
    assertThat(tensor.shape()).hasToString(truth[3]);
    Sums sums = new Sums();
    tensor.values().forEach(sums::add);
    assertThat(sums.least).isEqualTo(Double.parseDouble(truth[5]));
    assertThat(sums.most).isEqualTo(Double.parseDouble(truth[6]));
    double size = sums.sizes * 7 * DIGITS;
    assertThat(sums.sum).isCloseTo(Double.parseDouble(truth[4]), within(size));
    assertThat(sums.weighted).isCloseTo(Double.parseDouble(truth[7]), within(size));
  }

  @Test
  @DisplayName("is not read from a checkpoint of PyTorch, which is told with what to save instead")
  void torch() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> TensorReader.read(path("resources/model.pt")))
        .withMessageContaining("a checkpoint of PyTorch (.pt), which is not read; save it with");
  }

  private static Tensor named(List<NamedTensor> tensors, String name) {
    return tensors.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow().tensor();
  }

  private static Path path(String name) {
    int slash = name.indexOf('/');
    Path folder =
        name.startsWith("resources/") ? resources() : Path.of("..", "examples", "digits-cnn");
    return folder.resolve(name.substring(slash + 1));
  }

  private static Path resources() {
    URL truth =
        Objects.requireNonNull(
            TrainedTensorsTest.class.getResource("/org/viz4j/io/tensor/tensors.tsv"));
    try {
      return Objects.requireNonNull(Path.of(truth.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Sums {
    private double sum;
    private double sizes;
    private double weighted;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private long count;

    void add(double value) {
      count++;
      if (Double.isFinite(value)) {
        sum += value;
        sizes += Math.abs(value);
        weighted += value * (count % 7);
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
  }
}
