package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.layout.NoteLayout;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.Position;
import org.viz4j.figure.Theme;
import org.viz4j.figure.VerticalAlign;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Resolution;

@DisplayName("An annotation")
class AnnotationEmitterTest {
  private static final double NEAR = 1e-6;

  private static Drawn drawn(
      String text, Position at, Consumer<? super Annotation.Builder> configure) {
    return Drawn.of(axes -> axes.line(Series.of("y", 1, 2)).annotation(text, at, configure));
  }

  private static NoteLayout note(Drawn drawn) {
    return drawn.layout().axes().get(0).notes().get(0);
  }

  private static Rect box(NoteLayout note) {
    return note.block().translate(note.turn().e(), note.turn().f());
  }

  @Test
  @DisplayName("has the stated part of its box at its position")
  void aligned() {
    Position at = Position.axes(0.5, 0.5).offset(3, 4);
    for (HorizontalAlign across : HorizontalAlign.values()) {
      for (VerticalAlign down : VerticalAlign.values()) {
        Drawn drawn = drawn("one\nlonger", at, words -> words.align(across, down).box());
        Rect box = box(note(drawn));
        double x = drawn.plot().centerX() + 3;
        double y = drawn.plot().centerY() - 4;
        assertThat(box.x() + box.width() * across.ordinal() / 2).isCloseTo(x, offset(NEAR));
        assertThat(box.y() + box.height() * down.ordinal() / 2).isCloseTo(y, offset(NEAR));
      }
    }
  }

  @Test
  @DisplayName("is centred by its capitals and keeps the padding of its box on every side")
  void padded() {
    NoteLayout note = note(drawn("Hx", Position.axes(0.5, 0.5), t -> t.box(b -> b.padding(7))));
    Rect box = box(note);
    Rect line = note.lines().get(0).box();
    double capitals = note.lines().get(0).line().capHeight();
    double baseline = note.lines().get(0).origin().y();
    assertThat(baseline - capitals / 2).isCloseTo(box.centerY(), offset(NEAR));
    assertThat(line.x() - box.x()).isCloseTo(7, offset(NEAR));
    assertThat(box.right() - line.right()).isCloseTo(7, offset(NEAR));
    assertThat(box.bottom() - line.bottom()).isGreaterThanOrEqualTo(7 - NEAR);
  }

  @Test
  @DisplayName("has an arrow from the edge of its box that stops 4 pt before the target")
  void arrow() {
    Drawn drawn =
        drawn(
            "words",
            Position.axes(0.2, 0.5),
            words -> words.box().arrowTo(Position.axes(0.8, 0.5)));
    NoteLayout note = note(drawn);
    double target = drawn.plot().x() + 0.8 * drawn.plot().width();
    assertThat(note.arrow().from().x()).isCloseTo(box(note).right(), offset(NEAR));
    assertThat(note.arrow().to().x()).isCloseTo(target - 4, offset(NEAR));
    assertThat(note.arrow().to().y()).isCloseTo(drawn.plot().centerY(), offset(NEAR));
  }

  @Test
  @DisplayName("turned has an arrow that leaves its turned box")
  void turnedArrow() {
    Drawn drawn =
        drawn(
            "words",
            Position.axes(0.5, 0.2),
            words -> words.angle(90).box().arrowTo(Position.axes(0.5, 0.9)));
    NoteLayout note = note(drawn);
    double half = note.block().width() / 2;
    double center = drawn.plot().bottom() - 0.2 * drawn.plot().height();
    assertThat(note.arrow().from().y()).isCloseTo(center - half, offset(NEAR));
  }

  @Test
  @DisplayName("has no arrow to a target under its text")
  void noArrow() {
    Position at = Position.axes(0.5, 0.5);
    assertThat(note(drawn("words", at, t -> t.arrowTo(at.offset(4, 2)))).arrow()).isNull();
  }

  @Test
  @DisplayName("stays on the page: it is moved, broken and cut, with a warning for what is lost")
  void onPage() {
    for (String text : List.of("words", "many words ".repeat(12), "W".repeat(300))) {
      for (double angle : new double[] {0, 90, 33, -120}) {
        for (Position at : List.of(Position.axes(1.4, 1.4), Position.axes(-3, 0.5))) {
          Drawn drawn = drawn(text, at, words -> words.angle(angle).box());
          Rect page = drawn.layout().page();
          note(drawn)
              .lines()
              .forEach(line -> assertThat(page.contains(line.box(), 3)).as("%s", line).isTrue());
          assertThat(drawn.warnings().contains(Warning.Code.TEXT_SHORTENED))
              .isEqualTo(text.startsWith("W"));
        }
      }
    }
  }

