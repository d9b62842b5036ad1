package org.viz4j.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.font.FontFace;
import org.viz4j.geom.Point;
import org.viz4j.scene.SceneNode;

class SubsetTest {

  static Stream<FontFace> faces() {
    return Stream.of(Faces.SANS, Faces.BOLD, Faces.DEJAVU);
  }

  @ParameterizedTest
  @MethodSource("faces")
  @DisplayName("every glyph of every bundled face, composed ones too, keeps its shape in a subset")
  void shapes(FontFace face) throws IOException {
    int[] codePoints =
        Stream.iterate(0x20, each -> each < 0x20000, each -> each + 1)
            .mapToInt(Integer::intValue)
            .filter(each -> face.glyph(each) != 0)
            .toArray();
    assertThat(codePoints).hasSizeGreaterThan(500);
    List<SceneNode> runs = new ArrayList<>();
    for (int from = 0; from < codePoints.length; from += 100) {
      int[] some = Arrays.copyOfRange(codePoints, from, Math.min(codePoints.length, from + 100));
      String text = new String(some, 0, some.length);
      runs.add(Faces.run(text, face, 8, new Point(0, from / 100)));
    }
    byte[] pdf = Pdfs.bytes(Pdfs.scene(runs.toArray(SceneNode[]::new)));
    try (PDDocument document = Pdfs.open(pdf);
        TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(face.program()))) {
      TrueTypeFont subset = subset(document);
      for (int codePoint : codePoints) {
        int glyph = face.glyph(codePoint);
        assertThat(path(subset, glyph)).as("U+%X", codePoint).isEqualTo(path(whole, glyph));
      }
    }
    assertThat(PageReader.read(pdf).text().codePoints().toArray()).isEqualTo(codePoints);
  }

  private static TrueTypeFont subset(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    PDType0Font font = (PDType0Font) resources.getFont(resources.getFontNames().iterator().next());
    return ((PDCIDFontType2) font.getDescendantFont()).getTrueTypeFont();
  }

  private static List<List<Double>> path(TrueTypeFont font, int glyph) throws IOException {
    List<List<Double>> segments = new ArrayList<>();
    GlyphData data = font.getGlyph().getGlyph(glyph);
    if (data == null) {
      return segments;
    }
    double[] c = new double[6];
    for (PathIterator i = data.getPath().getPathIterator(new AffineTransform());
        !i.isDone();
        i.next()) {
      Arrays.fill(c, 0);
      double type = i.currentSegment(c);
      segments.add(List.of(type, c[0], c[1], c[2], c[3], c[4], c[5]));
    }
    return segments;
  }
}
