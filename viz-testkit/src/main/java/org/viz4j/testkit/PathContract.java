package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.viz4j.testkit.Sketch.BLUE;
import static org.viz4j.testkit.Sketch.GREEN;
import static org.viz4j.testkit.Sketch.RED;
import static org.viz4j.testkit.Sketch.box;
import static org.viz4j.testkit.Sketch.fill;
import static org.viz4j.testkit.Sketch.line;
import static org.viz4j.testkit.Sketch.polygon;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Stroke;

/** Filled outlines, their order and their transparency. */
interface PathContract extends Subject {

  @Test
  @DisplayName("fills a rectangle up to its edges and not beyond")
  default void rectangle() throws IOException {
    Rect rect = new Rect(20, 30, 50, 25);
    draw(box(20, 30, 50, 25, Color.BLACK))
        .spans(rect, new Rect(0, 0, 120, 90))
        .shows(Color.BLACK, 45, 42)
        .shows(Color.BLACK, 21, 31)
        .shows(Color.BLACK, 69, 54)
        .blank(18.5, 42)
        .blank(71.5, 42)
        .blank(45, 28.5)
        .blank(45, 56.5);
  }

  @Test
  @DisplayName("paints every colour as it is")
  default void colors() throws IOException {
    Drawing drawing =
        draw(
            box(10, 10, 20, 20, new Color(255, 0, 0, 255)),
            box(40, 10, 20, 20, new Color(0, 255, 0, 255)),
            box(70, 10, 20, 20, new Color(0, 0, 255, 255)),
            box(10, 40, 20, 20, new Color(1, 2, 3, 255)),
            box(40, 40, 20, 20, new Color(127, 128, 129, 255)),
            box(70, 40, 20, 20, new Color(254, 253, 252, 255)));
    drawing
        .shows(new Color(255, 0, 0, 255), 20, 20, 1)
        .shows(new Color(0, 255, 0, 255), 50, 20, 1)
        .shows(new Color(0, 0, 255, 255), 80, 20, 1)
        .shows(new Color(1, 2, 3, 255), 20, 50, 1)
        .shows(new Color(127, 128, 129, 255), 50, 50, 1)
        .shows(new Color(254, 253, 252, 255), 80, 50, 1);
  }

  @Test
  @DisplayName("fills an open outline as if it were closed")
  default void openOutline() throws IOException {
    draw(fill(line(20, 20, 80, 20, 20, 80), RED))
        .shows(RED, 30, 30)
        .shows(RED, 45, 50)
        .blank(60, 60);
  }

  @Test
  @DisplayName("fills what the non-zero rule calls inside")
  default void nonZero() throws IOException {
    Outline same =
        Outline.builder()
            .append(polygon(20, 20, 80, 20, 80, 80, 20, 80))
            .append(polygon(40, 40, 60, 40, 60, 60, 40, 60))
            .build();
    draw(fill(same, RED)).shows(RED, 30, 30).shows(RED, 50, 50);
    Outline opposite =
        Outline.builder()
            .append(polygon(20, 20, 80, 20, 80, 80, 20, 80))
            .append(polygon(40, 40, 40, 60, 60, 60, 60, 40))
            .build();
    draw(fill(opposite, RED)).shows(RED, 30, 30).blank(50, 50);
  }

  @Test
  @DisplayName("leaves a hole where the even-odd rule has one")
  default void evenOdd() throws IOException {
    Outline nested =
        Outline.builder()
            .append(polygon(20, 20, 80, 20, 80, 80, 20, 80))
            .append(polygon(40, 40, 60, 40, 60, 60, 40, 60))
            .build();
    draw(new PathNode(nested, FillRule.EVEN_ODD, RED, null, Edges.SMOOTH))
        .shows(RED, 30, 30)
        .shows(RED, 70, 70)
        .blank(50, 50);
  }

  @Test
  @DisplayName("fills every piece of an outline")
  default void pieces() throws IOException {
    Outline pieces =
        Outline.builder()
            .append(Outline.rect(new Rect(10, 10, 20, 20)))
            .append(Outline.rect(new Rect(50, 10, 20, 20)))
            .append(Outline.rect(new Rect(90, 10, 20, 20)))
            .build();
    draw(fill(pieces, BLUE))
        .shows(BLUE, 20, 20)
        .blank(40, 20)
        .shows(BLUE, 60, 20)
        .blank(80, 20)
        .shows(BLUE, 100, 20);
  }

  @Test
  @DisplayName("starts the segment after a close at the closed piece's start")
  default void segmentAfterClose() throws IOException {
    Outline outline =
        Outline.builder()
            .moveTo(40, 40)
            .lineTo(60, 40)
            .lineTo(60, 20)
            .close()
            .lineTo(20, 40)
            .lineTo(20, 60)
            .close()
            .build();
    draw(fill(outline, RED)).shows(RED, 56, 36).shows(RED, 24, 44).blank(50, 50).blank(30, 30);
  }

  @Test
  @DisplayName("follows quadratic curves")
  default void quadratic() throws IOException {
    Outline bow = Outline.builder().moveTo(10, 70).quadTo(60, -30, 110, 70).close().build();
    Drawing drawing = draw(fill(bow, Color.BLACK));
    // half way the curve is at a quarter of each end and half of the control point: y = 20
    drawing.shows(Color.BLACK, 60, 22).blank(60, 18);
    // a parabola holds two thirds of the triangle of its control points
    double area = 100 * 100 / 2.0 * 2 / 3;
    assertEquals(area, drawing.ink(new Rect(0, 0, 120, 90)), area * 0.005, "pt² of ink");
  }

