package org.viz4j.io.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("names")
class NaturalOrderTest {
  @Test
  @DisplayName("come in the order of the numbers in them")
  void order() {
    List<String> sorted = List.of("a", "a1", "a2", "a2b", "a10", "a010x", "b");
    assertThat(sorted.stream().sorted(new NaturalOrder()).toList()).isEqualTo(sorted);
    assertThat(Stream.of("conv10", "conv9", "conv1").sorted(new NaturalOrder()))
        .containsExactly("conv1", "conv9", "conv10");
    assertThat(new NaturalOrder().compare("9".repeat(40), "1" + "0".repeat(40))).isNegative();
  }
}
