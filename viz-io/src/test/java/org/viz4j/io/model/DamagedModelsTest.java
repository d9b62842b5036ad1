package org.viz4j.io.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.io.mutation.DamagedFiles;

@DisplayName("Thousands of damaged models give a graph or a refusal that names the file, from")
class DamagedModelsTest {
  private static final String JSON =
      "{\"name\":\"net\",\"layers\":["
          + "{\"name\":\"in\",\"type\":\"Input\",\"output_shape\":[null,1,8,8],\"params\":0},"
          + "{\"name\":\"conv\",\"type\":\"Conv2d\",\"output_shape\":[null,4,8,8],\"params\":40},"
          + "{\"name\":\"out\",\"output_shape\":null,\"params\":10,\"config\":{\"a\":[1,{}]}}],"
          + "\"connections\":[[\"in\",\"conv\"],[\"conv\",\"out\"],[\"in\",\"out\"]],"
          + "\"total_params\":50}";

  @TempDir Path folder;

  private DamagedFiles reading() {
    return DamagedFiles.of(folder.resolve("damaged"), ModelReader::read);
  }

  @Test
  @DisplayName("architecture.json")
  void json() throws IOException {
    String chain = "\ufeff {\"layers\":[{\"name\":\"a\"},{\"name\":\"b\",\"params\":null}]}";
    reading().assertHarmless(31, List.of(bytes(JSON), bytes(chain)));
  }

  @Test
  @DisplayName("ONNX")
  void onnx() throws IOException {
    ProtoBytes weight =
        new ProtoBytes().number(1, 3).number(1, 4).number(2, 1).text(8, "w").raw(9, new byte[48]);
    ProtoBytes conv =
        node("x", "c", "conv1", "Conv").text(1, "w").message(5, new ProtoBytes().text(1, "pads"));
    ProtoBytes constant =
        new ProtoBytes().text(2, "k").text(4, "Constant").message(5, attribute(weight));
    ProtoBytes graph =
        new ProtoBytes()
            .text(2, "net")
            .message(5, weight)
            .message(11, value("x"))
            .message(1, constant)
            .message(1, conv)
            .message(1, node("c", "y", "", "If").message(5, nested()))
            .message(12, value("y"))
            .message(13, value("c"));
    byte[] model = new ProtoBytes().number(1, 8).text(2, "test").message(7, graph).bytes();
    ProtoBytes small =
        new ProtoBytes().message(1, new ProtoBytes().text(2, "a").text(4, "RandomNormal"));
    reading().assertHarmless(32, List.of(model, new ProtoBytes().message(7, small).bytes()));
  }

  private static ProtoBytes node(String from, String to, String name, String type) {
    return new ProtoBytes().text(1, from).text(2, to).text(3, name).text(4, type);
  }

  private static ProtoBytes attribute(ProtoBytes tensor) {
    return new ProtoBytes().text(1, "value").message(5, tensor).raw(7, new byte[8]);
  }

  private static ProtoBytes nested() {
    return new ProtoBytes().text(1, "then").message(6, new ProtoBytes());
  }

  private static ProtoBytes value(String name) {
    ProtoBytes batch = new ProtoBytes().text(2, "n");
    ProtoBytes four = new ProtoBytes().number(1, 4);
    ProtoBytes shape = new ProtoBytes().message(1, batch).message(1, four);
    ProtoBytes tensor = new ProtoBytes().number(1, 1).message(2, shape);
    return new ProtoBytes().text(1, name).message(2, new ProtoBytes().message(1, tensor));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
