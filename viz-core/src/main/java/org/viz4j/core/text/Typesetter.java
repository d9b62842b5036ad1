package org.viz4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.error.InvalidInputException;
import org.viz4j.font.FontSpec;

/**
 * Measures text and makes glyph runs; nothing else does. Text is taken literally, without any
 * markup. One code point is one glyph: kerning is applied, ligatures, shaping and right-to-left
 * order are not. A character that the asked face lacks comes from another one; a character that no
 * face has is the asked face's box. Immutable and safe for use by many threads.
 *
 * <p>Every method throws {@link InvalidInputException} for a family that is not there, for a size
 * outside 0 (exclusive) to 100 000 pt, and for a width that is NaN.
 */
public final class Typesetter {
  private static final double LARGEST = 100_000;

  private final FontLibrary fonts;

  private Typesetter(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /** With the bundled fonts; each is read when it is first needed. */
  public static Typesetter bundled() {
    return of(FontLibrary.bundled());
  }

  /** With the fonts of {@code library}. */
  public static Typesetter of(FontLibrary library) {
    return new Typesetter(library);
  }

  /**
   * The whole text on one line; newlines and tabs become spaces.
   *
   * @param size in pt
   */
  public TextLine line(String text, FontSpec font, double size) {
    return fit(text, font, size, Double.POSITIVE_INFINITY);
  }

  /**
   * The text on one line, cut with an ellipsis if it is wider than {@code maxWidth}. The result is
   * wider only if the ellipsis alone is. Text far beyond the cut is not looked at.
   *
   * @param size in pt
   * @param maxWidth in pt
   */
  public TextLine fit(String text, FontSpec font, double size, double maxWidth) {
    LineRoom room = room(size, maxWidth);
    Sanitizer source = Sanitizer.oneLine(text);
    GlyphLine line = new GlyphLine(fonts.chain(font));
    int c = source.next();
    while (c != Sanitizer.END && room.holds(line)) {
      line.add(c);
      c = source.next();
    }
    TextWarnings warnings = new TextWarnings(text);
    warnings.sanitized(source.changes());
    if (!room.holds(line) && line.size() > 0) {
      line.shorten(room);
      warnings.shortened(maxWidth);
    }
    warnings.characters(line);
    return new TextLine(line, size, warnings.list());
  }

  /**
   * The text on up to {@code maxLines} lines: a newline starts one, and so does a word that would
   * pass {@code maxWidth}. A word wider than a line, and the last line when text is left over, are
   * cut with an ellipsis. At least one line, which is empty for an empty text. A warning that
   * characters were removed or replaced is on the first line.
   *
   * @param size in pt
   * @param maxWidth in pt
   * @throws InvalidInputException if {@code maxLines} is below 1
   */
  public List<TextLine> wrap(
      String text, FontSpec font, double size, double maxWidth, int maxLines) {
    if (maxLines < 1) {
      throw InvalidInputException.of("number of lines", "be 1 or more", maxLines);
    }
    FaceChain faces = fonts.chain(font);
    Sanitizer source = Sanitizer.lines(text);
    LineBreaker breaker =
        new LineBreaker(source, room(size, maxWidth), maxLines, () -> new GlyphLine(faces));
    List<TextLine> lines = new ArrayList<>();
    for (LineBreaker.Broken broken : breaker.lines()) {
      TextWarnings warnings = new TextWarnings(text);
      warnings.sanitized(lines.isEmpty() ? source.changes() : 0);
      if (broken.shortened()) {
        warnings.shortened(maxWidth);
      }
      warnings.characters(broken.line());
      lines.add(new TextLine(broken.line(), size, warnings.list()));
    }
    return List.copyOf(lines);
  }

  /** The characters of {@code text} that any format can hold, on one line. */
  public static String plain(String text) {
    return Sanitizer.oneLine(text).rest();
  }

  private static LineRoom room(double size, double maxWidth) {
    if (!(size > 0 && size <= LARGEST)) {
      throw InvalidInputException.of("size of text", "lie in 0..100000 pt, above 0", size);
    }
    if (Double.isNaN(maxWidth)) {
      throw InvalidInputException.of("width for text", "be a number", maxWidth);
    }
    return new LineRoom(size, Math.max(0, maxWidth));
  }
}
