package org.viz4j.backend.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Document;

/**
 * Tags for assistive technology: each page is one Figure whose alternative text is the scene's
 * description, or its title where there is none. A document without any such words has no tags.
 */
final class FigureTags {
  private static final PdfName ALT = new PdfName("Alt");
  private static final PdfName PLACEMENT = new PdfName("Placement");

  private final boolean any;
  private @Nullable PdfStructureElement root;

  private FigureTags(boolean any) {
    this.any = any;
  }

  static FigureTags of(Document document) {
    return new FigureTags(
        document.pages().stream().anyMatch(page -> !words(page.scene()).isEmpty()));
  }

  /** To be called before the document opens. */
  void prepare(PdfWriter writer) {
    if (any) {
      writer.setTagged();
    }
  }

  void begin(PdfContentByte page, Scene scene) {
    if (any) {
      page.beginMarkedContentSequence(figure(page.getPdfWriter(), scene));
    }
  }

  void end(PdfContentByte page) {
    if (any) {
      page.endMarkedContentSequence();
    }
  }

  private PdfStructureElement figure(PdfWriter writer, Scene scene) {
    if (root == null) {
      root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }
    PdfStructureElement figure = new PdfStructureElement(root, new PdfName("Figure"));
    String words = words(scene);
    if (!words.isEmpty()) {
      figure.put(ALT, Words.of(words));
    }
    figure.put(PdfName.A, layout(scene.size()));
    return figure;
  }

  private static PdfDictionary layout(Size size) {
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(PLACEMENT, new PdfName("Block"));
    layout.put(
        PdfName.BBOX,
        new PdfArray(new float[] {0, 0, (float) size.width(), (float) size.height()}));
    return layout;
  }

  private static String words(Scene scene) {
    Metadata about = scene.metadata();
    return about.description().isEmpty() ? about.title() : about.description();
  }
}
