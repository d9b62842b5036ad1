package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.viz4j.testkit.Sketch.BLUE;
import static org.viz4j.testkit.Sketch.GREEN;
import static org.viz4j.testkit.Sketch.RED;
import static org.viz4j.testkit.Sketch.box;
import static org.viz4j.testkit.Sketch.line;
import static org.viz4j.testkit.Sketch.polygon;
import static org.viz4j.testkit.Sketch.stroke;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Join;
import org.viz4j.scene.Stroke;

/** Lines: width, ends, corners, dashes. */
interface StrokeContract extends Subject {

  private static Stroke black(double width) {
    return Stroke.solid(Color.BLACK, width);
  }

  private static Stroke dashed(double phase, Double... dashes) {
    return new Stroke(Color.BLACK, 6, Cap.BUTT, Join.MITER, 10, List.of(dashes), phase);
  }

  @Test
  @DisplayName("strokes half of the width on either side of the outline")
  default void width() throws IOException {
    draw(stroke(line(20, 40, 100, 40), black(10)))
        .spans(new Rect(20, 35, 80, 10), new Rect(0, 0, 120, 90));
    draw(stroke(line(50, 10, 50, 80), black(7)))
        .spans(new Rect(46.5, 10, 7, 70), new Rect(0, 0, 120, 90));
  }

  @Test
  @DisplayName("strokes slanting lines as wide as level ones")
  default void slantingWidth() throws IOException {
    double area = 50 * 4;
    Drawing drawing = draw(stroke(line(20, 20, 60, 50), black(4)));
    assertEquals(area, drawing.ink(new Rect(0, 0, 120, 90)), area * 0.01, "pt² of ink");
    drawing.shows(Color.BLACK, 40, 35).blank(37.6, 38.2).blank(42.4, 31.8);
  }

  @Test
  @DisplayName("draws a line thinner than a pixel as faint as it is thin")
  default void thin() throws IOException {
    double area = 80 * 0.25;
    Drawing drawing = draw(stroke(line(20, 40.25, 100, 40.25), black(0.25)));
    assertEquals(area, drawing.ink(new Rect(0, 0, 120, 90)), area * 0.25, "pt² of ink");
  }

  @Test
  @DisplayName("ends a butt line where it ends")
  default void butt() throws IOException {
    draw(stroke(line(40, 40, 80, 40), black(20).with(Cap.BUTT, Join.MITER)))
        .spans(new Rect(40, 30, 40, 20), new Rect(0, 0, 120, 90));
  }

  @Test
  @DisplayName("ends a square line half a width later")
  default void square() throws IOException {
    draw(stroke(line(40, 40, 80, 40), black(20).with(Cap.SQUARE, Join.MITER)))
        .spans(new Rect(30, 30, 60, 20), new Rect(0, 0, 120, 90))
        .shows(Color.BLACK, 31, 31);
  }

  @Test
  @DisplayName("ends a round line with half a disc")
  default void round() throws IOException {
    draw(stroke(line(40, 40, 80, 40), black(20).with(Cap.ROUND, Join.MITER)))
        .spans(new Rect(30, 30, 60, 20), new Rect(0, 0, 120, 90))
        .blank(31, 31)
        .shows(Color.BLACK, 34, 35);
  }

  @Test
  @DisplayName("extends a miter join to its point")
  default void miter() throws IOException {
    draw(stroke(line(20, 70, 70, 70, 70, 20), black(20).with(Cap.BUTT, Join.MITER)))
        .shows(Color.BLACK, 78.5, 78.5);
  }

  @Test
  @DisplayName("cuts a bevel join straight")
  default void bevel() throws IOException {
    draw(stroke(line(20, 70, 70, 70, 70, 20), black(20).with(Cap.BUTT, Join.BEVEL)))
        .blank(76.5, 76.5)
        .shows(Color.BLACK, 74, 74);
  }

  @Test
  @DisplayName("rounds a round join")
  default void roundJoin() throws IOException {
    draw(stroke(line(20, 70, 70, 70, 70, 20), black(20).with(Cap.BUTT, Join.ROUND)))
        .blank(78.5, 78.5)
        .shows(Color.BLACK, 76, 76);
  }

  @Test
  @DisplayName("turns a miter into a bevel beyond the miter limit")
  default void miterLimit() throws IOException {
    // two lines that meet at 2·asin(0.2): the miter is 5 widths long
    double rise = 50 / Math.sqrt(24);
    Outline spike = line(20, 45 - rise, 70, 45, 20, 45 + rise);
    Stroke most = new Stroke(Color.BLACK, 4, Cap.BUTT, Join.MITER, 5.2, List.of(), 0);
    Stroke less = new Stroke(Color.BLACK, 4, Cap.BUTT, Join.MITER, 4.8, List.of(), 0);
    draw(stroke(spike, most)).shows(Color.BLACK, 76, 45);
    draw(stroke(spike, less)).shows(Color.BLACK, 69, 45).blank(73, 45);
  }

  @Test
  @DisplayName("joins the end of a closed outline to its start")
  default void closed() throws IOException {
    draw(stroke(polygon(30, 30, 80, 30, 80, 60, 30, 60), black(10))).shows(Color.BLACK, 26, 26);
    draw(stroke(line(30, 30, 80, 30, 80, 60, 30, 60, 30, 30), black(10))).blank(26, 26);
  }

