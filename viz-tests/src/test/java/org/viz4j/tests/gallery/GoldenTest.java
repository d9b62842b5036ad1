package org.viz4j.tests.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.emit.SceneJson;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/**
 * Every figure of the gallery against its scene. Run with {@code -Dgoldens=write} to accept what is
 * drawn now; then look at the pictures and at the difference before committing.
 */
@DisplayName("The gallery")
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/viz4j/tests/gallery");
  private static final Resolution VECTOR = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);

  static List<Gallery.Case> cases() {
    return Gallery.all();
  }

  static Layout layout(Figure figure) {
    Theme theme = figure.theme() == null ? Theme.DEFAULT : figure.theme();
    return new Arranger(Typesetter.bundled()).arrange(figure, theme);
  }

  static Scene scene(Figure figure) {
    return new Emitter().emit(layout(figure), VECTOR);
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("draws each figure as its golden has it")
  void golden(Gallery.Case figure) throws IOException {
    String drawn = SceneJson.write(scene(figure.figure().get()));
    Path golden = FOLDER.resolve(figure.name() + ".json");
    if ("write".equals(System.getProperty("goldens"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("warns of what is declared and of nothing else")
  void warnings(Gallery.Case figure) {
    assertThat(
            layout(figure.figure().get()).warnings().stream()
                .map(Warning::code)
                .collect(Collectors.toSet()))
        .isEqualTo(figure.warnings());
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("fails a golden when any one node is dropped")
  void dropped(Gallery.Case figure) throws IOException {
    assumeTrue(System.getProperty("goldens") == null, "goldens are being written");
    String golden = Files.readString(FOLDER.resolve(figure.name() + ".json"));
    Scene scene = scene(figure.figure().get());
    List<GroupNode> withoutOne = withoutOne(scene.root());
    assertThat(withoutOne).hasSizeGreaterThan(5);
    for (GroupNode root : withoutOne) {
      Scene less = new Scene(scene.size(), scene.metadata(), root);
      assertThat(SceneJson.write(less)).isNotEqualTo(golden);
    }
  }

  /** The group once for each node below it, each time without that node. */
  private static List<GroupNode> withoutOne(GroupNode group) {
    List<GroupNode> variants = new ArrayList<>();
    for (int i = 0; i < group.children().size(); i++) {
      List<SceneNode> rest = new ArrayList<>(group.children());
      SceneNode child = rest.remove(i);
      variants.add(group.withChildren(rest));
      if (child instanceof GroupNode inner) {
        for (GroupNode less : withoutOne(inner)) {
          List<SceneNode> replaced = new ArrayList<>(group.children());
          replaced.set(i, less);
          variants.add(group.withChildren(replaced));
        }
      }
    }
    return variants;
  }

  @Test
  @DisplayName("has one golden a figure, and no name twice")
  void complete() throws IOException {
    List<String> names = Gallery.all().stream().map(Gallery.Case::name).toList();
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names.stream().map(name -> name + ".json").toList());
    }
  }
}
