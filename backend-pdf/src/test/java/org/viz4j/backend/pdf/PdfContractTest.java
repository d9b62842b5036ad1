package org.viz4j.backend.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.viz4j.spi.BackendProvider;
import org.viz4j.testkit.BackendContract;
import org.viz4j.testkit.Picture;

@DisplayName("The PDF backend")
class PdfContractTest extends BackendContract {

  @Override
  public BackendProvider provider() {
    return new OpenPdfProvider();
  }

  @Override
  public Picture decode(byte[] file, double dpi) throws IOException {
    try (PDDocument pdf = Pdfs.open(file)) {
      BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, (float) dpi, ImageType.ARGB);
      int width = image.getWidth();
      int height = image.getHeight();
      return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
  }

  @Override
  public String metadataOf(byte[] file) throws IOException {
    try (PDDocument pdf = Pdfs.open(file)) {
      StringJoiner words = new StringJoiner("\n");
      COSDictionary info = pdf.getDocumentInformation().getCOSObject();
      for (COSName key : info.keySet()) {
        // dates start with D:
        words.add(info.getString(key, "").replaceFirst("^D:", ""));
      }
      words.add(pdf.getDocumentCatalog().getLanguage());
      PDStructureNode tags = pdf.getDocumentCatalog().getStructureTreeRoot();
      if (tags != null) {
        addAlternatives(tags, words);
      }
      return words.toString();
    }
  }

  private static void addAlternatives(PDStructureNode node, StringJoiner words) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        words.add(element.getAlternateDescription());
        addAlternatives(element, words);
      }
    }
  }

  @Override
  public Optional<String> textOf(byte[] file) throws IOException {
    try (PDDocument pdf = Pdfs.open(file)) {
      StringBuilder text = new StringBuilder();
      for (PDPage page : pdf.getPages()) {
        text.append(PageReader.read(page).text());
      }
      return Optional.of(text.toString());
    }
  }

  @Override
  public int pagesOf(byte[] file) throws IOException {
    try (PDDocument pdf = Pdfs.open(file)) {
      return pdf.getNumberOfPages();
    }
  }
}
