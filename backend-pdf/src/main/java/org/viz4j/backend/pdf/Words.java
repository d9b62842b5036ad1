package org.viz4j.backend.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import com.lowagie.text.pdf.PdfString;

/** Text outside the pages, in an encoding that holds any. */
final class Words {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Words() {}

  /**
   * As ASCII or as UTF-16. OpenPDF would take PDF's own 8-bit encoding where it can, and takes it
   * for characters, such as the soft hyphen, that this encoding does not have.
   */
  static PdfString of(String text) {
    return US_ASCII.newEncoder().canEncode(text) ? new PdfString(text) : utf16(text);
  }

  /** As hexadecimal digits, for within a page's content. */
  static PdfString hex(String text) {
    PdfString words = utf16(text);
    words.setHexWriting(true);
    return words;
  }

  private static PdfString utf16(String text) {
    return new PdfString((BYTE_ORDER_MARK + text).getBytes(UTF_16BE));
  }
}
