package org.viz4j.core.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

@DisplayName("The emitter")
class EmitterTest {
  private static final Resolution VECTOR = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);
  private static final Series LOSS = Series.of("loss", 3, 2, 1, 0.5);

  private static Layout layout(Figure figure) {
    Theme theme = figure.theme() == null ? Theme.DEFAULT : figure.theme();
    return new Arranger(Typesetter.bundled()).arrange(figure, theme);
  }

  private static Scene scene(Figure figure) {
    return new Emitter().emit(layout(figure), VECTOR);
  }

  private static Figure figure(Consumer<Axes.Builder> configure) {
    return Figure.of(Size.inches(4, 3), configure);
  }

  /** All leaves below the group called {@code id}. */
  private static List<SceneNode> leaves(Scene scene, String id) {
    List<SceneNode> leaves = new ArrayList<>();
    scene
        .root()
        .accept(
            new SceneVisitor() {
              private boolean within;

              @Override
              public void visit(GroupNode group) {
                boolean before = within;
                within |= group.id().equals(id);
                group.children().forEach(child -> child.accept(this));
                within = before;
              }

              @Override
              public void visit(PathNode path) {
                add(path);
              }

              @Override
              public void visit(GlyphRunNode run) {
                add(run);
              }

              @Override
              public void visit(ImageNode image) {
                add(image);
              }

              private void add(SceneNode node) {
                if (within) {
                  leaves.add(node);
                }
              }
            });
    return leaves;
  }

  private static List<PathNode> paths(Scene scene, String id) {
    return leaves(scene, id).stream()
        .filter(PathNode.class::isInstance)
        .map(PathNode.class::cast)
        .toList();
  }

  private static List<String> texts(Scene scene, String id) {
    return leaves(scene, id).stream()
        .filter(GlyphRunNode.class::isInstance)
        .map(node -> ((GlyphRunNode) node).text())
        .toList();
  }

  private static List<double[]> vertices(Outline outline) {
    List<double[]> vertices = new ArrayList<>();
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            vertices.add(new double[] {x, y, 0});
          }

          @Override
          public void lineTo(double x, double y) {
            vertices.add(new double[] {x, y, 1});
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
            // an outline that closes has its vertices already
          }
        });
    return vertices;
  }

  @Test
  @DisplayName("LG-1: draws each legend sample in the style of its mark, labels in order")
  void samples() {
    Figure figure =
        figure(
            axes ->
                axes.legend()
                    .line(LOSS, line -> line.label("b").dash(Dash.DASHED).width(3))
                    .line(LOSS, line -> line.color(Color.hex("#ff0000")))
                    .line(LOSS, line -> line.label("a").marker(Marker.SQUARE).opacity(0.5)));
    Scene scene = scene(figure);
    assertThat(texts(scene, "legend")).containsExactly("b", "a");
    List<PathNode> legend = paths(scene, "legend");
    Stroke dashed = paths(scene, "mark-1").get(0).stroke();
    Stroke solid = paths(scene, "mark-3").get(0).stroke();
    Color square = paths(scene, "mark-3").get(1).fill();
    assertThat(legend.get(1).stroke()).isEqualTo(dashed);
    assertThat(legend.get(2).stroke()).isEqualTo(solid);
    assertThat(legend.get(3).fill()).isEqualTo(square);
    assertThat(solid.color()).isNotEqualTo(dashed.color());
    assertThat(solid.color().alpha()).isEqualTo(128);
  }

  @Test
  @DisplayName("takes the palette's colours in turn, skipping marks that state their own")
  void palette() {
    Scene scene =
        scene(
            figure(axes -> axes.line(LOSS).line(LOSS, line -> line.color(Color.BLACK)).line(LOSS)));
    List<Color> palette = Theme.DEFAULT.colors().palette().colors();
    assertThat(paths(scene, "marks").stream().map(path -> path.stroke().color()))
        .containsExactly(palette.get(0), Color.BLACK, palette.get(1));
  }

  @Test
  @DisplayName("breaks a line at NaN and infinity, and shows a lone point as a dot")
  void gaps() {
    Series series =
        Series.of("loss", 1, 2, Double.NaN, 3, Double.POSITIVE_INFINITY, 4, 5, Double.NaN);
    List<PathNode> mark = paths(scene(figure(axes -> axes.line(series))), "mark-1");
    assertThat(mark).hasSize(2);
    assertThat(vertices(mark.get(0).outline()).stream().map(v -> v[2]))
        .containsExactly(0.0, 1.0, 0.0, 1.0);
    assertThat(mark.get(1).fill()).isNotNull();
    assertThat(mark.get(1).outline().bounds().width()).isBetween(4.9, 5.1);
  }

  @Test
  @DisplayName("keeps coordinates of points far outside a stated domain near the page")
  void farOutside() {
    Series series = Series.of("loss", 1, 1e300, -1e300, 2, 1);
    Scene scene = scene(figure(axes -> axes.line(series).yDomain(0, 3)));
    Rect bounds = paths(scene, "mark-1").get(0).outline().bounds();
    assertThat(new Rect(-300, -300, 900, 900).contains(bounds, 0)).isTrue();
  }

  @Test
  @DisplayName("thins a dense line to four points a column and keeps its peaks")
  void thinned() {
    int count = 200_000;
    double[] y = new double[count];
    for (int i = 0; i < count; i++) {
      y[i] = (i * 7919L % 1000) / 1000.0;
    }
    y[123_456] = 9;
    y[77_777] = -9;
    Figure figure =
        figure(axes -> axes.line(new Series("x", Column.counting(0, count), Column.view(y))));
    Layout layout = layout(figure);
    Resolution raster = new Resolution(Resolution.Kind.RASTER, 0.72, 100);
    Outline line = paths(new Emitter().emit(layout, raster), "mark-1").get(0).outline();
    double columns = layout.axes().get(0).plot().width() / 0.72;
    assertThat(line.size()).isBetween((int) columns, (int) (4 * columns) + 8);
    double top = layout.axes().get(0).projection().y(9);
    assertThat(line.bounds().y()).isCloseTo(top, offset(0.001));
    assertThat(line.bounds().bottom())
        .isCloseTo(layout.axes().get(0).projection().y(-9), offset(0.001));
  }

  @Test
  @DisplayName("leaves a line alone that is not dense")
  void notThinned() {
    Outline line = paths(scene(figure(axes -> axes.line(LOSS))), "mark-1").get(0).outline();
    assertThat(line.size()).isEqualTo(4);
  }

  @Test
  @DisplayName("LY-7, LY-8: gives the same boxes and texts whatever the format and resolution")
  void sameForEveryFormat() {
    Layout layout =
        layout(figure(axes -> axes.title("Loss").line(LOSS, l -> l.label("a")).legend()));
    Scene vector = new Emitter().emit(layout, VECTOR);
    for (double dpi : new double[] {36, 72, 100, 300, 600}) {
      Resolution raster = new Resolution(Resolution.Kind.RASTER, 72 / dpi, dpi);
      assertThat(new Emitter().emit(layout, raster)).isEqualTo(vector);
    }
  }

  @Test
  @DisplayName("crops a tight page to what is drawn and 0.1 in around it")
  void tight() {
    Figure figure = figure(axes -> axes.title("Loss").line(LOSS)).withCrop(Crop.TIGHT);
    Scene scene = scene(figure);
    Scene exact = scene(figure.withCrop(Crop.EXACT));
    assertThat(scene.size().width()).isLessThan(exact.size().width() + 7.2);
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    for (SceneNode node : leaves(scene, "axes")) {
      Rect ink = node instanceof GlyphRunNode run ? run.outline().bounds() : bounds(node);
      left = Math.min(left, ink.x());
      top = Math.min(top, ink.y());
    }
    assertThat(left).isBetween(7.1, 9.0);
    assertThat(top).isBetween(7.1, 10.5);
  }

  private static Rect bounds(SceneNode node) {
    return ((PathNode) node).outline().bounds();
  }

  @Test
  @DisplayName("rounds every coordinate to 1/1000 pt")
  void rounded() {
    for (SceneNode node : leaves(scene(figure(axes -> axes.title("Loss").line(LOSS))), "figure")) {
      if (node instanceof PathNode path) {
        for (double[] vertex : vertices(path.outline())) {
          assertThat(Math.rint(vertex[0] * 1000) / 1000).isEqualTo(vertex[0]);
          assertThat(Math.rint(vertex[1] * 1000) / 1000).isEqualTo(vertex[1]);
        }
      }
    }
  }

  @Test
  @DisplayName("describes the figure to those who do not see it, if nobody else has")
  void described() {
    Scene scene =
        scene(figure(axes -> axes.title("T").yLabel("Loss").line(LOSS, l -> l.label("Training"))));
    assertThat(scene.metadata().title()).isEqualTo("T");
    assertThat(scene.metadata().description())
        .isEqualTo("Line chart of Loss. Training: from 3 to 0.5, lowest 0.5 at 3.");
    assertThat(scene.root().description()).isEqualTo(scene.metadata().description());
  }

  @Test
  @DisplayName("writes the numbers of a description plainly")
  void plainNumbers() {
    double[] epochs = {20, 40, 60};
    double[] loss = {60_000, 12.25, 0};
    Scene scene = scene(figure(axes -> axes.line(Series.of("loss", epochs, loss))));
    assertThat(scene.metadata().description())
        .isEqualTo("Line chart. loss: from 60000 to 0, lowest 0 at 60.");
  }

  @Test
  @DisplayName("shows two points in one place as a dot, whatever the dash")
  void twiceInOnePlace() {
    Series series = Series.of("loss", new double[] {1, 1}, new double[] {2, 2});
    List<PathNode> mark =
        paths(scene(figure(axes -> axes.line(series, l -> l.dash(Dash.DASHED)))), "mark-1");
    assertThat(mark.get(mark.size() - 1).fill()).isNotNull();
  }

  @Test
  @DisplayName("keeps the dashes of the thinnest line above zero")
  void thinDashes() {
    Figure figure = figure(axes -> axes.line(LOSS, l -> l.width(1e-4).dash(Dash.DOTTED)));
    assertThat(paths(scene(figure), "mark-1").get(0).stroke().dashes()).containsOnly(0.001);
  }

  @Test
  @DisplayName("draws one marker for points that the target cannot tell apart")
  void markersThinned() {
    double[] y = new double[50_000];
    for (int i = 0; i < y.length; i++) {
      y[i] = i % 10;
    }
    Figure figure = figure(axes -> axes.line(Series.of("y", y), l -> l.marker(Marker.SQUARE)));
    Resolution raster = new Resolution(Resolution.Kind.RASTER, 0.72, 100);
    Layout layout = layout(figure);
    Outline markers = paths(new Emitter().emit(layout, raster), "mark-1").get(1).outline();
    double columns = layout.axes().get(0).plot().width() / 0.72;
    assertThat(markers.size() / 5.0).isBetween(8 * columns, 11 * columns);
    Figure sparse = figure(axes -> axes.line(LOSS, line -> line.marker(Marker.SQUARE)));
    assertThat(paths(scene(sparse), "mark-1").get(1).outline().size()).isEqualTo(4 * 5);
  }

  @Test
  @DisplayName("draws of bare axes the title and the labels, and neither frame nor ticks")
  void bare() {
    Scene scene =
        scene(figure(axes -> axes.title("Title").xLabel("Epoch").line(LOSS).bare().gridLines()));
    assertThat(texts(scene, "axes")).containsExactly("Epoch", "Title");
    assertThat(paths(scene, "axes"))
        .isEqualTo(Stream.of("grid", "mark-1").flatMap(id -> paths(scene, id).stream()).toList());
  }
}
