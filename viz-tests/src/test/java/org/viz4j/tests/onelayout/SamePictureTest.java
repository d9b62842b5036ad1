package org.viz4j.tests.onelayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.SceneNode;

@DisplayName("At 150 dpi")
class SamePictureTest {
  private static final double SHARE = 0.03;

  /** Between 24, of a thin line that poppler shows paler, and 61, of a tick label of two digits. */
  private static final int CLUSTER = 36;

  private static final List<Shown> OTHERS = List.of(Shown.PDF, Shown.STAX, Shown.JFREE);

  @TempDir Path folder;

  static Stream<Arguments> pairs() {
    return Stream.of(Sample.values())
        .flatMap(sample -> OTHERS.stream().map(other -> Arguments.of(sample, other)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  @DisplayName("SVG and PDF show what PNG shows")
  void same(Sample sample, Shown other) throws IOException {
    Drawn drawn = sample.drawn();
    Likeness likeness = Likeness.of(Shown.PNG.of(drawn, folder), other.of(drawn, folder));
    assertThat(likeness.unmatched()).isLessThanOrEqualTo(SHARE);
    assertThat(likeness.cluster()).isLessThanOrEqualTo(CLUSTER);
  }

  static Stream<Arguments> losses() {
    GlyphRunNode label =
        Sample.LOSS_CURVES.drawn().runs().stream()
            .filter(run -> run.text().matches("[0-9.]+"))
            .findFirst()
            .orElseThrow();
    return OTHERS.stream()
        .flatMap(
            other ->
                Stream.of(
                    loss("the legend", other, group("legend")),
                    loss("one line", other, group("mark-2")),
                    loss("one tick label", other, label::equals),
                    loss("all text", other, node -> node instanceof GlyphRunNode)));
  }

  private static Arguments loss(String what, Shown other, Predicate<SceneNode> dropped) {
    return Arguments.of(what, other, dropped);
  }

  private static Predicate<SceneNode> group(String id) {
    return node -> node instanceof GroupNode group && group.id().equals(id);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("losses")
  @DisplayName("the comparison fails when a file lacks")
  void missing(String what, Shown other, Predicate<SceneNode> dropped) throws IOException {
    Drawn drawn = Sample.LOSS_CURVES.drawn();
    Likeness likeness =
        Likeness.of(Shown.PNG.of(drawn, folder), other.of(drawn.without(dropped), folder));
    assertThat(likeness.unmatched() > SHARE || likeness.cluster() > CLUSTER).isTrue();
  }
}
