package org.viz4j.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.graph.Digraph.Edge;
import org.viz4j.core.graph.Repeats.Run;
import org.viz4j.error.InvalidInputException;

@DisplayName("The parts of a graph")
class SectionsTest {

  @Test
  @DisplayName("end where no edge passes by")
  void sections() {
    Digraph graph =
        new Digraph(
            6,
            List.of(
                new Edge(0, 1),
                new Edge(1, 2),
                new Edge(2, 3),
                new Edge(1, 3),
                new Edge(3, 4),
                new Edge(4, 5)));

    assertThat(Sections.of(graph))
        .containsExactly(List.of(0), List.of(1), List.of(2, 3), List.of(4), List.of(5));
  }

  @Test
  @DisplayName("are one run each where nothing repeats")
  void different() {
    assertThat(Repeats.of(List.of("a", "b", "a"), 1, 1, 1))
        .containsExactly(new Run(0, 1, 1), new Run(1, 1, 1), new Run(2, 1, 1));
  }

  @Test
  @DisplayName("make one run of what repeats, with the shortest copies that save most")
  void repeats() {
    assertThat(Repeats.of(List.of("x", "a", "b", "a", "b", "a", "b", "a", "b", "y"), ones(10)))
        .containsExactly(new Run(0, 1, 1), new Run(1, 2, 4), new Run(9, 1, 1));
    assertThat(Repeats.of(List.of("a", "a"), 1, 1)).hasSize(2);
    assertThat(Repeats.of(List.of("a", "a"), 3, 3)).containsExactly(new Run(0, 1, 2));
  }

  @Test
  @DisplayName("are not asked of a graph with a cycle")
  void cycle() {
    assertThatThrownBy(() -> new Digraph(2, List.of(new Edge(0, 1), new Edge(1, 0))))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("of a residual block stand in one straight column, and the skip beside it")
  void straight() {
    Digraph graph =
        new Digraph(4, List.of(new Edge(0, 1), new Edge(1, 2), new Edge(2, 3), new Edge(0, 3)));
    LayeredLayout layout = LayeredLayoutProperties.layout(graph);

    assertThat(layout.boxes())
        .extracting(box -> box.centerX())
        .allMatch(x -> x.equals(layout.boxes().get(0).centerX()));
    assertThat(layout.routes().get(0)).hasSize(2);
    assertThat(layout.routes().get(3)).hasSize(6);
  }

  private static int[] ones(int count) {
    int[] ones = new int[count];
    Arrays.fill(ones, 1);
    return ones;
  }
}
