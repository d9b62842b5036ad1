package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.viz4j.testkit.Sketch.BLUE;
import static org.viz4j.testkit.Sketch.GREEN;
import static org.viz4j.testkit.Sketch.box;
import static org.viz4j.testkit.Sketch.colored;
import static org.viz4j.testkit.Sketch.text;
import static org.viz4j.testkit.Sketch.turned;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;

/** Glyph runs, in a face whose glyphs are boxes. */
interface TextContract extends Subject {
  Rect PAGE = new Rect(0, 0, 120, 90);

  @Test
  @DisplayName("stands glyphs on the baseline at the pen")
  default void position() throws IOException {
    draw(text("M", BoxFace.LATIN, 40, new Point(30, 60))).spans(new Rect(34, 32, 16, 28), PAGE);
  }

  @Test
  @DisplayName("draws sizes that are no whole number")
  default void fractionalSize() throws IOException {
    double size = 33.7;
    draw(text("M", BoxFace.LATIN, size, new Point(30.2, 60.4)))
        .spans(new Rect(30.2 + 0.1 * size, 60.4 - 0.7 * size, 0.4 * size, 0.7 * size), PAGE);
  }

  @Test
  @DisplayName("moves the pen by the face's advances")
  default void ownAdvances() throws IOException {
    Drawing drawing = draw(text("MMMM", BoxFace.LATIN, 20, new Point(10, 50)));
    for (int i = 0; i < 4; i++) {
      double pen = 10 + i * 12;
      drawing.spans(new Rect(pen + 2, 36, 8, 14), new Rect(pen, 0, 12, 90));
    }
  }

  @Test
  @DisplayName("moves the pen by the stated advances, wide or narrow")
  default void statedAdvances() throws IOException {
    GlyphRunNode run =
        new GlyphRunNode(
            "MMMM",
            BoxFace.LATIN,
            20,
            new Point(10, 50),
            0,
            List.of(30.5, 9.0, 41.25, 1.0),
            Color.BLACK);
    draw(run)
        .spans(new Rect(12, 36, 8, 14), new Rect(0, 0, 30, 90))
        .spans(new Rect(42.5, 36, 17, 14), new Rect(30, 0, 40, 90))
        .spans(new Rect(92.75, 36, 8, 14), new Rect(80, 0, 40, 90))
        .shows(Color.BLACK, 49, 43)
        .blank(51, 43)
        .shows(Color.BLACK, 53, 43);
  }

  @Test
  @DisplayName("adds no drift over a long line")
  default void noDrift() throws IOException {
    double size = 2;
    String text = "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM";
    double pen = 10 + (text.length() - 1) * BoxFace.ADVANCE * size;
    GlyphRunNode last = text("MM", BoxFace.LATIN, 20, new Point(0, 80));
    draw(text(text, BoxFace.LATIN, size, new Point(10, 50)), last)
        .spans(new Rect(10.2, 48.6, pen + 1 - 10.2, 1.4), new Rect(0, 40, 120, 20));
  }

  @Test
  @DisplayName("keeps the width of spaces")
  default void spaces() throws IOException {
    draw(text("M  M", BoxFace.LATIN, 20, new Point(10, 50)))
        .spans(new Rect(12, 36, 8, 14), new Rect(0, 0, 32, 90))
        .spans(new Rect(48, 36, 8, 14), new Rect(32, 0, 88, 90));
    draw(text("  M", BoxFace.LATIN, 20, new Point(10, 50))).spans(new Rect(36, 36, 8, 14), PAGE);
  }

  @Test
  @DisplayName("draws the face's outlines and not a look-alike")
  default void outlines() throws IOException {
    draw(text("L", BoxFace.LATIN, 60, new Point(30, 70)))
        .shows(Color.BLACK, 39, 35)
        .shows(Color.BLACK, 58, 66)
        .blank(50, 45)
        .blank(44, 58);
  }

  @Test
  @DisplayName("turns text by 90 degrees to read upwards")
  default void upwards() throws IOException {
    // along the baseline becomes up, above the baseline becomes left
    draw(turned(text("LM", BoxFace.LATIN, 40, new Point(70, 80)), 90))
        .spans(new Rect(42, 36, 28, 40), PAGE)
        .shows(Color.BLACK, 50, 74)
        .shows(Color.BLACK, 67, 62)
        .blank(50, 65)
        .shows(Color.BLACK, 50, 45);
  }

  @Test
  @DisplayName("turns text by 30 degrees counter-clockwise")
  default void slanting() throws IOException {
    GlyphRunNode run = turned(text("LM", BoxFace.LATIN, 50, new Point(30, 75)), 30);
    Drawing drawing = draw(run);
    probe(drawing, run, 7.5, -20, Color.BLACK);
    probe(drawing, run, 20, -4, Color.BLACK);
    probe(drawing, run, 20, -15, Color.WHITE);
    probe(drawing, run, 30, -15, Color.WHITE);
    probe(drawing, run, 37, -2, Color.BLACK);
    probe(drawing, run, 53, -33, Color.BLACK);
    probe(drawing, run, 45, 2, Color.WHITE);
    probe(drawing, run, 45, -37, Color.WHITE);
  }

