package org.viz4j.backend.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.viz4j.error.BackendException;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Document;
import org.viz4j.spi.Page;

/** One PDF file in the making: pages, bookmarks, metadata, tags. Used once, by one thread. */
final class PdfFile {
  private final Document document;
  private final double dpi;
  private final Fingerprint fingerprint = new Fingerprint();
  private final EmbeddedFonts fonts = new EmbeddedFonts();
  private final Opacities opacities = new Opacities();

  PdfFile(Document document, double dpi) {
    this.document = document;
    this.dpi = dpi;
  }

  void writeTo(ByteArrayOutputStream out) {
    try {
      com.lowagie.text.Document pdf = new com.lowagie.text.Document(box(document.pages().get(0)));
      // would replace glyphs behind the scene's back where Apache FOP is on the class path
      pdf.setGlyphSubstitutionEnabled(false);
      PdfWriter writer = PdfWriter.getInstance(pdf, out);
      writer.setPdfVersion(PdfWriter.VERSION_1_4);
      FigureTags tags = FigureTags.of(document);
      tags.prepare(writer);
      pdf.open();
      for (Page page : document.pages()) {
        pdf.setPageSize(box(page));
        pdf.newPage();
        write(page, writer, tags);
      }
      describe(writer);
      fonts.nameSubsets(fingerprint);
      pdf.close();
    } catch (DocumentException e) {
      throw new BackendException("OpenPDF refused the document: " + e.getMessage(), e);
    }
  }

  private void write(Page page, PdfWriter writer, FigureTags tags) throws DocumentException {
    PdfContentByte content = writer.getDirectContent();
    Scene scene = page.scene();
    // a scene without a node is a page all the same
    writer.setPageEmpty(false);
    tags.begin(content, scene);
    ContentStream stream = new ContentStream(content, scene.size().height(), opacities);
    ImageWriter images = new ImageWriter(stream, dpi, fingerprint);
    scene.root().accept(new PagePainter(stream, fonts, images));
    tags.end(content);
    bookmark(page, writer, content);
    fingerprint.add(scene.size().toString());
    fingerprint.add(content.getInternalBuffer().toByteArray());
  }

  private void bookmark(Page page, PdfWriter writer, PdfContentByte content) {
    if (page.bookmark().isEmpty()) {
      return;
    }
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    PdfDestination whole = new PdfDestination(PdfDestination.FIT);
    PdfOutline entry = new PdfOutline(content.getRootOutline(), whole, page.bookmark());
    entry.put(PdfName.TITLE, Words.of(page.bookmark()));
    fingerprint.add(page.bookmark());
  }

  private void describe(PdfWriter writer) {
    for (Page page : document.pages()) {
      fingerprint.add(page.scene().metadata().toString());
    }
    Metadata about = document.pages().get(0).scene().metadata();
    if (!about.title().isEmpty()) {
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }
    if (!about.language().isEmpty()) {
      writer.getExtraCatalog().put(PdfName.LANG, Words.of(about.language()));
    }
    FileInformation.write(about, fingerprint, writer.getInfo());
  }

  private static Rectangle box(Page page) {
    Size size = page.scene().size();
    return new Rectangle((float) size.width(), (float) size.height());
  }
}
