package org.viz4j.io.bytes;

import org.jspecify.annotations.Nullable;

/** What a parser says about a file, which may repeat much of it, as part of a message. */
public final class Excerpt {
  private static final int MOST = 160;

  /** What Jackson adds to say that it does not say from where it reads. */
  private static final String SOURCE = " [(]start marker at .*";

  private static final char REPLACEMENT = 0xfffd;

  private Excerpt() {}

  /** The first line, without characters that are no text, cut with an ellipsis after 160. */
  public static String of(@Nullable String words) {
    String line =
        words == null ? "" : words.lines().findFirst().orElse("").replaceFirst(SOURCE, "");
    int[] shown =
        line.codePoints()
            .limit(MOST)
            .map(point -> Character.isISOControl(point) ? REPLACEMENT : point)
            .toArray();
    boolean cut = line.codePointCount(0, line.length()) > MOST;
    return new String(shown, 0, shown.length) + (cut ? "…" : "");
  }
}
