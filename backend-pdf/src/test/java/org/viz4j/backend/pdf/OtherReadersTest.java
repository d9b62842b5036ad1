package org.viz4j.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Document;
import org.viz4j.spi.Page;
import org.viz4j.spi.RenderOptions;
import org.viz4j.testkit.ExternalTool;

/** Second opinions of programs that are no part of the build. */
class OtherReadersTest {
  private static final int[] FOUR = {0xff000000, 0xffffffff, 0xffffffff, 0xff000000};

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Scene scene =
        Pdfs.scene(
            Metadata.EMPTY.withTitle("Loss )").withDescription("Falls over 40 epochs"),
            Pdfs.rect(0, 0, 100, Color.WHITE),
            Pdfs.rect(0, 0, 1, Color.hex("#ff000080")),
            Faces.run("Trained a)b\\c −1.5 αβ", Faces.SANS, 9, new Point(5, 20)),
            Faces.run("un\u4e2dknown ℒ box", Faces.SANS, 9, new Point(5, 40)),
            Faces.run("∇ nabla", Faces.DEJAVU, 9, new Point(5, 60)),
            new ImageNode(new Rect(120, 20, 60, 60), PixelRows.rgba(2, 2, FOUR), Sampling.NEAREST));
    Document document = new Document(List.of(new Page(scene, "First"), new Page(scene, "")));
    file = Files.write(folder.resolve("figure.pdf"), Pdfs.bytes(document, RenderOptions.NONE));
  }

  @Test
  @DisplayName("qpdf finds nothing wrong")
  void qpdf() {
    ExternalTool.Result result = ExternalTool.require("qpdf").run("--check", file.toString());
    assertThat(result.output()).doesNotContain("WARNING");
    assertThat(result.exit()).isZero();
  }

  @Test
  @DisplayName("pdffonts lists TrueType subsets, embedded, with Unicode maps, and no Type 3")
  void pdffonts() {
    String listed = ExternalTool.require("pdffonts").run(file.toString()).output();
    assertThat(listed.lines().skip(2))
        .hasSize(2)
        .allMatch(
            line -> line.matches("[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes .*"));
  }

  @Test
  @DisplayName("TX-1: pdftotext returns every label, characters without a glyph included")
  void pdftotext() {
    String text =
        ExternalTool.require("pdftotext")
            .run("-f", "1", "-l", "1", "-enc", "UTF-8", file.toString(), "-")
            .output();
    assertThat(text)
        .contains("Trained a)b\\c −1.5 αβ")
        .contains("un\u4e2dknown ℒ box")
        .contains("∇ nabla");
  }

  @Test
  @DisplayName("pdfinfo shows a tagged PDF 1.4 without scripts whose figure has its words")
  void pdfinfo() {
    ExternalTool pdfinfo = ExternalTool.require("pdfinfo");
    assertThat(pdfinfo.run(file.toString()).output())
        .containsPattern("Title: +Loss \\)\n")
        .containsPattern("Producer: +viz4j\n")
        .containsPattern("Tagged: +yes\n")
        .containsPattern("JavaScript: +no\n")
        .containsPattern("Pages: +2\n")
        .containsPattern("PDF version: +1.4\n");
    assertThat(pdfinfo.run("-struct", file.toString()).output())
        .contains("Document")
        .contains("Figure");
  }

  @Test
  @DisplayName("poppler shows crisp pixels with edges of one pixel at most")
  void crisp() throws IOException {
    ExternalTool.require("pdftoppm")
        .run("-r", "144", "-gray", "-l", "1", file.toString(), folder.resolve("page").toString());
    byte[] graymap = Files.readAllBytes(folder.resolve("page-1.pgm"));
    int width = 400;
    int start = graymap.length - width * 200;
    int between = 0;
    // the row through the middle of the image's upper half, 120..180 pt at 2 px/pt
    for (int x = 242; x < 358; x++) {
      int gray = graymap[start + 70 * width + x] & 0xff;
      // poppler's averages of white end up at 254
      if (gray > 1 && gray < 254) {
        between++;
      }
    }
    assertThat(between).isLessThanOrEqualTo(1);
  }
}
