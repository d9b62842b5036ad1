package org.viz4j.backend.pdf;

import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;

/** Text outside the pages, in an encoding that holds any. */
final class Words {
  private Words() {}

  static PdfString of(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  /** The same as hexadecimal digits, which no viewer misreads inside a page's content. */
  static PdfString hex(String text) {
    // the encoding is chosen by the text otherwise, and differs from viewer to viewer in symbols
    PdfString words = new PdfString(text, "UnicodeBig");
    words.setHexWriting(true);
    return words;
  }
}
