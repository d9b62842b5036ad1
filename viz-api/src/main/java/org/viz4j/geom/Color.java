package org.viz4j.geom;

import java.util.Locale;
import org.viz4j.error.InvalidInputException;

/**
 * An sRGB colour with straight (not premultiplied) alpha; each component 0..255.
 *
 * @param alpha 0 transparent, 255 opaque
 */
public record Color(int red, int green, int blue, int alpha) {
  /** Opaque black. */
  public static final Color BLACK = new Color(0, 0, 0, 255);

  /** Opaque white. */
  public static final Color WHITE = new Color(255, 255, 255, 255);

  /**
   * @throws InvalidInputException if a component is outside 0..255
   */
  public Color {
    if (((red | green | blue | alpha) & ~0xff) != 0) {
      throw InvalidInputException.of(
          "components of a colour",
          "lie in 0..255",
          String.format(Locale.ROOT, "(%d, %d, %d, %d)", red, green, blue, alpha));
    }
  }

  /**
   * Reads {@code #rrggbb} or {@code #rrggbbaa}, in either case.
   *
   * @throws InvalidInputException for any other text
   */
  public static Color hex(String text) {
    InvalidInputException.requirePresent("a colour", text);
    if (!text.matches("#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})")) {
      throw InvalidInputException.of(
          "a colour", "read #rrggbb or #rrggbbaa", InvalidInputException.quoted(text));
    }
    long bits = Long.parseLong(text.substring(1), 16);
    return text.length() == 7 ? argb((int) bits | 0xff000000) : rgba(bits);
  }

  /** From 0xAARRGGBB. */
  public static Color argb(int bits) {
    return new Color(bits >> 16 & 0xff, bits >> 8 & 0xff, bits & 0xff, bits >>> 24);
  }

  private static Color rgba(long bits) {
    return argb((int) (bits >>> 8 | (bits & 0xff) << 24));
  }

  /** As 0xAARRGGBB. */
  public int argb() {
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  /** Alpha as a fraction, 0..1. */
  public double opacity() {
    return alpha / 255.0;
  }

  /**
   * This colour with its alpha multiplied by {@code opacity}.
   *
   * @param opacity 0..1
   * @throws InvalidInputException if {@code opacity} is outside 0..1 or NaN
   */
  public Color withOpacity(double opacity) {
    InvalidInputException.requireFraction("opacity", opacity);
    return new Color(red, green, blue, (int) Math.round(alpha * opacity));
  }

  /** {@code #rrggbb}, without alpha, in lower case. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
