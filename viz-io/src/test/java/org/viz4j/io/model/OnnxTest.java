package org.viz4j.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

@DisplayName("The structure of an ONNX file")
class OnnxTest {
  @TempDir Path folder;

  private ModelGraph read(ProtoBytes model) throws IOException {
    Path file = folder.resolve("model.onnx");
    Files.write(file, model.bytes());
    return ModelReader.read(file);
  }

  static Path resource(String name) throws URISyntaxException {
    return Path.of(OnnxTest.class.getResource(name).toURI());
  }

  private static ProtoBytes graph(ProtoBytes... nodes) {
    ProtoBytes graph = new ProtoBytes();
    for (ProtoBytes node : nodes) {
      graph.message(1, node);
    }
    return graph.message(11, new ProtoBytes().text(1, "x"));
  }

  private static ProtoBytes model(ProtoBytes graph) {
    return new ProtoBytes().number(1, 8).message(7, graph);
  }

  private static ProtoBytes node(String type, String output, String... inputs) {
    ProtoBytes node = new ProtoBytes();
    Arrays.stream(inputs).forEach(input -> node.text(1, input));
    return node.text(2, output).text(4, type);
  }

  private static ProtoBytes tensor(String name, long type, long... dimensions) {
    ProtoBytes tensor = new ProtoBytes();
    Arrays.stream(dimensions).forEach(dimension -> tensor.number(1, dimension));
    return tensor.number(2, type).text(8, name);
  }

  @ParameterizedTest
  @CsvSource({
    "digits-cnn.onnx, 11, 10, 13706",
    "hello_deepa.onnx, 26, 29, 78049",
    "ch_ppocr_mobile_cls.onnx, 221, 255, 133665"
  })
  @DisplayName("has the layers, connections and parameters of real models")
  void real(String file, int layers, int connections, long parameters) throws Exception {
    ModelGraph graph = ModelReader.read(resource(file));

    assertThat(graph.layers()).hasSize(layers);
    assertThat(graph.connections()).hasSize(connections);
    assertThat(graph.parameters()).isEqualTo(parameters);
    assertThat(graph.warnings()).isEmpty();
  }

  @Test
  @DisplayName("has the stated shapes, with -1 for a named dimension, and parameters by layer")
  void details() throws Exception {
    ModelGraph graph = ModelReader.read(resource("digits-cnn.onnx"));

    assertThat(graph.layers())
        .startsWith(
            new Layer("image", "Input", List.of(-1L, 1L, 8L, 8L), 0),
            new Layer("conv1/Conv", "Conv", List.of(), 160))
        .endsWith(new Layer("fc2/Gemm", "Gemm", List.of(-1L, 10L), 650));
    assertThat(graph.connections())
        .startsWith(new Connection("image", "conv1/Conv"))
        .endsWith(new Connection("Relu_2", "fc2/Gemm"));
  }

  @Test
  @DisplayName("is joined from several graph fields, as protocol buffers merge messages")
  void merged() throws IOException {
    ModelGraph graph =
        read(model(graph(node("Relu", "y", "x"))).message(7, graph(node("Neg", "z", "y"))));

    assertThat(graph.layers()).extracting(Layer::type).containsExactly("Input", "Relu", "Neg");
    assertThat(graph.connections()).hasSize(2);
  }

  @Test
  @DisplayName(
      "counts a shared initializer once, and no shapes, and folds what only constants make")
  void folded() throws IOException {
    ProtoBytes graph =
        graph(
                node("Transpose", "wt", "w"),
                node("MatMul", "a", "x", "wt"),
                node("MatMul", "b", "a", "w"),
                node("Reshape", "c", "b", "shape"))
            .message(5, tensor("w", 1, 3, 4))
            .message(5, tensor("shape", 7, 2));

    ModelGraph model = read(model(graph));

    assertThat(model.layers())
        .extracting(Layer::name, Layer::parameters)
        .containsExactly(tuple("x", 0L), tuple("a", 12L), tuple("b", 0L), tuple("c", 0L));
  }

