package org.viz4j.backend.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.geom.Size;
import org.viz4j.spi.Backend;
import org.viz4j.spi.Document;
import org.viz4j.spi.Page;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** Checks what is asked, builds the file in memory and hands it over in one piece. */
final class OpenPdfBackend implements Backend {
  private static final String OWN_KEYS = "viz.pdf.";

  /** The coordinate step of the format is 1/100 pt; half of it shows nowhere. */
  private static final double PATH_UNIT = 0.005;

  /** Largest side of a page in units of 1/72 in, ISO 32000-1, annex C. */
  private static final double MAX_SIDE = 14_400;

  @Override
  public Resolution resolution(RenderOptions options) {
    return new Resolution(Resolution.Kind.VECTOR, PATH_UNIT, options.dpi());
  }

  @Override
  public void render(
      Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
      throws IOException {
    checkKeys(options);
    double dpi = options.dpi();
    for (Page page : document.pages()) {
      checkSize(page.scene().size());
    }
    // OpenPDF turns an IOException of its stream into an unchecked one, and would leave half a file
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    new PdfFile(document, dpi).writeTo(memory);
    byte[] file = memory.toByteArray();
    CrossReferences.toAscii(file);
    out.write(file);
  }

  private static void checkKeys(RenderOptions options) {
    for (String key : options.settings().keySet()) {
      if (key.startsWith(OWN_KEYS)) {
        throw InvalidInputException.of(
            "a key of the pdf backend's own", "be one it knows", '"' + key + '"', "it has none");
      }
    }
  }

  private static void checkSize(Size size) {
    if (size.width() > MAX_SIDE || size.height() > MAX_SIDE) {
      throw InvalidInputException.of(
          "a side of a PDF page",
          "be at most 14400 pt (200 in)",
          size.width() + " x " + size.height() + " pt",
          "make the figure smaller; PDF scales without loss");
    }
  }
}
