package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

@DisplayName("LG-3: the best legend")
class BestLegendTest {
  private static final int FIGURES = 60;
  private static final Resolution VECTOR = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);

  /** Marks of five values each. */
  enum Kind {
    BARS((axes, y) -> axes.bars(Series.of("s", y), bars -> bars.label("bars"))),
    HORIZONTAL((axes, y) -> axes.bars(Series.of("s", y), bars -> bars.label("bars").horizontal())),
    HISTOGRAM((axes, y) -> axes.histogram(Column.of(y), bars -> bars.bins(5).label("values"))),
    OUTLINE((axes, y) -> axes.histogram(Column.of(y), bars -> bars.outlined().label("values"))),
    BOXES((axes, y) -> axes.boxes(boxes -> boxes.box("a", Column.of(y)).label("boxes"))),
    BAND(
        (axes, y) ->
            axes.band(
                Column.counting(0, y.length),
                Column.of(y),
                Column.of(IntStream.range(0, y.length).mapToDouble(i -> y[i] + i / 2.0).toArray()),
                band -> band.label("band"))),
    ERRORS(
        (axes, y) ->
            axes.errorBars(
                Series.of("s", y),
                Column.of(y),
                bars -> bars.label("errors").marker(Marker.CIRCLE).cap(12))),
    PATCHES(
        (axes, y) -> {
          axes.xDomain(0, 5).yDomain(0, 5);
          for (int i = 0; i < y.length; i++) {
            axes.patch(box(i, y[i]), patch -> patch.label("patch"));
          }
        }),
    SPANS(
        (axes, y) ->
            axes.xDomain(0, 10)
                .yDomain(0, 10)
                .verticalSpan(0, y[0], span -> span.label("span"))
                .horizontalSpan(0, y[1], span -> {})),
    IMAGE(
        (axes, y) ->
            axes.xDomain(0, 10)
                .yDomain(0, 10)
                .image(
                    Tensor.of(new double[] {1, 2, 3, 4}, 2, 2),
                    image -> image.place(y[0], y[0] + 5, y[1], y[1] + 5).label("image")));

    private final BiConsumer<Axes.Builder, double[]> marks;

    Kind(BiConsumer<Axes.Builder, double[]> marks) {
      this.marks = marks;
    }

    private static PatchShape box(int i, double y) {
      return PatchShape.rectangle(Position.data(i + 0.1, y), Position.data(i + 0.9, y + 0.5));
    }

    Layout layout(double[] y) {
      Figure figure =
          Figure.of(
              Size.inches(4, 3),
              axes -> {
                marks.accept(axes, y);
                axes.legend(LegendPlace.BEST);
              });
      return new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("lies on no drawn shape where one of nine places is free of them")
  void free(Kind kind) {
    Random random = new Random(7);
    int free = 0;
    for (int i = 0; i < FIGURES; i++) {
      Layout layout = kind.layout(random.doubles(5).map(v -> 0.1 + 4 * v * v).toArray());
      AxesLayout axes = layout.axes().get(0);
      List<Rect> drawn = drawn(layout);
      List<Rect> places =
          SlowOverlap.places(
              axes.legend().frame(), axes.plot().grow(-Theme.DEFAULT.spacing().legend()));
      if (places.stream().anyMatch(place -> isFree(place, drawn))) {
        free++;
        assertThat(isFree(axes.legend().frame(), drawn)).isTrue();
      }
    }
    assertThat(free).isPositive();
  }

  @ParameterizedTest
  @EnumSource(names = {"BARS", "HORIZONTAL"})
  @DisplayName("hides the middle of no bar's end where one of nine places hides none")
  void ends(Kind kind) {
    Random random = new Random(11);
    int hiding = 0;
    for (int i = 0; i < FIGURES; i++) {
      double[] y = random.doubles(5).map(v -> 3 + v).toArray();
      AxesLayout axes = kind.layout(y).axes().get(0);
      List<Rect> ends = ends(kind, y, axes.projection());
      List<Rect> places =
          SlowOverlap.places(
              axes.legend().frame(), axes.plot().grow(-Theme.DEFAULT.spacing().legend()));
      hiding += (int) places.stream().filter(place -> !isFree(place, ends)).count();
      assertThat(isFree(axes.legend().frame(), ends))
          .isEqualTo(places.stream().anyMatch(place -> isFree(place, ends)));
    }
    assertThat(hiding).isPositive();
  }

  @Test
  @DisplayName("hides lines and spans that go on beyond it rather than the start of a curve")
  void across() {
    Series curve = Series.of("s", 9, 5, 3, 2, 1, 0.9, 0.8, 0.8);
    Figure figure =
        Figure.of(
            Size.inches(4, 3),
            axes ->
                axes.line(curve, line -> line.label("curve"))
                    .verticalLine(4, line -> {})
                    .verticalLine(6.8, line -> {})
                    .verticalSpan(3, 7, span -> span.label("overfitting from epoch 3"))
                    .horizontalLine(0.2, line -> {})
                    .legend());
    AxesLayout axes =
        new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT).axes().get(0);
    Rect legend = axes.legend().frame();
    for (int i = 0; i < curve.size(); i++) {
      double x = axes.projection().x(i);
      double y = axes.projection().y(curve.y().get(i));
      assertThat(x >= legend.x() && x <= legend.right() && y <= legend.bottom()).isFalse();
    }
  }

  private static List<Rect> ends(Kind kind, double[] y, Projection projection) {
    List<Rect> ends = new ArrayList<>();
    for (int i = 0; i < y.length; i++) {
      ends.add(
          kind == Kind.BARS
              ? between(
                  new Point(projection.x(i - 0.01), projection.y(y[i])),
                  new Point(projection.x(i + 0.01), projection.y(y[i])))
              : between(
                  new Point(projection.x(y[i]), projection.y(i + 0.01)),
                  new Point(projection.x(y[i]), projection.y(i - 0.01))));
    }
    return ends;
  }

  private static Rect between(Point one, Point other) {
    double left = Math.min(one.x(), other.x());
    double top = Math.min(one.y(), other.y());
    return new Rect(left, top, Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
  }

  private static boolean isFree(Rect place, List<Rect> others) {
    return others.stream()
        .noneMatch(
            other ->
                other.x() < place.right() - 0.01
                    && other.right() > place.x() + 0.01
                    && other.y() < place.bottom() - 0.01
                    && other.bottom() > place.y() + 0.01);
  }

  /** Short pieces of every edge that is drawn of marks, and every rectangle. */
  private static List<Rect> drawn(Layout layout) {
    List<Rect> frames = new ArrayList<>();
    collect(new Emitter().emit(layout, VECTOR).root(), false, frames);
    return frames;
  }

  private static void collect(GroupNode group, boolean marks, List<Rect> frames) {
    boolean inside = marks || group.id().equals("marks");
    for (SceneNode child : group.children()) {
      if (child instanceof GroupNode inner) {
        collect(inner, inside, frames);
      } else if (inside && child instanceof ImageNode image) {
        frames.add(image.destination());
      } else if (inside && child instanceof PathNode path) {
        segments(path.outline(), frames);
      }
    }
  }

  private static void segments(Outline outline, List<Rect> frames) {
    outline.forEach(
        new Outline.Sink() {
          private Point start = new Point(0, 0);
          private Point pen = start;
          private Point far = start;
          private int lines;

          @Override
          public void moveTo(double x, double y) {
            start = new Point(x, y);
            pen = start;
            lines = 0;
          }

          @Override
          public void lineTo(double x, double y) {
            Point to = new Point(x, y);
            far = ++lines == 2 ? to : far;
            for (int i = 0; i < 200; i++) {
              frames.add(between(on(pen, to, i / 200.0), on(pen, to, (i + 1) / 200.0)));
            }
            pen = to;
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            lineTo(x, y);
          }

          @Override
          public void cubicTo(double ax, double ay, double bx, double by, double x, double y) {
            lineTo(x, y);
          }

          @Override
          public void close() {
            lineTo(start.x(), start.y());
            if (lines <= 5) {
              frames.add(between(start, far));
            }
          }
        });
  }

  private static Point on(Point from, Point to, double share) {
    return new Point(
        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }
}
