package org.viz4j.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Breaks text into lines at newlines and spaces. A line neither starts nor ends with a space. A
 * word wider than a line stands alone on one, cut with an ellipsis; so does the last line when text
 * is left over. The text is measured only as far as it is shown.
 */
final class LineBreaker {
  private static final int[] NOTHING = {};

  private final Sanitizer source;
  private final LineRoom room;
  private final int maxLines;
  private final Supplier<GlyphLine> blank;
  private final List<Broken> lines = new ArrayList<>();

  /** What was read for the line before, but did not fit there. */
  private int[] carried = NOTHING;

  private int carriedAt;

  /** A line, and whether it had to be cut. */
  record Broken(GlyphLine line, boolean shortened) {}

  LineBreaker(Sanitizer source, LineRoom room, int maxLines, Supplier<GlyphLine> blank) {
    this.source = source;
    this.room = room;
    this.maxLines = maxLines;
    this.blank = blank;
  }

  List<Broken> lines() {
    boolean more = true;
    while (more && lines.size() < maxLines) {
      more = readLine(lines.size() == maxLines - 1);
    }
    return lines;
  }

  /** Adds one line and tells whether there is another one. */
  private boolean readLine(boolean last) {
    GlyphLine line = blank.get();
    int wordStart = 0;
    for (int c = next(); ; c = next()) {
      if (c == Sanitizer.END || c == Sanitizer.NEWLINE) {
        boolean more = c == Sanitizer.NEWLINE;
        line.trimEnd();
        finish(line, more && last && !blankToEnd());
        return more;
      }
      if (c == ' ') {
        if (line.size() > 0) {
          line.add(c);
          wordStart = line.size();
        }
        continue;
      }
      line.add(c);
      if (!room.holds(line)) {
        return overflow(line, last ? 0 : wordStart, last);
      }
    }
  }

  private boolean overflow(GlyphLine line, int wordStart, boolean last) {
    if (wordStart > 0) {
      carried = line.codePoints(wordStart, line.size());
      carriedAt = 0;
      line.cut(wordStart);
      line.trimEnd();
      finish(line, false);
      return true;
    }
    finish(line, true);
    return !last && skipWord();
  }

  private void finish(GlyphLine line, boolean shorten) {
    if (shorten) {
      line.shorten(room);
    }
    lines.add(new Broken(line, shorten));
  }

  /** Reads to the end of the word and tells whether anything visible or a line may follow. */
  private boolean skipWord() {
    int c = next();
    while (c != Sanitizer.END && c != Sanitizer.NEWLINE && c != ' ') {
      c = next();
    }
    while (c == ' ') {
      c = next();
    }
    if (c != Sanitizer.END && c != Sanitizer.NEWLINE) {
      carried = new int[] {c};
      carriedAt = 0;
    }
    return c != Sanitizer.END;
  }

  private boolean blankToEnd() {
    int c = next();
    while (c == ' ' || c == Sanitizer.NEWLINE) {
      c = next();
    }
    return c == Sanitizer.END;
  }

  private int next() {
    return carriedAt < carried.length ? carried[carriedAt++] : source.next();
  }
}
