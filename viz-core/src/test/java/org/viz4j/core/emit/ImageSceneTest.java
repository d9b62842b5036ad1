package org.viz4j.core.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.core.layout.ColorbarLayout;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Axis;
import org.viz4j.figure.CategoryScale;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.Normalization;
import org.viz4j.figure.Origin;
import org.viz4j.figure.Reduction;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.Share;
import org.viz4j.figure.Theme;
import org.viz4j.figure.Twin;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

@DisplayName("An image in axes")
class ImageSceneTest {
  private static final Resolution FINE = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);
  private static final int[] SIX = {0xff000001, 0xff000002, 0xff000003, 0xff000004, 0xff000005, 6};

  private static Layout layout(Consumer<Axes.Builder> axes) {
    return new Arranger(Typesetter.bundled())
        .arrange(Figure.of(Size.inches(4, 3), axes), Theme.DEFAULT);
  }

  private static List<ImageNode> images(Layout layout, Resolution resolution) {
    List<ImageNode> images = new ArrayList<>();
    collect(new Emitter().emit(layout, resolution).root(), images);
    return images;
  }

  private static void collect(SceneNode node, List<ImageNode> images) {
    if (node instanceof ImageNode image) {
      images.add(image);
    }
    if (node instanceof GroupNode group) {
      group.children().forEach(child -> collect(child, images));
    }
  }

  private static List<Integer> colors(PixelRows rows) {
    List<Integer> colors = new ArrayList<>();
    int[] row = new int[rows.width()];
    for (int i = 0; i < rows.height(); i++) {
      rows.read(i, row);
      Arrays.stream(row).map(v -> rows.palette().map(p -> p[v]).orElse(v)).forEach(colors::add);
    }
    return colors;
  }

  private static List<Integer> drawn(Consumer<Axes.Builder> axes) {
    return colors(images(layout(axes), FINE).get(0).pixels());
  }

  private static List<Integer> six(int... order) {
    return Arrays.stream(order).map(i -> SIX[i]).boxed().toList();
  }

  @Test
  @DisplayName("IM-3: is upright or upside down, mirrored or not, as origin and axes say")
  void orientation() {
    PixelRows image = PixelRows.rgba(3, 2, SIX);
    for (Origin origin : Origin.values()) {
      boolean upper = origin == Origin.UPPER;
      List<Integer> upright = upper ? six(0, 1, 2, 3, 4, 5) : six(3, 4, 5, 0, 1, 2);
      List<Integer> turned = upper ? six(3, 4, 5, 0, 1, 2) : six(0, 1, 2, 3, 4, 5);
      List<Integer> mirrored = upper ? six(2, 1, 0, 5, 4, 3) : six(5, 4, 3, 2, 1, 0);
      List<Integer> both = upper ? six(5, 4, 3, 2, 1, 0) : six(2, 1, 0, 5, 4, 3);
      double top = upper ? -0.5 : 1.5;
      double bottom = upper ? 1.5 : -0.5;
      assertThat(drawn(axes -> axes.image(image, i -> i.origin(origin)))).isEqualTo(upright);
      assertThat(drawn(axes -> axes.image(image, i -> i.origin(origin)).yDomain(top, bottom)))
          .isEqualTo(turned);
      assertThat(drawn(axes -> axes.image(image, i -> i.origin(origin)).xDomain(2.5, -0.5)))
          .isEqualTo(mirrored);
      assertThat(
              drawn(
                  axes ->
                      axes.image(image, i -> i.origin(origin))
                          .xDomain(2.5, -0.5)
                          .yDomain(top, bottom)))
          .isEqualTo(both);
    }
  }

  @Test
  @DisplayName("IM-1: fills the plot area, whose cells are squares, and y grows down from row 0")
  void fills() {
    Layout layout = layout(axes -> axes.image(Tensor.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3)));
    Rect plot = layout.axes().get(0).plot();
    assertThat(plot.width() / plot.height()).isCloseTo(1.5, within(1e-9));
    Rect place = images(layout, FINE).get(0).destination();
    assertThat(place.x()).isCloseTo(plot.x(), within(5e-4));
    assertThat(place.bottom()).isCloseTo(plot.bottom(), within(5e-4));
    List<Double> ticks = layout.axes().get(0).y().ticks();
    assertThat(ticks.get(ticks.size() - 1)).isCloseTo(plot.y() + plot.height() / 4, within(1e-9));
  }

  @Test
  @DisplayName("IM-5: keeps a trace of a lone value when it is reduced, and all of it with MAX")
  void reduced() {
    double[] values = new double[4000 * 10];
    values[5 * 4000 + 1234] = 1;
    Tensor tensor = Tensor.of(values, 10, 4000);
    Normalization unit = Normalization.linear(0, 1);
    Consumer<Axes.Builder> mean =
        axes -> axes.image(tensor, i -> i.normalization(unit).place(0, 4, 0, 3));
    PixelRows rows = images(layout(mean), FINE).get(0).pixels();
    assertThat(rows.width()).isBetween(500, 1200);
    assertThat(colors(rows).stream().distinct().count()).isGreaterThan(1);
    List<Integer> most =
        drawn(
            axes ->
                axes.image(
                    tensor, i -> i.normalization(unit).place(0, 4, 0, 3).reduction(Reduction.MAX)));
    assertThat(most).contains(Colormap.VIRIDIS.at(1).argb());
    Consumer<Axes.Builder> all =
        axes ->
            axes.image(
                tensor, i -> i.normalization(unit).place(0, 4, 0, 3).reduction(Reduction.NONE));
    assertThat(images(layout(all), FINE).get(0).pixels().width()).isEqualTo(4000);
  }

  @Test
  @DisplayName("draws only the cells that a narrow domain shows, and one more around")
  void cut() {
    Tensor tensor = Tensor.of(new double[10_000], 100, 100);
    Layout layout = layout(axes -> axes.image(tensor).xDomain(19.5, 29.5).yDomain(49.5, 39.5));
    ImageNode image = images(layout, FINE).get(0);
    assertThat(image.pixels().width()).isEqualTo(12);
    assertThat(image.destination().width() / layout.axes().get(0).plot().width())
        .isCloseTo(1.2, within(1e-3));
  }

  @Test
  @DisplayName("CM-4: says once what is odd about its values, and is drawn all the same")
  void odd() {
    assertThat(warnings(Normalization.LINEAR, Double.NaN, Double.NaN))
        .containsExactly(Warning.Code.NON_FINITE);
    assertThat(warnings(Normalization.LINEAR, 3, 3)).containsExactly(Warning.Code.CONSTANT);
    assertThat(warnings(Normalization.LOG, 0, 3)).containsExactly(Warning.Code.OUT_OF_DOMAIN);
    assertThat(warnings(Normalization.LOG, 0, -1)).containsExactly(Warning.Code.OUT_OF_DOMAIN);
    assertThat(warnings(Normalization.linear(0, 4), 3, 3)).isEmpty();
  }

  private static List<Warning.Code> warnings(Normalization normalization, double... values) {
    Layout layout =
        layout(
            axes ->
                axes.image(Tensor.of(values, 1, values.length), i -> i.normalization(normalization))
                    .colorbar());
    assertThat(images(layout, FINE)).hasSize(2);
    return layout.warnings().stream().map(Warning::code).toList();
  }

  @Test
  @DisplayName("has one row and one column or more")
  void empty() {
    for (int[] shape : new int[][] {{0, 0}, {0, 3}, {3, 0}, {3}, {1, 1, 1}}) {
      int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
      Tensor tensor = Tensor.of(new double[size], shape);
      assertThatThrownBy(() -> layout(axes -> axes.image(tensor)))
          .isInstanceOf(InvalidInputException.class);
    }
    assertThat(drawn(axes -> axes.image(Tensor.of(new double[] {4}, 1, 1)))).hasSize(1);
  }

  @Test
  @DisplayName("CM-5: has at each tick of its colorbar the colour of that value")
  void colorbar() {
    double[] values = new double[400];
    Arrays.setAll(values, i -> 1 + i * 0.7);
    Tensor tensor = Tensor.of(values, 20, 20);
    for (Normalization spec :
        List.of(Normalization.LINEAR, Normalization.LOG, Normalization.twoSlope(40))) {
      Layout layout = layout(axes -> axes.image(tensor, i -> i.normalization(spec)).colorbar("v"));
      ColorbarLayout bar = layout.axes().get(0).colorbar();
      List<Integer> colors = colors(images(layout, FINE).get(1).pixels());
      List<Double> asked = bar.shades().normalization().ticks(bar.axis().ticks().size()).values();
      for (double value : asked) {
        double place = bar.shades().normalization().position(value);
        int row = (int) Math.min(255, Math.floor((1 - place) * 256));
        List<Integer> near = colors.subList(Math.max(0, row - 1), Math.min(256, row + 2));
        assertThat(near).contains(bar.shades().argb(value));
      }
      assertThat(bar.frame().y()).isEqualTo(layout.axes().get(0).plot().y());
      assertThat(bar.frame().height()).isEqualTo(layout.axes().get(0).plot().height());
    }
  }

  @Test
  @DisplayName(
      "stands in a grid with others of its size, and their colorbar is as tall as they are")
  void grid() {
    for (double width : new double[] {3, 5, 9}) {
      for (double height : new double[] {2.5, 6}) {
        Figure figure = Figure.of(Size.inches(width, height), ImageSceneTest::sevenImages);
        Layout layout = new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT);
        AxesLayout axes = layout.axes().get(0);
        List<ImageNode> images = images(layout, FINE);
        assertThat(images).hasSize(8);
        Rect first = images.get(0).destination();
        for (ImageNode image : images.subList(0, 7)) {
          assertThat(image.destination().width()).isCloseTo(first.width(), within(2e-3));
          assertThat(image.destination().height()).isCloseTo(first.width(), within(2e-3));
        }
        Rect bar = axes.colorbar().frame();
        assertThat(bar.y()).isCloseTo(first.y(), within(1e-3));
        assertThat(bar.bottom()).isCloseTo(images.get(6).destination().bottom(), within(1e-3));
        assertThat(axes.captions()).hasSize(7);
        disjoint(layout);
      }
    }
  }

  private static void sevenImages(Axes.Builder axes) {
    axes.title("Title")
        .imageGrid(
            grid -> {
              grid.columns(3).shared();
              for (int i = 0; i < 7; i++) {
                grid.image(Tensor.of(new double[] {i, 1, 2, 3}, 2, 2), "Nr " + i);
              }
            })
        .colorbar("Value");
  }

  private static void disjoint(Layout layout) {
    List<Layout.Box> boxes = layout.boxes();
    for (Layout.Box box : boxes) {
      assertThat(layout.page().contains(box.rect(), 1e-6)).as("%s", box).isTrue();
      for (Layout.Box other : boxes.subList(0, boxes.indexOf(box))) {
        assertThat(box.rect().overlaps(other.rect(), 1e-6)).as("%s %s", box, other).isFalse();
      }
    }
  }

  @Test
  @DisplayName("is needed by a colorbar and is alone in a grid")
  void refused() {
    Tensor tensor = Tensor.of(new double[] {1}, 1, 1);
    assertThatThrownBy(() -> layout(axes -> axes.colorbar()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("axes with a colorbar must have an image of values");
    assertThatThrownBy(
            () -> layout(axes -> axes.imageGrid(grid -> grid.image(tensor, "")).image(tensor)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("an image grid must be alone in its axes");
    assertThatThrownBy(
            () -> layout(axes -> axes.imageGrid(grid -> grid.image(tensor, "")).colorbar()))
        .isInstanceOf(InvalidInputException.class);
  }

  static Stream<Arguments> curved() {
    return Stream.of(
        Arguments.of(ScaleSpec.log(), "a log"),
        Arguments.of(ScaleSpec.log().domain(1, 10), "a log"),
        Arguments.of(ScaleSpec.symlog(2), "a symlog"),
        Arguments.of(ScaleSpec.logit(), "a logit"));
  }

  @ParameterizedTest
  @MethodSource("curved")
  @DisplayName("refuses scales on which its cells would differ in size, naming scale and axis")
  void curved(ScaleSpec spec, String name) {
    Tensor tensor = Tensor.of(new double[] {1, 2}, 1, 2);
    String message =
        "scales of axes with an image must be linear, of time or of categories, but was "
            + name
            + " scale on the %s axis%s; draw each cell as a rectangle patch where its edges lie on"
            + " that scale";
    assertThatThrownBy(() -> layout(axes -> axes.image(tensor).xScale(spec).xLabel("Frequency")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message, "x", " \"Frequency\"");
    assertThatThrownBy(() -> layout(axes -> axes.image(tensor).yScale(spec)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message, "y", "");
    assertThatThrownBy(
            () ->
                layout(axes -> axes.twinY(right -> right.mark(ImageMark.of(tensor)).yScale(spec))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message, "y", "");
    Twin twin = new Twin(Axis.AUTOMATIC.withScale(spec), List.of(ImageMark.of(tensor)));
    assertThatThrownBy(() -> Axes.of(axes -> {}).withTwin(twin))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message, "second y", "");
    Axes onLinear = Axes.of(axes -> axes.twinY(right -> right.mark(ImageMark.of(tensor))));
    assertThatThrownBy(() -> onLinear.withX(Axis.AUTOMATIC.withScale(spec)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message, "x", "");
  }

  @Test
  @DisplayName("has the cell of a value where a time or category scale has that position")
  void linearPositions() {
    PixelRows image = PixelRows.rgba(3, 2, SIX);
    Layout days =
        layout(
            axes ->
                axes.image(image, i -> i.place(0, 3 * 86_400, 0, 2))
                    .aspect(Aspect.FREE)
                    .xScale(ScaleSpec.time(ZoneOffset.UTC).domain(-86_400, 4 * 86_400)));
    Rect plot = days.axes().get(0).plot();
    Rect place = images(days, FINE).get(0).destination();
    assertThat(place.x()).isCloseTo(plot.x() + plot.width() / 5, within(1e-3));
    assertThat(place.width()).isCloseTo(plot.width() * 3 / 5, within(2e-3));
    CategoryScale names = CategoryScale.of(List.of("a", "b", "c", "d"));
    Layout bands = layout(axes -> axes.image(image, i -> {}).aspect(Aspect.FREE).xScale(names));
    AxesLayout axes = bands.axes().get(0);
    ImageNode node = images(bands, FINE).get(0);
    double cell = node.destination().width() / 3;
    for (int i = 0; i < 3; i++) {
      double middle = node.destination().x() + (i + 0.5) * cell;
      assertThat(axes.projection().x(i)).isCloseTo(middle, within(1e-3));
    }
    assertThat(colors(node.pixels())).isEqualTo(six(0, 1, 2, 3, 4, 5));
  }

  @Test
  @DisplayName("has its first row at the top on axes of time and of categories too")
  void downward() {
    PixelRows image = PixelRows.rgba(3, 2, SIX);
    for (ScaleSpec spec :
        List.of(
            ScaleSpec.linear(),
            ScaleSpec.time(ZoneOffset.UTC),
            CategoryScale.of(List.of("a", "b")))) {
      Layout layout = layout(axes -> axes.image(image, i -> {}).yScale(spec));
      assertThat(colors(images(layout, FINE).get(0).pixels())).isEqualTo(six(0, 1, 2, 3, 4, 5));
      Projection projection = layout.axes().get(0).projection();
      assertThat(projection.y(0)).isLessThan(projection.y(1));
      Layout twin =
          layout(axes -> axes.twinY(right -> right.mark(ImageMark.of(image)).yScale(spec)));
      assertThat(colors(images(twin, FINE).get(0).pixels())).isEqualTo(six(0, 1, 2, 3, 4, 5));
    }
  }

  @Test
  @DisplayName("turns the y axes of all that share it")
  void sharedDownward() {
    AxesGrid grid =
        AxesGrid.of(1, 2)
            .withSharedY(Share.ALIGNED)
            .with(0, 0, axes -> axes.line(Series.of("line", 0, 1)))
            .with(0, 1, axes -> axes.image(PixelRows.rgba(3, 2, SIX), i -> {}).aspect(Aspect.FREE));
    Layout layout =
        new Arranger(Typesetter.bundled())
            .arrange(Figure.of(Size.inches(4, 3), grid), Theme.DEFAULT);
    assertThat(layout.axes().get(0).projection().yScale().domain())
        .isEqualTo(layout.axes().get(1).projection().yScale().domain())
        .matches(domain -> domain.from() > domain.to());
  }
}
