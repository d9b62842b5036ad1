package org.viz4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontMetrics;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/**
 * A face whose glyphs are boxes, so that where ink must be can be worked out by hand. Each code
 * point has a glyph of its own: 0.4 em wide, starting 0.1 em after the pen, on the baseline;
 * advance 0.6 em. It has a real TrueType program with the same outlines.
 */
final class BoxFace implements FontFace {
  static final double LEFT = 0.1;
  static final double RIGHT = 0.5;
  static final double ADVANCE = 0.6;

  /** ASCII, boxes 0.7 em high; L is a bar of 0.1 em with a foot of 0.15 em, the space is empty. */
  static final BoxFace LATIN = latin();

  /** Some Greek, a snowman and a script A beyond the first plane; boxes 0.35 em high. */
  static final BoxFace OTHER = other();

  private static final int UNITS = 1000;
  private static final double TALL = 0.7;
  private static final double LOW = 0.35;

  private final String family;
  private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();
  private final List<Outline> outlines = new ArrayList<>();
  private final byte[] program;

  private BoxFace(String family, TreeMap<Integer, Outline> shapes) {
    this.family = family;
    outlines.add(hollow());
    shapes.forEach(
        (codePoint, outline) -> {
          glyphs.put(codePoint, outlines.size());
          outlines.add(outline);
        });
    this.program = program(family);
  }

  private static BoxFace latin() {
    TreeMap<Integer, Outline> shapes = new TreeMap<>();
    for (int codePoint = 0x21; codePoint < 0x7f; codePoint++) {
      shapes.put(codePoint, box(LEFT, 0, RIGHT, TALL));
    }
    shapes.put((int) ' ', Outline.EMPTY);
    shapes.put((int) 'L', ell());
    return new BoxFace("Contract Latin", shapes);
  }

  private static BoxFace other() {
    TreeMap<Integer, Outline> shapes = new TreeMap<>();
    for (int codePoint : new int[] {0x3b1, 0x3b2, 0x3b3, 0x2603, 0x1d49c}) {
      shapes.put(codePoint, box(LEFT, 0, RIGHT, LOW));
    }
    return new BoxFace("Contract Other", shapes);
  }

  /** From {@code bottom} to {@code top} above the baseline. */
  private static Outline box(double left, double bottom, double right, double top) {
    return Outline.rect(new Rect(left, -top, right - left, top - bottom));
  }

  private static Outline ell() {
    return Sketch.polygon(0.1, 0, 0.1, -0.7, 0.2, -0.7, 0.2, -0.15, 0.5, -0.15, 0.5, 0);
  }

  /** A frame: the box of a face that lacks a character. */
  private static Outline hollow() {
    return Outline.builder()
        .append(Sketch.polygon(0.1, 0, 0.1, -0.7, 0.5, -0.7, 0.5, 0))
        .append(Sketch.polygon(0.18, -0.08, 0.42, -0.08, 0.42, -0.62, 0.18, -0.62))
        .build();
  }

  private byte[] program(String name) {
    Affine units = new Affine(UNITS, 0, 0, -UNITS, 0, 0);
    List<Outline> scaled = new ArrayList<>();
    for (Outline outline : outlines) {
      scaled.add(outline.transform(units).rounded(1));
    }
    return new TrueTypeFile(name, UNITS, (int) (ADVANCE * UNITS)).write(glyphs, scaled);
  }

  @Override
  public String family() {
    return family;
  }

  @Override
  public Weight weight() {
    return Weight.REGULAR;
  }

  @Override
  public Slant slant() {
    return Slant.UPRIGHT;
  }

  @Override
  public FontMetrics metrics() {
    return new FontMetrics(0.8, 0.2, 0, TALL, 0.5);
  }

  @Override
  public int glyph(int codePoint) {
    return glyphs.getOrDefault(codePoint, 0);
  }

  @Override
  public double advance(int glyph) {
    return ADVANCE;
  }

  @Override
  public double kern(int left, int right) {
    return 0;
  }

  @Override
  public Outline outline(int glyph) {
    return outlines.get(glyph);
  }

  @Override
  public byte[] program() {
    return program.clone();
  }
}
