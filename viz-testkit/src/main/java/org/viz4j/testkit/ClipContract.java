package org.viz4j.testkit;

import static org.viz4j.testkit.Sketch.BLUE;
import static org.viz4j.testkit.Sketch.GREEN;
import static org.viz4j.testkit.Sketch.RED;
import static org.viz4j.testkit.Sketch.box;
import static org.viz4j.testkit.Sketch.clipped;
import static org.viz4j.testkit.Sketch.line;
import static org.viz4j.testkit.Sketch.stroke;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.Stroke;

/** Clip rectangles of groups. */
interface ClipContract extends Subject {

  @Test
  @DisplayName("paints nothing outside a group's clip")
  default void cuts() throws IOException {
    draw(clipped("plot", new Rect(30, 20, 40, 40), box(0, 0, 120, 90, Color.BLACK)))
        .spans(new Rect(30, 20, 40, 40), new Rect(0, 0, 120, 90));
  }

  @Test
  @DisplayName("cuts strokes, text and images too")
  default void cutsEveryKind() throws IOException {
    ImageNode image =
        new ImageNode(
            new Rect(0, 50, 120, 20),
            PixelRows.rgba(1, 1, new int[] {GREEN.argb()}),
            Sampling.NEAREST);
    draw(clipped(
            "plot",
            new Rect(30, 10, 40, 70),
            stroke(line(0, 20, 120, 20), Stroke.solid(RED, 6)),
            Sketch.text("MMMMMMMMMM", BoxFace.LATIN, 20, new Point(0, 45)),
            image))
        .shows(RED, 50, 20)
        .blank(20, 20)
        .blank(80, 20)
        .shows(Color.BLACK, 50, 40)
        .blank(20, 40)
        .blank(80, 40)
        .shows(GREEN, 50, 60)
        .blank(20, 60)
        .blank(80, 60);
  }

  @Test
  @DisplayName("paints only what lies in every clip around it")
  default void nested() throws IOException {
    draw(clipped(
            "outer",
            new Rect(20, 10, 50, 50),
            clipped("inner", new Rect(40, 30, 60, 50), box(0, 0, 120, 90, Color.BLACK))))
        .spans(new Rect(40, 30, 30, 30), new Rect(0, 0, 120, 90));
  }

  @Test
  @DisplayName("paints nothing where nested clips do not meet")
  default void apart() throws IOException {
    draw(clipped(
            "outer",
            new Rect(10, 10, 20, 20),
            clipped("inner", new Rect(60, 50, 20, 20), box(0, 0, 120, 90, RED))))
        .blank(20, 20)
        .blank(70, 60)
        .blank(45, 40);
  }

  @Test
  @DisplayName("clips a group's own children and none of its siblings")
  default void doesNotLeak() throws IOException {
    draw(
            clipped("first", new Rect(10, 10, 20, 20), box(0, 0, 120, 30, RED)),
            box(50, 10, 20, 20, GREEN),
            clipped("second", new Rect(80, 10, 20, 20), box(0, 0, 120, 90, BLUE)))
        .shows(RED, 20, 20)
        .shows(GREEN, 60, 20)
        .shows(BLUE, 90, 20)
        .blank(40, 20)
        .blank(60, 60);
  }

  @Test
  @DisplayName("goes back to the outer clip after an inner one")
  default void backToOuter() throws IOException {
    draw(clipped(
            "outer",
            new Rect(20, 20, 60, 50),
            clipped("inner", new Rect(30, 30, 10, 10), box(0, 0, 120, 90, RED)),
            box(50, 0, 20, 90, GREEN)))
        .shows(RED, 35, 35)
        .blank(45, 35)
        .shows(GREEN, 60, 60)
        .blank(60, 10)
        .blank(60, 80);
  }

  @Test
  @DisplayName("paints nothing within a clip of no size")
  default void emptyClip() throws IOException {
    draw(clipped("none", new Rect(50, 40, 0, 20), box(0, 0, 120, 90, RED)))
        .blank(50, 50)
        .blank(20, 20);
  }

  @Test
  @DisplayName("leaves the colours inside a clip as they are")
  default void alphaInside() throws IOException {
    Color veil = BLUE.withOpacity(0.3);
    draw(clipped("plot", new Rect(20, 20, 40, 40), box(0, 0, 120, 90, veil)))
        .shows(Drawing.blend(veil, Color.WHITE), 40, 40);
  }
}
