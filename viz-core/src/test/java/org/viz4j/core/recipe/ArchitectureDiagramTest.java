package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.ModelGraph;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Patch;
import org.viz4j.figure.PatchShape;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

@DisplayName("An architecture diagram")
class ArchitectureDiagramTest {

  private static ModelGraph chain(int layers) {
    ModelGraph.Builder graph = ModelGraph.builder();
    for (int i = 0; i < layers; i++) {
      // no two alike, so that nothing can be folded
      long parameters = i + 1;
      graph.layer("layer" + i, "Linear", layer -> layer.parameters(parameters));
    }
    return graph.build();
  }

  private static ModelGraph repeated(int blocks) {
    ModelGraph.Builder graph = ModelGraph.builder().layer("in", "Input");
    String last = "in";
    for (int i = 0; i < blocks; i++) {
      graph
          .layer("conv" + i, "Conv2d", layer -> layer.parameters(9))
          .layer("relu" + i, "ReLU")
          .layer("add" + i, "Add")
          .connect(last, "conv" + i, "relu" + i, "add" + i)
          .connect(last, "add" + i);
      last = "add" + i;
    }
    return graph.build();
  }

  private static List<Annotation> words(Figure figure) {
    return figure.axes().get(0).marks().stream()
        .filter(Annotation.class::isInstance)
        .map(Annotation.class::cast)
        .toList();
  }

  private static long count(Figure figure, Class<? extends PatchShape> shape) {
    return figure.axes().get(0).marks().stream()
        .filter(mark -> mark instanceof Patch patch && shape.isInstance(patch.shape()))
        .count();
  }

  @Test
  @DisplayName("has a box for each layer and a line for each connection on a page of 12 x 8 in")
  void chain() {
    Figure figure = ArchitectureDiagram.of(chain(11));

    assertThat(figure.size()).isEqualTo(Size.inches(12, 8));
    assertThat(figure.axes().get(0).title()).isEqualTo("Model Architecture");
    assertThat(count(figure, PatchShape.Rectangle.class)).isEqualTo(11);
    assertThat(count(figure, PatchShape.Polyline.class)).isEqualTo(10);
    assertThat(words(figure))
        .extracting(Annotation::text)
        .contains("layer0", "Linear", "1 param", "11 params", "11 layers, 66 parameters");
  }

  @Test
  @DisplayName("goes on in another column where a circle has the same number")
  void columns() {
    Figure figure = ArchitectureDiagram.of(chain(30));

    assertThat(figure.size()).isEqualTo(Size.inches(12, 8));
    assertThat(count(figure, PatchShape.Rectangle.class)).isEqualTo(30);
    assertThat(count(figure, PatchShape.Circle.class)).isEqualTo(4);
    assertThat(words(figure).stream().filter(word -> word.text().equals("1"))).hasSize(2);
  }

  @Test
  @DisplayName("draws once what is there many times, unless that is forbidden")
  void folded() {
    Figure folded = ArchitectureDiagram.of(repeated(40));
    Figure whole = ArchitectureDiagram.of(repeated(40), options -> options.fold(false));

    assertThat(folded.size()).isEqualTo(Size.inches(12, 8));
    assertThat(words(folded)).extracting(Annotation::text).contains("× 40", "conv0");
    assertThat(count(folded, PatchShape.Rectangle.class)).isEqualTo(5);
    assertThat(words(folded)).extracting(Annotation::text).doesNotContain("conv1");
    assertThat(count(whole, PatchShape.Rectangle.class)).isEqualTo(121);
    assertThat(whole.size().height()).isGreaterThan(8 * 72);
  }

  @Test
  @DisplayName("is never folded where all of it has room")
  void room() {
    assertThat(words(ArchitectureDiagram.of(repeated(4))))
        .extracting(Annotation::text)
        .contains("conv3")
        .doesNotContain("× 4");
  }

  @Test
  @DisplayName("makes no text smaller than 6 pt, however deep or wide the model")
  void sizes() {
    ModelGraph.Builder wide = ModelGraph.builder().layer("in", "Input");
    IntStream.range(0, 20)
        .forEach(i -> wide.layer("branch" + i, "Conv2d").connect("in", "branch" + i));

    for (ModelGraph model : List.of(chain(1), chain(13), chain(300), wide.build())) {
      assertThat(words(ArchitectureDiagram.of(model))).allMatch(word -> word.size().orElse(0) >= 6);
    }
    assertThat(ArchitectureDiagram.of(wide.build()).size().width()).isGreaterThan(12 * 72);
  }

