package org.viz4j.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

@DisplayName("An architecture.json")
class ArchitectureJsonTest {
  @TempDir Path folder;

  private ModelGraph read(String json) throws IOException {
    Path file = folder.resolve("architecture.json");
    Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    return ModelReader.read(file);
  }

  @Test
  @DisplayName("of a real net has its layers, branches and parameters")
  void real() throws Exception {
    ModelGraph graph = ModelReader.read(OnnxTest.resource("digits-resnet.json"));

    assertThat(graph.name()).isEqualTo("digits-resnet");
    assertThat(graph.layers()).hasSize(22);
    assertThat(graph.connections())
        .hasSize(24)
        .contains(new Connection("pool", "block2.down"), new Connection("stem.relu", "block1.add"));
    assertThat(graph.parameters()).isEqualTo(21_538);
    assertThat(graph.layers().get(12))
        .isEqualTo(new Layer("block2.down", "Conv2d", List.of(-1L, 24L, 4L, 4L), 312));
    assertThat(graph.warnings()).isEmpty();
  }

  @Test
  @DisplayName("without connections is a chain; what it does not say stays open")
  void chain() throws IOException {
    ModelGraph graph =
        read(
            "\uFEFF {\"layers\":[{\"name\":\"a\"},"
                + "{\"name\":\"b\",\"type\":\"Linear\",\"output_shape\":null,\"params\":null,"
                + "\"config\":{\"deep\":[1,{\"er\":2}]}}],\"more\":[[]]}");

    assertThat(graph.layers())
        .containsExactly(new Layer("a", "", List.of(), 0), new Layer("b", "Linear", List.of(), 0));
    assertThat(graph.connections()).containsExactly(new Connection("a", "b"));
  }

  @Test
  @DisplayName("with an empty list of connections has none")
  void unconnected() throws IOException {
    assertThat(
            read("{\"layers\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"connections\":[]}")
                .connections())
        .isEmpty();
  }

  @Test
  @DisplayName("whose total is not the sum gives a warning")
  void total() throws IOException {
    assertThat(read("{\"total_params\":5,\"layers\":[{\"name\":\"a\",\"params\":3}]}").warnings())
        .containsExactly(
            new Warning(
                Warning.Code.DAMAGED_INPUT, "total_params says 5, but the layers have 3 in all"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"layers\":[{\"name\":\"a\"}],\"connections\":[[\"a\",\"c\"]]} | layers (\"a\"), but was \"c\"",
        "{\"layers\":[{\"name\":\"a\"},{\"name\":\"a\"}]} | \"a\" more than once",
        "{\"layers\":[{\"name\":\"a\"}],\"connections\":[[\"a\",\"a\"]]} | \"a\" -> \"a\"",
        "{\"layers\":[{\"type\":\"a\"}]} | layer 1 must have a name",
        "{\"layers\":[{\"name\":7}]} | name of layer 1 must be a text, but was \"7\" in line 1",
        "{\"layers\":[{\"name\":\"a\",\"params\":1.5}]} | params of layer 1 must be a whole number",
        "{\"layers\":[{\"name\":\"a\",\"params\":1e3}]} | must be a whole number, but was \"1e3\"",
        "{\"layers\":[{\"name\":\"a\",\"params\":99999999999999999999}]} | in line 1",
        "{\"layers\":[{\"name\":\"a\",\"output_shape\":[-2]}]} | zero or more, but was -2",
        "{\"layers\":[{\"name\":\"a\",\"output_shape\":3}]} | output_shape of layer 1 must be a list",
        "{\"layers\":[],\"connections\":[]} | layers must be one or more, but was none",
        "{} | layers must be one or more",
        "[] | the JSON must be an object with layers, but was a list",
        "{\"layers\":[{\"name\":\"a\"}],\"connections\":[[\"a\"]]} | end of connection 1 must be a text",
        "{\"layers\":[{\"name\":\"a\"}],\"connections\":[\"a\"]} | connection 1 must be a pair",
        "{\"layers\":[{\"name\":\"a\",\"name\":\"b\"}]} | Duplicate field 'name'",
        "{\"layers\":[{\"name\":\"a\"} | in line 1",
        "{\"layers\":[{\"name\":\"a\"}]} {} | must end after its object"
      })
  @DisplayName("that is wrong names what and where")
  void wrong(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(message.strip())
        .hasMessageContaining("architecture.json");
  }

  @Test
  @DisplayName("nested without end is refused")
  void deep() {
    assertThatThrownBy(() -> read("{\"layers\":" + "[".repeat(100_000)))
        .isInstanceOf(FileException.class);
    assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000)))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("nesting depth");
  }

  @Test
  @DisplayName("that is a folder or missing is named")
  void missing() {
    assertThatThrownBy(() -> ModelReader.read(folder))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("a folder");
    assertThatThrownBy(() -> ModelReader.read(folder.resolve("none.json")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("must exist, but was missing");
  }
}