  @Test
  @DisplayName("LY-10: is inside a page that is cropped to what is drawn")
  void tight() {
    for (double angle : new double[] {0, 30, 90}) {
      Figure figure =
          Figure.of(
                  Size.inches(4, 3),
                  axes ->
                      axes.line(Series.of("y", 1, 2))
                          .annotation(
                              "beside",
                              Position.axes(1.2, 1.1),
                              words -> words.angle(angle).box().arrowTo(Position.axes(1, 1))))
              .withCrop(Crop.TIGHT);
      Layout layout = new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT);
      NoteLayout note = layout.axes().get(0).notes().get(0);
      assertThat(layout.page().right()).isGreaterThan(layout.axes().get(0).plot().right() + 20);
      note.lines().forEach(line -> assertThat(layout.page().contains(line.box(), 0)).isTrue());
      Resolution vector = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);
      Scene scene = new Emitter().emit(layout, vector);
      assertThat(scene.size().width()).isCloseTo(layout.page().width(), offset(0.001));
    }
  }

  @Test
  @DisplayName("is neither data nor in a legend, and takes no colour of the palette")
  void noData() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.annotation("words", Position.axes(0.5, 0.5))
                    .line(Series.of("y", 1, 2), line -> line.label("y"))
                    .annotation("low", Position.data(0.5, 1.5))
                    .legend());
    assertThat(drawn.projection().yScale().domain()).isEqualTo(new Interval(0.95, 2.05));
    assertThat(drawn.layout().axes().get(0).legend().entries()).hasSize(1);
    assertThat(drawn.mark(2).get(0).stroke().color())
        .isEqualTo(Theme.DEFAULT.colors().palette().color(0));
    assertThat(drawn.warnings()).isEmpty();
  }

  @Test
  @DisplayName("alone in axes is something to see")
  void alone() {
    Drawn drawn = Drawn.of(axes -> axes.annotation("no data yet", Position.axes(0.5, 0.5)));
    assertThat(drawn.warnings()).isEmpty();
    assertThat(note(drawn).lines()).hasSize(1);
  }

  @Test
  @DisplayName("outside the domain, or at NaN, is left out with a warning")
  void outside() {
    Position inside = Position.data(0.5, 1.5);
    for (Position far : List.of(Position.data(7, 1.5), Position.data(0.5, 0))) {
      for (Drawn drawn :
          List.of(
              drawn("far", far, words -> {}), drawn("near", inside, words -> words.arrowTo(far)))) {
        assertThat(drawn.layout().axes().get(0).notes()).isEmpty();
        assertThat(drawn.warnings()).containsExactly(Warning.Code.OUT_OF_DOMAIN);
      }
    }
    Drawn missing = drawn("nan", Position.data(Double.NaN, 1), words -> {});
    assertThat(missing.layout().axes().get(0).notes()).isEmpty();
    assertThat(missing.warnings()).containsExactly(Warning.Code.NON_FINITE);
  }

  @Test
  @DisplayName("whose target is beside the page has no arrow, with a warning")
  void targetBeside() {
    Drawn drawn = drawn("words", Position.axes(0.5, 0.5), t -> t.arrowTo(Position.axes(9, 0.5)));
    assertThat(note(drawn).arrow()).isNull();
    assertThat(drawn.warnings()).containsExactly(Warning.Code.OUT_OF_DOMAIN);
  }

  @Test
  @DisplayName("without words has only its arrow, from its position")
  void blank() {
    Drawn drawn =
        drawn(" ", Position.axes(0.2, 0.2), t -> t.box().arrowTo(Position.axes(0.8, 0.8)));
    NoteLayout note = note(drawn);
    Rect plot = drawn.plot();
    assertThat(note.lines()).isEmpty();
    assertThat(note.arrow().from())
        .isEqualTo(new Point(plot.x() + 0.2 * plot.width(), plot.bottom() - 0.2 * plot.height()));
  }

  @Test
  @DisplayName("refuses a size of zero and an angle that is not a number")
  void refused() {
    assertThatThrownBy(() -> Axes.of(a -> a.annotation("x", Position.axes(0, 0), t -> t.size(0))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("size of an annotation must be positive and finite, but was 0.0");
    assertThatThrownBy(
            () -> Axes.of(a -> a.annotation("x", Position.axes(0, 0), t -> t.angle(Double.NaN))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("angle of an annotation must be finite, but was NaN");
  }
}