  private static void probe(
      Drawing drawing, GlyphRunNode run, double along, double across, Color expected) {
    Point point = run.placement().apply(along, across);
    drawing.shows(expected, point.x(), point.y());
  }

  @Test
  @DisplayName("turns text by negative and by large angles")
  default void otherAngles() throws IOException {
    for (double angle : new double[] {-90, 180, 450}) {
      GlyphRunNode run = turned(text("LM", BoxFace.LATIN, 20, new Point(60, 45)), angle);
      Drawing drawing = draw(run);
      probe(drawing, run, 3, -7, Color.BLACK);
      probe(drawing, run, 7, -8, Color.WHITE);
      probe(drawing, run, 18, -7, Color.BLACK);
      probe(drawing, run, 18, 2, Color.WHITE);
    }
  }

  @Test
  @DisplayName("draws runs of different faces side by side")
  default void fallbackFace() throws IOException {
    draw(
            text("M", BoxFace.LATIN, 40, new Point(10, 60)),
            text("\u03b1", BoxFace.OTHER, 40, new Point(34, 60)),
            text("M", BoxFace.LATIN, 40, new Point(58, 60)))
        .spans(new Rect(14, 32, 16, 28), new Rect(10, 0, 24, 90))
        .spans(new Rect(38, 46, 16, 14), new Rect(34, 0, 24, 90))
        .spans(new Rect(62, 32, 16, 28), new Rect(58, 0, 24, 90));
  }

  @Test
  @DisplayName("draws characters beyond the first plane")
  default void supplementary() throws IOException {
    draw(text("\ud835\udc9c\u03b2", BoxFace.OTHER, 40, new Point(10, 60)))
        .spans(new Rect(14, 46, 16, 14), new Rect(10, 0, 24, 90))
        .spans(new Rect(38, 46, 16, 14), new Rect(34, 0, 24, 90));
  }

  @Test
  @DisplayName("draws text in its colour, see-through if that is")
  default void color() throws IOException {
    Color veil = BLUE.withOpacity(0.5);
    draw(
            box(0, 45, 120, 45, GREEN),
            colored(text("M", BoxFace.LATIN, 60, new Point(10, 66)), veil),
            colored(text("M", BoxFace.LATIN, 60, new Point(60, 66)), BLUE))
        .shows(Drawing.blend(veil, Color.WHITE), 28, 35)
        .shows(Drawing.blend(veil, GREEN), 28, 55)
        .shows(BLUE, 78, 35)
        .shows(BLUE, 78, 55);
  }

  @Test
  @DisplayName("keeps the pen's course past a character that the face lacks")
  default void missingGlyph() throws IOException {
    draw(text("M\u2603M", BoxFace.LATIN, 40, new Point(10, 60)))
        .spans(new Rect(14, 32, 16, 28), new Rect(10, 0, 22, 90))
        .spans(new Rect(62, 32, 16, 28), new Rect(60, 0, 60, 90));
  }

  @Test
  @DisplayName("keeps text as text")
  default void keepsText() throws IOException {
    holds("Validation Loss", text("Validation Loss", BoxFace.LATIN, 8, new Point(10, 50)));
  }

  @Test
  @DisplayName("TX-3: keeps text that looks like markup as it is")
  default void markup() throws IOException {
    for (String hostile :
        List.of(
            "<b> & \"x\" ]]> $ \\ )", "</text><script>", "&lt;&amp;", "(()\\)\\n", "{0} %n '")) {
      holds(hostile, text(hostile, BoxFace.LATIN, 6, new Point(5, 50)));
    }
  }

  @Test
  @DisplayName("keeps text that is turned, spaced out or see-through")
  default void keepsAnyText() throws IOException {
    holds("Accuracy", turned(text("Accuracy", BoxFace.LATIN, 8, new Point(30, 80)), 90));
    holds(
        "abc",
        new GlyphRunNode(
            "abc",
            BoxFace.LATIN,
            8,
            new Point(10, 50),
            0,
            List.of(6.0, 6.5, 7.0),
            Color.BLACK.withOpacity(0.3)));
  }

  @Test
  @DisplayName("keeps characters of other faces and planes in the text")
  default void keepsOtherFaces() throws IOException {
    holds("\ud835\udc9c\u03b2", text("\ud835\udc9c\u03b2", BoxFace.OTHER, 8, new Point(10, 50)));
  }

  @Test
  @DisplayName("keeps a character that the face lacks in the text")
  default void keepsMissing() throws IOException {
    holds("M\u2603M", text("M\u2603M", BoxFace.LATIN, 8, new Point(10, 50)));
  }

  private void holds(String text, SceneNode node) throws IOException {
    byte[] file = file(Document.of(Sketch.page(Metadata.EMPTY, node)), RenderOptions.NONE);
    Optional<String> actual = textOf(file);
    assumeTrue(actual.isPresent(), "the format holds text");
    String squeezed = actual.orElseThrow().replaceAll("\\s", "");
    assertTrue(
        squeezed.contains(text.replaceAll("\\s", "")),
        () -> "expected the text \"" + text + "\", but found \"" + actual.orElseThrow() + '"');
  }
}
