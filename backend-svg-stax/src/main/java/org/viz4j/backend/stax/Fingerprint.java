package org.viz4j.backend.stax;

import org.viz4j.data.PixelRows;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/** A short name made of content: equal content, equal name, in any process. */
final class Fingerprint {
  /** 2^64 over the golden ratio, odd: multiplying by it spreads every bit upwards. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final int LENGTH = 7;

  private long bits = SPREAD;

  Fingerprint add(long value) {
    bits = (bits ^ value) * SPREAD;
    bits ^= bits >>> 32;
    return this;
  }

  Fingerprint add(double value) {
    return add(Double.doubleToLongBits(value));
  }

  Fingerprint add(String text) {
    add((long) text.length());
    text.chars().forEach(this::add);
    return this;
  }

  Fingerprint add(Rect rect) {
    return add(rect.x()).add(rect.y()).add(rect.width()).add(rect.height());
  }

  Fingerprint add(Outline outline) {
    add((long) outline.size());
    outline.forEach(new Segments());
    return this;
  }

  Fingerprint add(PixelRows pixels) {
    add((long) pixels.width()).add((long) pixels.height());
    for (int color : pixels.palette().orElse(new int[0])) {
      add((long) color);
    }
    int[] row = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.read(y, row);
      for (int pixel : row) {
        add((long) pixel);
      }
    }
    return this;
  }

  /** A letter, for ids start with one, and seven letters or digits: 36 bits. */
  @Override
  public String toString() {
    String digits = Long.toUnsignedString(bits, Character.MAX_RADIX);
    String padded = "0".repeat(LENGTH) + digits;
    return "v" + padded.substring(padded.length() - LENGTH);
  }

  private final class Segments implements Outline.Sink {
    @Override
    public void moveTo(double x, double y) {
      add('M').add(x).add(y);
    }

    @Override
    public void lineTo(double x, double y) {
      add('L').add(x).add(y);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      add('Q').add(cx).add(cy).add(x).add(y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      add('C').add(c1x).add(c1y).add(c2x).add(c2y).add(x).add(y);
    }

    @Override
    public void close() {
      add('Z');
    }
  }
}
