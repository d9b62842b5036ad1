package org.viz4j.backend.svg;

import org.viz4j.spi.svg.XmlText;

/** Texts as XML 1.0 can hold them. */
final class Words {
  /**
   * Stands for the beginning of every id until the content is known. XML forbids this character, so
   * that no text has it.
   */
  static final String ID_PREFIX = "\u0001";

  private Words() {}

  /**
   * {@code text} with U+FFFD for every code point that XML forbids, and with ampersands escaped:
   * JFreeSVG escapes the rest, but takes what looks like an entity for one.
   */
  static String escaped(String text) {
    return XmlText.legal(text).replace("&", "&amp;");
  }

  /** {@code text} ready to stand between tags or quotes. */
  static String markup(String text) {
    return escaped(text).replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