  @Test
  @DisplayName("follows cubic curves")
  default void cubic() throws IOException {
    Outline bow = Outline.builder().moveTo(10, 70).cubicTo(10, -10, 110, -10, 110, 70).build();
    Drawing drawing = draw(fill(bow, Color.BLACK));
    // half way: an eighth of each end and three eighths of each control point: y = 10
    drawing.shows(Color.BLACK, 60, 12).blank(60, 8);
    // area under the curve by the closed form of its Bernstein polynomials
    double area = cubicArea(100, 80);
    assertEquals(area, drawing.ink(new Rect(0, 0, 120, 90)), area * 0.005, "pt² of ink");
  }

  /** Integral of y dx for (0,0) (0,h) (w,h) (w,0): y = 3h t(1-t), x' = 6w t(1-t); 18wh/30. */
  private static double cubicArea(double width, double height) {
    return 18 * width * height / 30;
  }

  @Test
  @DisplayName("paints later nodes over earlier ones")
  default void order() throws IOException {
    draw(box(20, 20, 40, 40, RED), box(40, 40, 40, 40, GREEN), box(30, 50, 20, 20, BLUE))
        .shows(RED, 25, 25)
        .shows(GREEN, 55, 45)
        .shows(BLUE, 45, 55)
        .shows(GREEN, 70, 70);
  }

  @Test
  @DisplayName("paints groups in the order of their siblings")
  default void groupOrder() throws IOException {
    GroupNode middle = GroupNode.of("middle", Role.MARK, List.of(box(40, 20, 40, 40, GREEN)));
    draw(box(20, 20, 40, 40, RED), middle, box(60, 20, 40, 40, BLUE))
        .shows(RED, 30, 40)
        .shows(GREEN, 50, 40)
        .shows(BLUE, 70, 40);
  }

  @Test
  @DisplayName("lets white show through a see-through fill")
  default void alphaOverWhite() throws IOException {
    for (double opacity : new double[] {0.1, 0.5, 0.9}) {
      Color color = RED.withOpacity(opacity);
      draw(box(20, 20, 40, 40, color)).shows(Drawing.blend(color, Color.WHITE), 40, 40);
    }
  }

  @Test
  @DisplayName("lets what is below show through a see-through fill")
  default void alphaOverColor() throws IOException {
    Color veil = BLUE.withOpacity(0.4);
    Color once = Drawing.blend(veil, GREEN);
    draw(box(20, 20, 60, 40, GREEN), box(40, 20, 40, 40, veil), box(60, 20, 40, 40, veil))
        .shows(GREEN, 30, 40)
        .shows(once, 50, 40)
        .shows(Drawing.blend(veil, once), 70, 40)
        .shows(Drawing.blend(veil, Color.WHITE), 90, 40);
  }

  @Test
  @DisplayName("goes back to opaque after a see-through node")
  default void alphaDoesNotLeak() throws IOException {
    draw(box(10, 20, 30, 30, RED.withOpacity(0.2)), box(60, 20, 30, 30, RED)).shows(RED, 75, 35);
  }

  @Test
  @DisplayName("paints nothing where alpha is zero")
  default void alphaZero() throws IOException {
    draw(box(20, 20, 40, 40, RED.withOpacity(0))).blank(40, 40);
  }

  @Test
  @DisplayName("fills first and strokes over the fill, the inner half of the stroke included")
  default void strokeOverFill() throws IOException {
    Color veil = BLUE.withOpacity(0.5);
    Outline square = Outline.rect(new Rect(30, 20, 50, 50));
    draw(new PathNode(square, FillRule.NON_ZERO, RED, Stroke.solid(veil, 10), Edges.SMOOTH))
        .shows(RED, 55, 45)
        .shows(Drawing.blend(veil, RED), 32.5, 45)
        .shows(Drawing.blend(veil, Color.WHITE), 27.5, 45);
  }

  @Test
  @DisplayName("blends a see-through stroke with its own see-through fill")
  default void strokeOverOwnFill() throws IOException {
    Color fill = RED.withOpacity(0.5);
    Color veil = BLUE.withOpacity(0.5);
    Outline square = Outline.rect(new Rect(30, 20, 50, 50));
    Color filled = Drawing.blend(fill, Color.WHITE);
    draw(new PathNode(square, FillRule.NON_ZERO, fill, Stroke.solid(veil, 10), Edges.SMOOTH))
        .shows(filled, 55, 45)
        .shows(Drawing.blend(veil, filled), 32.5, 45)
        .shows(Drawing.blend(veil, Color.WHITE), 27.5, 45);
  }

  @Test
  @DisplayName("paints nothing for an empty outline, an empty group or a path without paints")
  default void nothing() throws IOException {
    Outline square = Outline.rect(new Rect(30, 20, 50, 50));
    draw(
            fill(Outline.EMPTY, RED),
            GroupNode.of("empty", Role.MARK, List.of()),
            new PathNode(square, FillRule.NON_ZERO, null, null, Edges.SMOOTH))
        .blank(55, 45)
        .blank(30, 20);
  }

  @Test
  @DisplayName("cuts off at the page what lies far outside it")
  default void beyondThePage() throws IOException {
    draw(box(-5000, 40, 1e6, 10, RED), box(50, -1e6, 10, 2e6, BLUE))
        .shows(RED, 1, 45)
        .shows(RED, 119, 45)
        .shows(BLUE, 55, 1)
        .shows(BLUE, 55, 89)
        .blank(20, 20);
  }
}
