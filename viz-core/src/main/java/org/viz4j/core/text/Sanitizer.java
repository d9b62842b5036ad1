package org.viz4j.core.text;

import java.text.Normalizer;

/**
 * Reads a string as code points that can be drawn and written to any format, in normalization form
 * C. Dropped are control characters, noncharacters, and characters that are invisible or turn the
 * direction of text; a tab becomes a space, an unpaired surrogate U+FFFD. The string is read only
 * as far as asked for.
 */
final class Sanitizer {
  /** After the last code point. */
  static final int END = -1;

  static final int NEWLINE = '\n';

  private static final int DROPPED = -2;
  private static final int REPLACEMENT = 0xfffd;

  /**
   * Marks in a row beyond this are dropped. The bound is that of the stream-safe text format in UAX
   * #15, section 13: it is larger than any use in writing, and keeps normalization linear.
   */
  private static final int MAX_MARKS = 30;

  /** Code points that are normalized together, or a few more. */
  private static final int CHUNK = 256;

  /** Below this nothing composes with what precedes it. */
  private static final int FIRST_MARK = 0x300;

  private final String raw;
  private final boolean keepNewlines;
  private int at;
  private int marksIn;
  private int marksOut;
  private int changes;
  private int pending;
  private String chunk = "";
  private int chunkAt;

  private Sanitizer(String raw, boolean keepNewlines) {
    this.raw = raw;
    this.keepNewlines = keepNewlines;
    this.pending = clean();
  }

  /** A newline, in any of its spellings, becomes a space. */
  static Sanitizer oneLine(String raw) {
    return new Sanitizer(raw, false);
  }

  /** A newline, in any of its spellings, becomes {@link #NEWLINE}. */
  static Sanitizer lines(String raw) {
    return new Sanitizer(raw, true);
  }

  /** The next code point, or {@link #END}. */
  int next() {
    int c = nextNormalized();
    marksOut = CharacterKinds.mark(c) ? marksOut + 1 : 0;
    // again, because normalization makes two marks of some characters
    while (marksOut > MAX_MARKS) {
      changes++;
      c = nextNormalized();
      marksOut = CharacterKinds.mark(c) ? marksOut : 0;
    }
    return c;
  }

  private int nextNormalized() {
    if (chunkAt == chunk.length()) {
      fill();
      if (chunk.isEmpty()) {
        return END;
      }
    }
    int codePoint = chunk.codePointAt(chunkAt);
    chunkAt += Character.charCount(codePoint);
    return codePoint;
  }

  /** Every code point to come. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    for (int c = next(); c != END; c = next()) {
      rest.appendCodePoint(c);
    }
    return rest.toString();
  }

  /** How many characters have been dropped or replaced so far. */
  int changes() {
    return changes;
  }

  private void fill() {
    StringBuilder cleaned = new StringBuilder();
    int previous = END;
    boolean plain = true;
    while (pending != END
        && (cleaned.length() < CHUNK || CharacterKinds.composes(previous, pending))) {
      cleaned.appendCodePoint(pending);
      plain &= pending < FIRST_MARK;
      previous = pending;
      pending = clean();
    }
    chunk = plain ? cleaned.toString() : Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    chunkAt = 0;
  }

  private int clean() {
    while (at < raw.length()) {
      int codePoint = raw.codePointAt(at);
      at += Character.charCount(codePoint);
      if (codePoint == '\r' && at < raw.length() && raw.charAt(at) == '\n') {
        continue;
      }
      int kept = kept(codePoint);
      if (kept != codePoint && kept != NEWLINE) {
        changes++;
      }
      if (kept != DROPPED) {
        return kept;
      }
    }
    return END;
  }

  private int kept(int codePoint) {
    marksIn = CharacterKinds.mark(codePoint) ? marksIn + 1 : 0;
    if (CharacterKinds.newline(codePoint)) {
      return keepNewlines ? NEWLINE : ' ';
    }
    if (codePoint == '\t') {
      return ' ';
    }
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      return REPLACEMENT;
    }
    boolean unwanted =
        Character.isISOControl(codePoint)
            || CharacterKinds.invisible(codePoint)
            || CharacterKinds.nonCharacter(codePoint)
            || marksIn > MAX_MARKS;
    return unwanted ? DROPPED : codePoint;
  }
}
