package org.viz4j.backend.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.viz4j.scene.Metadata;

/** The document information dictionary: what the caller said, and nothing from clock or chance. */
final class FileInformation {
  private static final String PRODUCER = "viz4j";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private FileInformation() {}

  static void write(Metadata about, Fingerprint fingerprint, PdfDictionary info) {
    put(info, PdfName.TITLE, about.title());
    put(info, PdfName.AUTHOR, about.author());
    put(info, PdfName.SUBJECT, about.subject());
    put(info, PdfName.KEYWORDS, String.join(", ", about.keywords()));
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    Instant date = about.date();
    if (date != null) {
      PdfString written = new PdfString(DATE.format(date));
      info.put(PdfName.CREATIONDATE, written);
      info.put(PdfName.MODDATE, written);
    }
    // OpenPDF takes the trailer's ID from here; it would draw a random one otherwise
    byte[] id = fingerprint.digest();
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  private static void put(PdfDictionary info, PdfName key, String text) {
    if (!text.isEmpty()) {
      info.put(key, Words.of(text));
    }
  }
}
