package org.viz4j.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Document;
import org.viz4j.spi.Page;
import org.viz4j.spi.RenderOptions;

class PdfFileTest {
  private static final SceneNode MARK = Pdfs.rect(10, 10, 20, new Color(200, 0, 0, 128));
  private static final Metadata FULL =
      new Metadata(
          "Loss (train) \\ and soft\u00adhyphen",
          "Falls from 2.3 to 0.1 over 40 epochs; ) \\ <b> ]]>",
          "de-CH",
          "Ann Ünal €",
          "Run 7 − final",
          List.of("loss", "training, final"),
          Instant.parse("2026-03-04T05:06:07Z"));

  @Test
  @DisplayName("TX-3: metadata comes back letter by letter, brackets and backslashes too")
  void metadata() throws IOException {
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(Pdfs.scene(FULL, MARK)))) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo(FULL.title());
      assertThat(info.getAuthor()).isEqualTo(FULL.author());
      assertThat(info.getSubject()).isEqualTo(FULL.subject());
      assertThat(info.getKeywords()).isEqualTo("loss, training, final");
      assertThat(info.getProducer()).isEqualTo("viz4j");
      assertThat(info.getCreationDate().toInstant()).isEqualTo(FULL.date());
      assertThat(info.getModificationDate().toInstant()).isEqualTo(FULL.date());
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("de-CH");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  @DisplayName("what the caller did not say is absent, dates included")
  void absent() throws IOException {
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(Pdfs.scene(MARK)))) {
      COSDictionary info = pdf.getDocumentInformation().getCOSObject();
      assertThat(info.keySet().stream().map(COSName::getName))
          .containsExactlyInAnyOrder("Producer", "FileId");
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getCOSObject().keySet().stream().map(COSName::getName))
          .containsExactlyInAnyOrder("Type", "Pages", "Lang");
    }
  }

  @Test
  @DisplayName("the description is the alternative text of a tagged figure")
  void alternativeText() throws IOException {
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(Pdfs.scene(FULL, MARK)))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(figures(pdf))
          .singleElement()
          .satisfies(
              figure -> {
                assertThat(figure.getStructureType()).isEqualTo("Figure");
                assertThat(figure.getAlternateDescription()).isEqualTo(FULL.description());
                assertThat(figure.getPage().getCOSObject()).isSameAs(pdf.getPage(0).getCOSObject());
              });
      assertThat(pdf.getPage(0).getStructParents()).isZero();
    }
  }

  @Test
  @DisplayName("the title stands in for a missing description, page by page")
  void titleAsAlternative() throws IOException {
    Document document =
        new Document(
            List.of(
                new Page(Pdfs.scene(Metadata.EMPTY.withTitle("One"), MARK), ""),
                new Page(Pdfs.scene(Metadata.EMPTY.withDescription("Two words"), MARK), "")));
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(document, RenderOptions.NONE))) {
      assertThat(figures(pdf))
          .extracting(PDStructureElement::getAlternateDescription)
          .containsExactly("One", "Two words");
      assertThat(figures(pdf).get(1).getPage().getCOSObject())
          .isSameAs(pdf.getPage(1).getCOSObject());
    }
  }

  @Test
  @DisplayName("every page has its scene's size")
  void pageSizes() throws IOException {
    Size[] sizes = {Size.mm(89, 55), Size.inches(10, 6), new Size(0.5, 1234.56)};
    List<Page> pages = new ArrayList<>();
    for (Size size : sizes) {
      pages.add(new Page(new Scene(size, Metadata.EMPTY, Pdfs.scene(MARK).root()), ""));
    }
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(new Document(pages), RenderOptions.NONE))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(sizes.length);
      for (int i = 0; i < sizes.length; i++) {
        var box = pdf.getPage(i).getMediaBox();
        assertThat((double) box.getWidth()).isCloseTo(sizes[i].width(), within(0.0051));
        assertThat((double) box.getHeight()).isCloseTo(sizes[i].height(), within(0.0051));
      }
    }
  }

  @Test
  @DisplayName("a scene without a node is a page all the same")
  void emptyPages() throws IOException {
    Page empty = new Page(Pdfs.scene(), "");
    Document document = new Document(List.of(empty, empty, empty));
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(document, RenderOptions.NONE))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
    }
  }

  @Test
  @DisplayName("bookmarks lead to their pages; a page without one has none")
  void bookmarks() throws IOException {
    Scene scene = Pdfs.scene(MARK);
    Document document =
        new Document(
            List.of(
                new Page(scene, "Loss )\u00ad"), new Page(scene, ""), new Page(scene, "Rates")));
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(document, RenderOptions.NONE))) {
      List<String> found = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
        found.add(item.getTitle() + " -> " + page);
      }
      assertThat(found).containsExactly("Loss )\u00ad -> 0", "Rates -> 2");
    }
  }

  @Test
  @DisplayName("no script, action, attachment, annotation, form or transparency group is in a file")
  void harmless() throws IOException {
    Page page = new Page(Pdfs.scene(FULL, MARK), "Bookmark");
    try (PDDocument pdf =
        Pdfs.open(Pdfs.bytes(new Document(List.of(page, page)), RenderOptions.NONE))) {
      COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
      for (String key : List.of("OpenAction", "AA", "AcroForm", "Names", "AF", "URI")) {
        assertThat(catalog.containsKey(key)).as(key).isFalse();
      }
      pdf.getPages()
          .forEach(
              each -> {
                for (String key : List.of("Annots", "AA", "Group")) {
                  assertThat(each.getCOSObject().containsKey(key)).as(key).isFalse();
                }
              });
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.getAction()).isNull();
      }
    }
  }

  @Test
  @DisplayName("two different pictures have different file IDs, each a pair of equal halves")
  void identity() throws IOException {
    COSArray black = id(Pdfs.scene(Pdfs.rect(1, 1, 1, Color.BLACK)));
    COSArray white = id(Pdfs.scene(Pdfs.rect(1, 1, 1, Color.WHITE)));
    assertThat(((COSString) black.get(0)).getBytes())
        .hasSize(16)
        .isEqualTo(((COSString) black.get(1)).getBytes())
        .isNotEqualTo(((COSString) white.get(0)).getBytes());
  }

  private static COSArray id(Scene scene) throws IOException {
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(scene))) {
      return pdf.getDocument().getDocumentID();
    }
  }

  private static List<PDStructureElement> figures(PDDocument pdf) {
    PDStructureElement root =
        (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
    assertThat(root.getStructureType()).isEqualTo("Document");
    List<PDStructureElement> figures = new ArrayList<>();
    for (Object kid : root.getKids()) {
      figures.add((PDStructureElement) kid);
    }
    return figures;
  }
}
