package org.viz4j.spi.svg;

/** Texts as XML 1.0 can hold them. */
public final class XmlText {
  private static final int REPLACEMENT = 0xfffd;

  private XmlText() {}

  /**
   * {@code text} with U+FFFD in place of every code point that XML forbids, and of the carriage
   * return, which a parser would turn into something else.
   */
  public static String legal(String text) {
    if (text.codePoints().allMatch(XmlText::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int codePoint) {
    return codePoint >= ' '
        ? codePoint < Character.MIN_SURROGATE
            || codePoint > Character.MAX_SURROGATE && (codePoint & ~1) != 0xfffe
        : codePoint == '\t' || codePoint == '\n';
  }
}
