package org.viz4j.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.backend.pdf.PageReader.Painted;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

class PathsTest {
  private static final Color RED = Color.hex("#c81e05");
  private static final Color TEAL = Color.hex("#00808033");
  private static final Outline TRIANGLE =
      Outline.builder().moveTo(10, 10).lineTo(60.5, 12.345).lineTo(30, 70).close().build();

  @Test
  @DisplayName("every vertex and control point comes back within 0.0051 pt")
  void vertices() {
    Random random = new Random(7);
    List<SceneNode> nodes = new ArrayList<>();
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Outline outline = wild(random).rounded(1000);
      outlines.add(outline);
      nodes.add(PathNode.filled(outline, Color.BLACK, Edges.SMOOTH));
    }
    List<Painted> painted = read(nodes.toArray(SceneNode[]::new));
    assertThat(painted).hasSize(outlines.size());
    for (int i = 0; i < outlines.size(); i++) {
      assertSame(painted.get(i).outline(), outlines.get(i));
    }
  }

  @Test
  @DisplayName("a quadratic curve becomes the cubic one of the same shape")
  void quadratic() {
    Outline quad =
        Outline.builder().moveTo(0, 0).lineTo(10, 10).close().quadTo(30, 60, 90, 30).build();
    Outline cubic =
        Outline.builder()
            .moveTo(0, 0)
            .lineTo(10, 10)
            .close()
            .cubicTo(20, 40, 50, 50, 90, 30)
            .build();
    assertSame(read(PathNode.filled(quad, RED, Edges.SMOOTH)).get(0).outline(), cubic);
  }

  @Test
  @DisplayName("fill rule, colours, width, cap, join, miter limit, dashes and phase arrive")
  void style() {
    Stroke stroke =
        new Stroke(RED, 1.25, Cap.SQUARE, Join.BEVEL, 3.5, List.of(4.0, 0.5, 1.0), 2.25);
    PathNode node = new PathNode(TRIANGLE, FillRule.EVEN_ODD, TEAL, stroke, Edges.CRISP);
    Painted painted = read(node).get(0);
    assertThat(painted.operation()).isEqualTo("fill even-odd and stroke");
    assertThat(painted.paint().fill()).isEqualTo(0x008080);
    assertThat(painted.paint().fillOpacity()).isCloseTo(0.2, within(1e-4));
    assertThat(painted.paint().stroke()).isEqualTo(0xc81e05);
    assertThat(painted.paint().strokeOpacity()).isEqualTo(1);
    assertThat(painted.line())
        .isEqualTo(new PageReader.Line(1.25, 2, 2, 3.5, List.of(4f, 0.5f, 1f)));
    // PDFBox cuts the phase off to a whole number
    assertThat(Pdfs.content(Pdfs.bytes(Pdfs.scene(node)))).contains("[4 0.5 1] 2.25 d\n");
  }

  @Test
  @DisplayName("a translucent stroke is painted over its fill, not instead of it")
  void translucentStroke() {
    Stroke stroke = Stroke.solid(TEAL, 4);
    assertThat(read(new PathNode(TRIANGLE, FillRule.NON_ZERO, RED, stroke, Edges.SMOOTH)))
        .extracting(Painted::operation)
        .containsExactly("fill", "stroke");
  }

  @Test
  @DisplayName("settings of one path do not leak into the next")
  void settingsEnd() {
    Stroke dashed = Stroke.solid(TEAL, 4).withDashes(List.of(3.0));
    List<Painted> painted =
        read(
            PathNode.stroked(TRIANGLE, dashed, Edges.SMOOTH),
            PathNode.stroked(TRIANGLE, Stroke.solid(RED, 1), Edges.SMOOTH),
            PathNode.filled(TRIANGLE, TEAL, Edges.SMOOTH),
            PathNode.filled(TRIANGLE, RED, Edges.SMOOTH));
    assertThat(painted.get(0).line().dashes()).containsExactly(3f);
    assertThat(painted.get(1).line().dashes()).isEmpty();
    assertThat(painted.get(1).line().width()).isEqualTo(1);
    assertThat(painted.get(1).paint().strokeOpacity()).isEqualTo(1);
    assertThat(painted.get(2).paint().fillOpacity()).isCloseTo(0.2, within(1e-4));
    assertThat(painted.get(3).paint().fillOpacity()).isEqualTo(1);
  }

  @Test
  @DisplayName("a setting made inside a clipped group is made again after it")
  void settingsAfterGroup() {
    PathNode path = PathNode.filled(TRIANGLE, TEAL, Edges.SMOOTH);
    List<Painted> painted = read(clipped("a", new Rect(0, 0, 50, 50), path), path);
    assertThat(painted.get(1).paint().fill()).isEqualTo(0x008080);
    assertThat(painted.get(1).paint().fillOpacity()).isCloseTo(0.2, within(1e-4));
  }

  @Test
  @DisplayName("nested clips intersect and end with their groups")
  void clips() {
    PathNode path = PathNode.filled(TRIANGLE, RED, Edges.SMOOTH);
    GroupNode inner = clipped("inner", new Rect(40, 5, 100, 20), path);
    List<Painted> painted = read(clipped("outer", new Rect(10, 10, 50, 60), inner, path), path);
    assertThat(painted)
        .extracting(each -> each.paint().clip())
        .containsExactly(
            new Rect(40, 10, 20, 15), new Rect(10, 10, 50, 60), new Rect(0, 0, 200, 100));
  }

  @Test
  @DisplayName("a clip without area hides its group")
  void emptyClip() {
    PathNode path = PathNode.filled(TRIANGLE, RED, Edges.SMOOTH);
    assertThat(read(clipped("none", new Rect(10, 10, 0, 60), path))).isEmpty();
  }

  @Test
  @DisplayName("what is empty or invisible writes no operator")
  void nothing() {
    Color clear = Color.hex("#ff000000");
    String without = Pdfs.content(Pdfs.bytes(Pdfs.scene()));
    String with =
        Pdfs.content(
            Pdfs.bytes(
                Pdfs.scene(
                    PathNode.filled(Outline.EMPTY, RED, Edges.SMOOTH),
                    PathNode.filled(TRIANGLE, clear, Edges.SMOOTH),
                    PathNode.stroked(TRIANGLE, Stroke.solid(clear, 1), Edges.SMOOTH))));
    assertThat(with).isEqualTo(without);
  }

  @Test
  @DisplayName("a setting that already holds is not written again")
  void noRepeats() {
    PathNode path = PathNode.stroked(TRIANGLE, Stroke.solid(RED, 1.5), Edges.SMOOTH);
    assertThat(Pdfs.content(Pdfs.bytes(Pdfs.scene(path, path, path))))
        .containsOnlyOnce(" RG")
        .containsOnlyOnce("1.5 w");
  }

  @Test
  @DisplayName("each opacity is one graphics state, however often it is used")
  void opacities() {
    PathNode path = PathNode.filled(TRIANGLE, TEAL, Edges.SMOOTH);
    PathNode opaque = PathNode.filled(TRIANGLE, RED, Edges.SMOOTH);
    String content = Pdfs.content(Pdfs.bytes(Pdfs.scene(path, opaque, path, opaque, path)));
    assertThat(content).contains("/GS1 gs").contains("/GS2 gs").doesNotContain("/GS3");
  }

  @Test
  @DisplayName("dashes too short to write are a solid line, and no width is written as zero")
  void tiny() {
    Stroke stroke = Stroke.solid(RED, 1e-9).withDashes(List.of(1e-9, 1e-9));
    Painted painted = read(PathNode.stroked(TRIANGLE, stroke, Edges.SMOOTH)).get(0);
    assertThat(painted.line().dashes()).isEmpty();
    assertThat(painted.line().width()).isPositive();
  }

  @Test
  @DisplayName("dashes whose gaps have no length are a solid line")
  void noGaps() {
    Stroke solid = Stroke.solid(RED, 1).withDashes(List.of(4.0, 0.0, 2.0, 0.0));
    Stroke dotted = Stroke.solid(RED, 1).withDashes(List.of(0.0, 4.0));
    Stroke odd = Stroke.solid(RED, 1).withDashes(List.of(4.0, 0.0, 2.0));
    List<Painted> painted =
        read(
            PathNode.stroked(TRIANGLE, solid, Edges.SMOOTH),
            PathNode.stroked(TRIANGLE, dotted, Edges.SMOOTH),
            PathNode.stroked(TRIANGLE, odd, Edges.SMOOTH));
    assertThat(painted)
        .extracting(each -> each.line().dashes())
        .containsExactly(List.of(), List.of(0f, 4f), List.of(4f, 0f, 2f));
  }

  @Test
  @DisplayName("coordinates beyond any page stay numbers that a viewer can read")
  void farAway() {
    Outline far = Outline.segment(-1e300, 50, 1e300, 60);
    Outline read = read(PathNode.stroked(far, Stroke.solid(RED, 1), Edges.SMOOTH)).get(0).outline();
    assertThat(read.bounds().width()).isEqualTo(2e6);
  }

  private static GroupNode clipped(String id, Rect clip, SceneNode... children) {
    return GroupNode.of(id, Role.MARK, List.of(children)).withClip(clip);
  }

  private static List<Painted> read(SceneNode... nodes) {
    return PageReader.read(Pdfs.bytes(Pdfs.scene(nodes))).paths();
  }

  private static Outline wild(Random random) {
    Outline.Builder outline = Outline.builder();
    for (int i = 0; i < 10; i++) {
      outline
          .moveTo(x(random), x(random))
          .lineTo(x(random), x(random))
          .cubicTo(x(random), x(random), x(random), x(random), x(random), x(random))
          .close();
    }
    return outline.build();
  }

  private static double x(Random random) {
    return random.nextDouble() * 1000 - 300;
  }

  private static void assertSame(Outline actual, Outline expected) {
    assertThat(trace(actual).commands).isEqualTo(trace(expected).commands);
    List<Double> coordinates = trace(expected).coordinates;
    for (int i = 0; i < coordinates.size(); i++) {
      assertThat(trace(actual).coordinates.get(i)).isCloseTo(coordinates.get(i), within(0.0052));
    }
  }

  private static Trace trace(Outline outline) {
    Trace trace = new Trace();
    outline.forEach(trace);
    return trace;
  }

  private static final class Trace implements Outline.Sink {
    private final StringBuilder letters = new StringBuilder();
    private final List<Double> coordinates = new ArrayList<>();
    private String commands = "";

    @Override
    public void moveTo(double x, double y) {
      add('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      add('L', x, y);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      add('Q', cx, cy, x, y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      add('C', c1x, c1y, c2x, c2y, x, y);
    }

    @Override
    public void close() {
      add('Z');
    }

    private void add(char letter, double... values) {
      commands = letters.append(letter).toString();
      for (double value : values) {
        coordinates.add(value);
      }
    }
  }
}
