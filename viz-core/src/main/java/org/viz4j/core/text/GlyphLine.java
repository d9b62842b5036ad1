package org.viz4j.core.text;

import java.util.Arrays;
import org.viz4j.font.FontFace;

/**
 * Code points on a baseline, each with its face, its glyph and its place in em. Grows and shrinks.
 */
final class GlyphLine {
  private static final int ELLIPSIS = '…';

  private final FaceChain faces;
  private int[] codePoints = new int[32];
  private int[] located = new int[32];
  private double[] starts = new double[32];
  private double[] ends = new double[32];
  private int size;

  GlyphLine(FaceChain faces) {
    this.faces = faces;
  }

  int size() {
    return size;
  }

  int codePoint(int index) {
    return codePoints[index];
  }

  FontFace face(int index) {
    return faces.face(located[index] >>> 16);
  }

  int glyph(int index) {
    return located[index] & 0xffff;
  }

  /**
   * Where the pen is before glyph {@code index}, or after the last one if {@code index} is the
   * size, in steps of {@link Milli}.
   *
   * @param scale pt in an em
   */
  long pen(int index, double scale) {
    return Milli.steps((index == size ? end() : starts[index]) * scale);
  }

  /**
   * In pt.
   *
   * @param scale pt in an em
   */
  double width(double scale) {
    return end() * scale;
  }

  private double end() {
    return size == 0 ? 0 : ends[size - 1];
  }

  FontFace primary() {
    return faces.primary();
  }

  String text() {
    return new String(codePoints, 0, size);
  }

  int[] codePoints(int from, int to) {
    return Arrays.copyOfRange(codePoints, from, to);
  }

  void add(int codePoint) {
    if (size == codePoints.length) {
      grow();
    }
    int glyph = faces.locate(codePoint);
    FontFace face = faces.face(glyph >>> 16);
    double pen = end();
    if (size > 0 && located[size - 1] >>> 16 == glyph >>> 16) {
      pen += face.kern(glyph(size - 1), glyph & 0xffff);
    }
    codePoints[size] = codePoint;
    located[size] = glyph;
    starts[size] = pen;
    ends[size] = pen + face.advance(glyph & 0xffff);
    size++;
  }

  private void grow() {
    int room = size * 2;
    codePoints = Arrays.copyOf(codePoints, room);
    located = Arrays.copyOf(located, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
  }

  void cut(int to) {
    size = to;
  }

  void trimEnd() {
    while (size > 0 && codePoints[size - 1] == ' ') {
      size--;
    }
  }

  /**
   * Ends the line with an ellipsis, and before it as much of the line as {@code room} lets stand,
   * which may be nothing.
   */
  void shorten(LineRoom room) {
    int keep = size;
    do {
      cut(keep);
      trimEnd();
      keep = size;
      add(ELLIPSIS);
      if (room.holds(this)) {
        return;
      }
      keep = cutBefore(keep);
    } while (keep >= 0);
  }

  /** The nearest place before {@code index} where the line may be cut; -1 if {@code index} is 0. */
  private int cutBefore(int index) {
    int cut = index - 1;
    while (cut > 0 && !CharacterKinds.separable(codePoints[cut - 1], codePoints[cut])) {
      cut--;
    }
    return cut;
  }
}
