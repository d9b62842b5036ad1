package org.viz4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.font.FontFace;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;

/**
 * One line of text, measured. Lengths are in pt. Ascent, descent and height of capitals are those
 * of the asked face, whatever characters there are and whichever faces have them.
 */
public final class TextLine {
  private final GlyphLine line;
  private final double size;
  private final String text;
  private final List<Warning> warnings;

  TextLine(GlyphLine line, double size, List<Warning> warnings) {
    this(line, size, line.text(), warnings);
  }

  private TextLine(GlyphLine line, double size, String text, List<Warning> warnings) {
    this.line = line;
    this.size = size;
    this.text = text;
    this.warnings = List.copyOf(warnings);
  }

  /**
   * The same characters in another size; what was cut stays cut.
   *
   * @param size in pt
   */
  public TextLine withSize(double size) {
    return new TextLine(line, size, text, warnings);
  }

  /**
   * What is drawn: in normalization form C, without control characters, perhaps cut with an
   * ellipsis.
   */
  public String text() {
    return text;
  }

  /** From the origin to where the pen stops, in pt; 0 for an empty text. */
  public double width() {
    return line.width(size);
  }

  /** How far the face reaches above the baseline, in pt. */
  public double ascent() {
    return line.primary().metrics().ascent() * size;
  }

  /** How far the face reaches below the baseline, in pt. */
  public double descent() {
    return line.primary().metrics().descent() * size;
  }

  /** Height of a capital letter above the baseline, in pt. */
  public double capHeight() {
    return line.primary().metrics().capHeight() * size;
  }

  /** What a reader of the picture should know about this line; mostly empty. */
  public List<Warning> warnings() {
    return warnings;
  }

  /**
   * The line as glyph runs, one for each stretch in one face; none for an empty text. Coordinates
   * are multiples of 1/1000 pt, chosen so that no glyph is off its exact place by more than that in
   * x or y.
   *
   * @param origin where the baseline starts
   * @param angle of the baseline in degrees counter-clockwise as seen; 90 reads upwards
   * @throws InvalidInputException if a number is not finite
   */
  public List<GlyphRunNode> place(Point origin, double angle, Color fill) {
    List<GlyphRunNode> runs = new ArrayList<>();
    Affine baseline =
        Affine.translate(Milli.rounded(origin.x()), Milli.rounded(origin.y()))
            .after(Affine.rotate(angle));
    for (int from = 0, to; from < line.size(); from = to) {
      to = endOfRun(from);
      Point start = baseline.apply(Milli.points(line.pen(from, size)), 0);
      Point rounded = new Point(Milli.rounded(start.x()), Milli.rounded(start.y()));
      String part = new String(line.codePoints(from, to), 0, to - from);
      runs.add(
          new GlyphRunNode(part, line.face(from), size, rounded, angle, advances(from, to), fill));
    }
    return runs;
  }

  private int endOfRun(int from) {
    FontFace face = line.face(from);
    int to = from + 1;
    while (to < line.size() && line.face(to) == face) {
      to++;
    }
    return to;
  }

  /** Differences of rounded pen positions, so that rounding does not add up along the line. */
  private List<Double> advances(int from, int to) {
    List<Double> advances = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      advances.add(Milli.points(line.pen(i + 1, size) - line.pen(i, size)));
    }
    return advances;
  }
}