  @Test
  @DisplayName(
      "names layers apart that the file names alike, and says that inner graphs are left out")
  void names() throws IOException {
    ProtoBytes twice = node("If", "y", "x").text(3, "same");
    twice.message(5, new ProtoBytes().text(1, "then_branch").message(6, graph()));

    ProtoBytes taken = node("Relu", "z", "y").text(3, "same_2");
    ProtoBytes third = node("Relu", "a", "z").text(3, "same");
    ModelGraph model =
        read(model(graph(twice, taken, third, node("Abs", "b", "a").text(3, "same"))));

    assertThat(model.layers())
        .extracting(Layer::name)
        .containsExactly("x", "same", "same_2", "same_3", "same_4");
    assertThat(model.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.ASSUMED,
                "the graphs inside of If are not shown, and their parameters not counted"));
  }

  @Test
  @DisplayName("never opens a file in which weights are said to be")
  void external() throws IOException {
    ProtoBytes tensor =
        tensor("w", 1, 5)
            .number(14, 1)
            .message(
                13, new ProtoBytes().text(1, "location").text(2, "../../../../etc/no-such-file"));

    ModelGraph model = read(model(graph(node("Add", "y", "x", "w")).message(5, tensor)));

    assertThat(model.parameters()).isEqualTo(5);
  }

  @Test
  @DisplayName("names the value that nothing makes, and the circle")
  void broken() {
    assertThatThrownBy(() -> read(model(graph(node("Relu", "y", "nowhere")))))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("but was \"nowhere\" in model ");
    assertThatThrownBy(() -> read(model(graph(node("Add", "a", "b"), node("Add", "b", "a")))))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("not lead back")
        .hasMessageContaining("\"a\" -> \"b\"");
  }

  @Test
  @DisplayName("is refused before memory is taken where lengths or counts cannot be")
  void hostile() {
    long huge = Long.MAX_VALUE;
    refused(new ProtoBytes().promise(7, huge), "bytes left");
    refused(new ProtoBytes().promise(7, -1), "bytes left");
    refused(model(new ProtoBytes().promise(2, 1L << 40)), "bytes left");
    refused(model(new ProtoBytes().text(2, "a".repeat(70_000))), "at most 65536 bytes");
    refused(model(graph().message(5, tensor("w", 1, huge, huge))), "fewer than 2^63");
    refused(model(graph().message(5, tensor("w", 1, -1))), "zero or more");
    refused(model(graph().message(5, tensor("w", 1, new long[65]))), "at most 64");
    refused(
        model(graph().message(5, new ProtoBytes().raw(1, new byte[5_000]))), "at most 4096 bytes");
    ProtoBytes most = tensor("w", 1, huge);
    ProtoBytes both = graph(node("Add", "y", "w", "v")).message(5, most);
    refused(model(both.message(5, tensor("v", 1, 2))), "parameters of a model must be fewer");
    ProtoBytes apart =
        graph(node("Add", "y", "x", "w"), node("Add", "z", "y", "v")).message(5, most);
    refused(model(apart.message(5, tensor("v", 1, 2))), "parameters of a model must be fewer");
    ProtoBytes value = new ProtoBytes().message(5, most).raw(7, new byte[8]);
    ProtoBytes constant = node("Constant", "k").message(5, value);
    refused(model(graph(constant, node("Add", "y", "x", "k"))), "parameters of a model must");
    refused(new ProtoBytes().varint(0), "a field's number");
    refused(new ProtoBytes().varint(1 << 3 | 3), "wire type");
    refused(new ProtoBytes().number(7, 1), "hold a message");
    refused(model(new ProtoBytes().raw(2, (byte) 0xFF)), "UTF-8");
    refused(new ProtoBytes(), "architecture.json or ONNX");
    ProtoBytes many = new ProtoBytes();
    ProtoBytes empty = new ProtoBytes();
    for (int i = 0; i < 200_001; i++) {
      many.message(1, empty);
    }
    refused(model(many), "at most 200000");
  }

  private void refused(ProtoBytes model, String why) {
    assertThatThrownBy(() -> read(model))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("model.onnx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"digits-cnn.onnx", "hello_deepa.onnx", "digits-resnet.json"})
  @DisplayName("gives a model or a typed exception for every cut and for many damages")
  void damaged(String name) throws Exception {
    byte[] whole = Files.readAllBytes(resource(name));
    Path file = folder.resolve(name);
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = whole.clone();
      if (round % 2 == 0) {
        bytes = Arrays.copyOf(bytes, round * whole.length / 400);
      } else {
        for (int i = 0; i < 3; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
      Files.write(file, bytes);
      try {
        assertThat(ModelReader.read(file).layers()).isNotEmpty();
      } catch (FileException e) {
        assertThat(e).hasMessageContaining(file.toString());
      }
    }
  }
}