  @Test
  @DisplayName("has one column and words of full size where a chain has room for them")
  void fullSize() {
    assertThat(sizeOfName(chain(11))).isBetween(9.0, 10.5);
    assertThat(sizeOfName(chain(5))).isBetween(13.0, 13.5);
    assertThat(count(ArchitectureDiagram.of(chain(11)), PatchShape.Circle.class)).isZero();
    assertThat(boxes(ArchitectureDiagram.of(chain(11))))
        .allMatch(box -> box.width() > 0.3 * 12 * 72);
  }

  @Test
  @DisplayName("goes on on further pages of the same size, and the circles count on")
  void pages() {
    List<Figure> pages = ArchitectureDiagram.pages(chain(150));

    assertThat(pages).hasSize(3).allMatch(page -> page.size().equals(Size.inches(12, 8)));
    assertThat(pages.stream().mapToLong(page -> count(page, PatchShape.Rectangle.class)).sum())
        .isEqualTo(150);
    assertThat(pages.get(1).axes().get(0).title()).isEqualTo("Model Architecture (2 of 3)");
    String last =
        words(pages.get(0)).stream()
            .map(Annotation::text)
            .filter(word -> word.length() < 3)
            .reduce("", (a, b) -> b);
    assertThat(words(pages.get(1))).extracting(Annotation::text).contains(last);
    assertThat(ArchitectureDiagram.pages(chain(20)))
        .isEqualTo(List.of(ArchitectureDiagram.of(chain(20))));
  }

  @Test
  @DisplayName("writes words below each other where branches stand beside each other")
  void stacked() {
    ModelGraph.Builder wide = ModelGraph.builder().layer("in", "Input");
    IntStream.range(0, 6)
        .forEach(i -> wide.layer("branch" + i, "Conv2d").connect("in", "branch" + i));

    assertThat(sizeOfName(wide.build())).isGreaterThan(12);
    assertThat(boxes(ArchitectureDiagram.of(wide.build())))
        .allMatch(box -> box.height() > 0.5 * box.width());
  }

  private static double sizeOfName(ModelGraph model) {
    return words(ArchitectureDiagram.of(model)).get(0).size().orElseThrow();
  }

  private static List<Rect> boxes(Figure figure) {
    return figure.axes().get(0).marks().stream()
        .filter(Patch.class::isInstance)
        .map(mark -> ((Patch) mark).shape())
        .filter(PatchShape.Rectangle.class::isInstance)
        .map(PatchShape.Rectangle.class::cast)
        .map(DrawnDiagram::rect)
        .toList();
  }

  @Test
  @DisplayName("cuts a name that is far too long, and says so")
  void longName() {
    Figure figure =
        ArchitectureDiagram.of(ModelGraph.builder().layer("x".repeat(500), "Conv2d").build());

    assertThat(figure.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.TEXT_SHORTENED);
    assertThat(words(figure).get(0).text()).endsWith("…");
  }

  @Test
  @DisplayName("writes shapes without the batch, and counts in few digits")
  void numbers() {
    assertThat(LayerText.shape(List.of(-1L, 16L, 8L, 8L))).isEqualTo("16 × 8 × 8");
    assertThat(LayerText.shape(List.of(-1L, -1L, 512L))).isEqualTo("? × 512");
    assertThat(LayerText.shape(List.of(-1L))).isEqualTo("?");
    assertThat(LayerText.shape(List.of())).isEmpty();
    assertThat(LayerText.count(13_706)).isEqualTo("13,706");
    assertThat(LayerText.count(524_288)).isEqualTo("524 k");
    assertThat(LayerText.count(999_600)).isEqualTo("1.0 M");
    assertThat(LayerText.count(1_234_567)).isEqualTo("1.2 M");
    assertThat(LayerText.count(175_000_000_000L)).isEqualTo("175 B");
  }

  @Test
  @DisplayName("keeps the warnings of the model, and refuses none")
  void inputs() {
    Warning warning = new Warning(Warning.Code.ASSUMED, "said by the reader");
    ModelGraph chain = chain(2);
    ModelGraph model = new ModelGraph("", chain.layers(), chain.connections(), List.of(warning));

    assertThat(ArchitectureDiagram.of(model).warnings()).containsExactly(warning);
    assertThatThrownBy(() -> ArchitectureDiagram.of(null))
        .isInstanceOf(InvalidInputException.class);
  }
}