  @Test
  @DisplayName("dashes on and off in the stated lengths")
  default void dashes() throws IOException {
    draw(stroke(line(10, 40, 110, 40), dashed(0, 12.0, 8.0)))
        .spans(new Rect(10, 37, 12, 6), new Rect(0, 0, 26, 90))
        .spans(new Rect(30, 37, 12, 6), new Rect(26, 0, 20, 90))
        .spans(new Rect(50, 37, 12, 6), new Rect(46, 0, 20, 90))
        .spans(new Rect(90, 37, 12, 6), new Rect(86, 0, 34, 90));
  }

  @Test
  @DisplayName("starts within the dashes at the stated phase")
  default void phase() throws IOException {
    draw(stroke(line(10, 40, 110, 40), dashed(9, 12.0, 8.0)))
        .spans(new Rect(10, 37, 3, 6), new Rect(0, 0, 17, 90))
        .spans(new Rect(21, 37, 12, 6), new Rect(17, 0, 20, 90));
    draw(stroke(line(10, 40, 110, 40), dashed(15, 12.0, 8.0)))
        .spans(new Rect(15, 37, 12, 6), new Rect(0, 0, 31, 90));
  }

  @Test
  @DisplayName("repeats an odd number of dashes with on and off swapped")
  default void oddDashes() throws IOException {
    draw(stroke(line(10, 40, 110, 40), dashed(0, 12.0, 6.0, 4.0)))
        .spans(new Rect(10, 37, 12, 6), new Rect(0, 0, 25, 90))
        .spans(new Rect(28, 37, 4, 6), new Rect(25, 0, 13, 90))
        .spans(new Rect(44, 37, 6, 6), new Rect(38, 0, 14, 90))
        .spans(new Rect(54, 37, 12, 6), new Rect(52, 0, 17, 90));
  }

  @Test
  @DisplayName("draws dashes with no gap between as a solid line")
  default void zeroGap() throws IOException {
    Drawing drawing = draw(stroke(line(10, 40, 110, 40), dashed(0, 5.0, 0.0)));
    for (double x = 12; x < 109; x += 0.5) {
      drawing.shows(Color.BLACK, x, 40);
    }
  }

  @Test
  @DisplayName("draws dashes of no length with round ends as dots")
  default void dots() throws IOException {
    Stroke dotted = new Stroke(Color.BLACK, 8, Cap.ROUND, Join.ROUND, 10, List.of(0.0, 20.0), 0);
    draw(stroke(line(20, 40, 90, 40), dotted))
        .spans(new Rect(16, 36, 8, 8), new Rect(0, 0, 30, 90))
        .spans(new Rect(36, 36, 8, 8), new Rect(30, 0, 20, 90))
        .spans(new Rect(56, 36, 8, 8), new Rect(50, 0, 20, 90));
  }

  @Test
  @DisplayName("starts the dashes anew in each piece")
  default void dashesAnew() throws IOException {
    Outline pieces =
        Outline.builder().append(line(10, 20, 26, 20)).append(line(50, 60, 100, 60)).build();
    draw(stroke(pieces, dashed(0, 12.0, 8.0)))
        .spans(new Rect(10, 17, 12, 6), new Rect(0, 0, 120, 40))
        .spans(new Rect(50, 57, 12, 6), new Rect(0, 40, 66, 50))
        .spans(new Rect(70, 57, 12, 6), new Rect(66, 40, 22, 50));
  }

  @Test
  @DisplayName("carries the dashes around corners")
  default void dashesAroundCorners() throws IOException {
    draw(stroke(line(20, 20, 26, 20, 26, 80), dashed(0, 12.0, 8.0)))
        .shows(Color.BLACK, 26, 24.5)
        .blank(26, 28)
        .blank(26, 32)
        .shows(Color.BLACK, 26, 40);
  }

  @Test
  @DisplayName("goes back to solid after a dashed line")
  default void dashesDoNotLeak() throws IOException {
    draw(
            stroke(line(10, 20, 110, 20), dashed(0, 5.0, 5.0)),
            stroke(line(10, 60, 110, 60), black(6)))
        .blank(17.5, 20)
        .shows(Color.BLACK, 17.5, 60)
        .shows(Color.BLACK, 27.5, 60);
  }

  @Test
  @DisplayName("lets what is below show through a see-through stroke, once where it crosses itself")
  default void seeThroughStroke() throws IOException {
    Color veil = BLUE.withOpacity(0.4);
    draw(
            box(20, 0, 30, 90, GREEN),
            stroke(line(10, 40, 100, 40, 100, 80, 70, 80, 70, 10), Stroke.solid(veil, 10)))
        .shows(Drawing.blend(veil, GREEN), 35, 40)
        .shows(Drawing.blend(veil, Color.WHITE), 60, 40)
        .shows(Drawing.blend(veil, Color.WHITE), 70, 40)
        .shows(Drawing.blend(veil, Color.WHITE), 100, 40)
        .shows(Drawing.blend(veil, Color.WHITE), 70, 20);
  }

  @Test
  @DisplayName("strokes curves")
  default void curve() throws IOException {
    Outline arc = Outline.builder().moveTo(10, 70).quadTo(60, -30, 110, 70).build();
    draw(stroke(arc, Stroke.solid(RED, 6))).shows(RED, 60, 20).blank(60, 40).blank(60, 14);
  }
}
