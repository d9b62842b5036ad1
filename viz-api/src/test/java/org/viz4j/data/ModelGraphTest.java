package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.error.InvalidInputException;

@DisplayName("A model graph")
class ModelGraphTest {

  @Test
  @DisplayName("is a chain where nothing is connected")
  void chain() {
    ModelGraph graph =
        ModelGraph.builder()
            .name("net")
            .layer("in", "Input", layer -> layer.shape(ModelGraph.ANY, 1, 8, 8))
            .layer("conv", "Conv2d", layer -> layer.shape(ModelGraph.ANY, 16, 8, 8).parameters(160))
            .layer("relu", "ReLU")
            .build();

    assertThat(graph.connections())
        .containsExactly(new Connection("in", "conv"), new Connection("conv", "relu"));
    assertThat(graph.parameters()).isEqualTo(160);
    assertThat(graph.layers().get(1).shape()).containsExactly(-1L, 16L, 8L, 8L);
    assertThat(graph.layers().get(2).shape()).isEmpty();
  }

  @Test
  @DisplayName("keeps connections in the order given, each once")
  void once() {
    ModelGraph graph =
        ModelGraph.builder()
            .layer("add", "Add")
            .layer("a", "Conv2d")
            .connect("a", "add")
            .connect("a", "add")
            .build();

    assertThat(graph.connections()).containsExactly(new Connection("a", "add"));
  }

  @Test
  @DisplayName("names the layer that is there twice")
  void duplicate() {
    assertThatThrownBy(() -> ModelGraph.builder().layer("a", "X").layer("a", "Y").build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("names of layers must be unique, but was \"a\" more than once");
  }

  @Test
  @DisplayName("names the layer that is not there, and those that are")
  void unknown() {
    assertThatThrownBy(
            () -> ModelGraph.builder().layer("a", "X").layer("b", "Y").connect("a", "c").build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("ends of a connection must be layers (\"a\", \"b\"), but was \"c\"");
  }

  @Test
  @DisplayName("shows the circle that connections close")
  void cycle() {
    assertThatThrownBy(
            () ->
                ModelGraph.builder()
                    .layer("after", "X")
                    .layer("in", "X")
                    .layer("a", "X")
                    .layer("b", "X")
                    .connect("in", "a", "b", "a")
                    .connect("b", "after")
                    .build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("connections of a model must not lead back to where they start")
        .hasMessageMatching("(?s).*(\"a\" -> \"b\" -> \"a\"|\"b\" -> \"a\" -> \"b\").*");
    assertThatThrownBy(() -> ModelGraph.builder().layer("a", "X").connect("a", "a").build())
        .hasMessageContaining("\"a\" -> \"a\"");
  }

  @Test
  @DisplayName("refuses no layers, negative counts and dimensions, and a sum beyond all bounds")
  void numbers() {
    assertThatThrownBy(() -> ModelGraph.builder().build()).hasMessageContaining("none");
    assertThatThrownBy(() -> ModelGraph.builder().layer("a", "", l -> l.parameters(-1)))
        .hasMessage("parameters of layer \"a\" must be zero or more, but was -1");
    assertThatThrownBy(() -> ModelGraph.builder().layer("a", "", l -> l.shape(3, -2)))
        .hasMessage("dimensions of layer \"a\" must be zero or more, or -1, but was -2");
    assertThatThrownBy(
            () ->
                ModelGraph.builder()
                    .layer("a", "", l -> l.parameters(Long.MAX_VALUE))
                    .layer("b", "", l -> l.parameters(1))
                    .build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2^63");
  }

  @Test
  @DisplayName("is a chain that cannot be changed from outside")
  void immutable() {
    ModelGraph graph = ModelGraph.builder().layer("a", "X").build();

    assertThat(graph.connections()).isEqualTo(List.of());
    assertThatThrownBy(() -> graph.layers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
