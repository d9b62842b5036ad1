package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Locale;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;

/** A decoded page over white, asked in pt. */
final class Drawing {
  /** Two pixels a pt. */
  static final double DPI = 144;

  /** Levels of 255 that viewers may differ by in one flat colour or one blend. */
  static final int FLAT = 4;

  /** Pt by which an extent may be off: one pixel of antialiasing. */
  static final double EXTENT = 0.5;

  private static final double PT_PER_INCH = 72;
  private static final int OPAQUE = 255;

  private final Picture picture;
  private final double scale;

  Drawing(Picture picture, double dpi) {
    this.picture = picture;
    this.scale = dpi / PT_PER_INCH;
  }

  Picture picture() {
    return picture;
  }

  /** The colour of the pixel that holds (x, y), over white. */
  Color at(double x, double y) {
    return pixel((int) Math.floor(x * scale), (int) Math.floor(y * scale));
  }

  Color pixel(int x, int y) {
    Color color = Color.argb(picture.at(x, y));
    return mix(new Color(color.red(), color.green(), color.blue(), OPAQUE), color.opacity());
  }

  private static Color mix(Color color, double opacity) {
    return blend(color.withOpacity(opacity), Color.WHITE);
  }

  /** What {@code top} gives over an opaque {@code bottom}. */
  static Color blend(Color top, Color bottom) {
    return new Color(
        blend(top.red(), bottom.red(), top.opacity()),
        blend(top.green(), bottom.green(), top.opacity()),
        blend(top.blue(), bottom.blue(), top.opacity()),
        OPAQUE);
  }

  private static int blend(int top, int bottom, double opacity) {
    return (int) Math.round(top * opacity + bottom * (1 - opacity));
  }

  /** Asserts the colour at (x, y). */
  Drawing shows(Color expected, double x, double y) {
    return shows(expected, x, y, FLAT);
  }

  /** Asserts the colour at (x, y), each channel within {@code tolerance}. */
  Drawing shows(Color expected, double x, double y, int tolerance) {
    Color actual = at(x, y);
    if (distance(expected, actual) > tolerance) {
      fail(
          String.format(
              Locale.ROOT,
              "at (%s, %s) pt: expected %s, but was %s",
              x,
              y,
              expected.hex(),
              actual.hex()));
    }
    return this;
  }

  /** Asserts that nothing is painted at (x, y). */
  Drawing blank(double x, double y) {
    return shows(Color.WHITE, x, y);
  }

  static int distance(Color one, Color other) {
    return Math.max(
        Math.abs(one.red() - other.red()),
        Math.max(Math.abs(one.green() - other.green()), Math.abs(one.blue() - other.blue())));
  }

  /**
   * How much of {@code area} is black, in pt²: the sum of darkness, so that antialiasing does not
   * change it.
   */
  double ink(Rect area) {
    double sum = 0;
    for (int y = (int) Math.round(area.y() * scale); y < Math.round(area.bottom() * scale); y++) {
      for (int x = (int) Math.round(area.x() * scale); x < Math.round(area.right() * scale); x++) {
        sum += darkness(x, y);
      }
    }
    return sum / (scale * scale);
  }

  private double darkness(int x, int y) {
    return 1 - pixel(x, y).green() / (double) OPAQUE;
  }

  /** Asserts that everything that is at least half black within {@code area} spans {@code box}. */
  Drawing spans(Rect box, Rect area) {
    Rect actual = extent(area);
    double off =
        Math.max(
            Math.max(Math.abs(box.x() - actual.x()), Math.abs(box.y() - actual.y())),
            Math.max(
                Math.abs(box.right() - actual.right()), Math.abs(box.bottom() - actual.bottom())));
    assertTrue(off <= EXTENT, () -> "expected ink in " + box + ", but was in " + actual);
    return this;
  }

  /** The smallest rectangle around pixels that are at least half black. */
  private Rect extent(Rect area) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = -1;
    int bottom = -1;
    for (int y = (int) (area.y() * scale); y < area.bottom() * scale; y++) {
      for (int x = (int) (area.x() * scale); x < area.right() * scale; x++) {
        if (darkness(x, y) >= 0.5) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    if (right < 0) {
      return fail("expected ink within " + area + ", but it is blank");
    }
    return new Rect(left / scale, top / scale, (right - left) / scale, (bottom - top) / scale);
  }

  /** Asserts the size in pixels. */
  Drawing measures(int width, int height) {
    assertEquals(width + " x " + height, picture.width() + " x " + picture.height(), "pixels");
    return this;
  }
}
