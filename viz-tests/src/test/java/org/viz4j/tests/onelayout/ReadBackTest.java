package org.viz4j.tests.onelayout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viz4j.backend.pdf.OpenPdfProvider;
import org.viz4j.backend.pdf.PageReader;
import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.backend.svg.JFreeProvider;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.tests.svg.DrawnShapes;

@DisplayName("What a file holds is where the scene has it within 0.05 pt:")
class ReadBackTest {
  private static final double PT = 0.05;

  @ParameterizedTest
  @EnumSource
  @DisplayName("every vertex and glyph of SVG by StAX")
  void stax(Sample sample) {
    Drawn drawn = sample.drawn();
    assertSvg(new DrawnShapes(drawn.file(new StaxProvider())), drawn, false);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("every vertex and glyph of SVG by JFreeSVG, which strokes what it filled once more")
  void jfree(Sample sample) {
    Drawn drawn = sample.drawn();
    assertSvg(new DrawnShapes(drawn.file(new JFreeProvider())), drawn, true);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("every vertex and glyph of PDF")
  void pdf(Sample sample) {
    Drawn drawn = sample.drawn();
    assertPdf(PageReader.read(drawn.file(new OpenPdfProvider())), drawn);
  }

  @Test
  @DisplayName("and 0.06 pt beside it is found out")
  void beside() {
    Drawn drawn = Sample.LOSS_CURVES.drawn();
    DrawnShapes svg = new DrawnShapes(drawn.file(new StaxProvider()));
    PageReader pdf = PageReader.read(drawn.file(new OpenPdfProvider()));
    List<GlyphRunNode> runs = new ArrayList<>(drawn.runs());
    runs.set(3, runs.get(3).withOrigin(moved(runs.get(3).origin())));
    List<PathNode> paths = new ArrayList<>(drawn.paths());
    PathNode line = paths.get(2);
    Outline shifted = line.outline().transform(Affine.translate(0, 0.06));
    paths.set(2, new PathNode(shifted, line.fillRule(), line.fill(), line.stroke(), line.edges()));
    assertThatThrownBy(() -> svg.assertPaths(paths)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> svg.assertGlyphs(runs)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertPaths(pdf, paths)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertGlyphs(pdf, runs)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKS", "STATISTICS", "SHAPES", "ARCHITECTURE"})
  @DisplayName("and any mark, sample or word that a file lacks is found out")
  void missing(Sample sample) {
    Drawn drawn = sample.drawn();
    List<SceneNode> dropped = drawn.lastOfEach();
    assertThat(dropped).hasSizeGreaterThan(5);
    for (SceneNode node : dropped) {
      Drawn less = drawn.without(node::equals);
      DrawnShapes stax = new DrawnShapes(less.file(new StaxProvider()));
      DrawnShapes jfree = new DrawnShapes(less.file(new JFreeProvider()));
      PageReader pdf = PageReader.read(less.file(new OpenPdfProvider()));
      assertThatThrownBy(() -> assertSvg(stax, drawn, false)).isInstanceOf(AssertionError.class);
      assertThatThrownBy(() -> assertSvg(jfree, drawn, true)).isInstanceOf(AssertionError.class);
      assertThatThrownBy(() -> assertPdf(pdf, drawn)).isInstanceOf(AssertionError.class);
    }
  }

  /**
   * @param twice whether what is filled and stroked is there two times
   */
  private static void assertSvg(DrawnShapes file, Drawn drawn, boolean twice) {
    List<PathNode> painted = new ArrayList<>();
    for (PathNode path : drawn.paths()) {
      boolean both = path.fill() != null && path.stroke() != null;
      painted.addAll(twice && both ? List.of(path, path) : List.of(path));
    }
    file.assertPaths(painted);
    file.assertGlyphs(drawn.runs());
  }

  private static void assertPdf(PageReader page, Drawn drawn) {
    assertPaths(page, drawn.paths());
    assertGlyphs(page, drawn.runs());
  }

  private static Point moved(Point origin) {
    return new Point(origin.x() - 0.06, origin.y());
  }

  private static void assertGlyphs(PageReader page, List<GlyphRunNode> runs) {
    List<PageReader.Glyph> glyphs = page.glyphs();
    int index = 0;
    for (GlyphRunNode run : runs) {
      double pen = 0;
      int[] codePoints = run.text().codePoints().toArray();
      for (int i = 0; i < codePoints.length; i++) {
        assertThat(glyphs).as("glyphs for %s", run.text()).hasSizeGreaterThan(index);
        PageReader.Glyph glyph = glyphs.get(index++);
        assertThat(glyph.text()).isEqualTo(Character.toString(codePoints[i]));
        assertThat(glyph.size()).isCloseTo(run.size(), within(0.006));
        assertClose(glyph.origin(), run.placement().apply(pen, 0));
        pen += run.advances().get(i);
      }
    }
    assertThat(index).isEqualTo(glyphs.size());
  }

  private static void assertPaths(PageReader page, List<PathNode> paths) {
    List<Point> expected = new ArrayList<>();
    paths.forEach(path -> expected.addAll(DrawnShapes.points(cubic(path.outline()))));
    List<Point> actual = new ArrayList<>();
    page.paths().forEach(path -> actual.addAll(DrawnShapes.points(path.outline())));
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertClose(actual.get(i), expected.get(i));
    }
  }

  /** The same shape without quadratic curves, which PDF does not have. */
  private static Outline cubic(Outline outline) {
    Outline.Builder cubic = Outline.builder();
    outline.forEach(
        new Outline.Sink() {
          private Point pen = new Point(0, 0);

          @Override
          public void moveTo(double x, double y) {
            cubic.moveTo(x, y);
            pen = new Point(x, y);
          }

          @Override
          public void lineTo(double x, double y) {
            cubic.lineTo(x, y);
            pen = new Point(x, y);
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            cubicTo(
                (pen.x() + 2 * cx) / 3,
                (pen.y() + 2 * cy) / 3,
                (x + 2 * cx) / 3,
                (y + 2 * cy) / 3,
                x,
                y);
          }

          @Override
          public void cubicTo(double ax, double ay, double bx, double by, double x, double y) {
            cubic.cubicTo(ax, ay, bx, by, x, y);
            pen = new Point(x, y);
          }

          @Override
          public void close() {
            cubic.close();
          }
        });
    return cubic.build();
  }

  private static void assertClose(Point actual, Point expected) {
    assertThat(actual.x()).isCloseTo(expected.x(), within(PT));
    assertThat(actual.y()).isCloseTo(expected.y(), within(PT));
  }
}
