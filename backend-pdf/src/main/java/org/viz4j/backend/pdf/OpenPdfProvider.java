package org.viz4j.backend.pdf;

import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Format;

/** Offers PDF through OpenPDF, as backend {@code openpdf}. */
public final class OpenPdfProvider implements BackendProvider {

  @Override
  public String id() {
    return "openpdf";
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public int priority() {
    return 100;
  }

  @Override
  public Backend create() {
    return new OpenPdfBackend();
  }
}
