package org.viz4j.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.backend.pdf.PageReader.Glyph;
import org.viz4j.error.BackendException;
import org.viz4j.font.FontFace;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.SceneNode;

class TextTest {
  private static final Point START = new Point(12.345, 50.5);

  /** What the project promises is 0.05. */
  private static final double PROMISE_PT = 0.03;

  @Test
  @DisplayName("every glyph of any size, angle and kerning starts within 0.03 pt of its place")
  void origins() {
    Random random = new Random(11);
    List<GlyphRunNode> runs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      runs.add(wild(random));
    }
    List<Glyph> glyphs = read(runs.toArray(SceneNode[]::new)).glyphs();
    int index = 0;
    for (GlyphRunNode run : runs) {
      Affine placement = run.placement();
      double pen = 0;
      for (double advance : run.advances()) {
        Point expected = placement.apply(pen, 0);
        Glyph glyph = glyphs.get(index++);
        assertThat(distance(glyph.origin(), expected)).isLessThan(PROMISE_PT);
        assertThat(glyph.direction().x()).isCloseTo(placement.a(), within(1e-4));
        assertThat(glyph.direction().y()).isCloseTo(placement.b(), within(1e-4));
        assertThat(glyph.size()).isCloseTo(run.size(), within(0.006));
        pen += advance;
      }
    }
    assertThat(index).isEqualTo(glyphs.size());
  }

  @Test
  @DisplayName("a long label does not drift although viewers round every width down")
  void noDrift() {
    GlyphRunNode run = Faces.run("Training".repeat(40), Faces.SANS, 8, START);
    List<Glyph> glyphs = read(run).glyphs();
    double pen = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      assertThat(glyphs.get(i).origin().x()).isCloseTo(START.x() + pen, within(0.0125));
      pen += run.advances().get(i);
    }
  }

  @Test
  @DisplayName(
      "TX-1: random text, kerned and in several faces, comes back code point by code point")
  void typeset() {
    Random random = new Random(23);
    List<GlyphRunNode> runs = new ArrayList<>();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      Point origin = new Point(random.nextInt(200), random.nextInt(100));
      for (GlyphRunNode run : Faces.typeset(text(random), 8.25, origin, random.nextInt(360))) {
        expected.append(run.text());
        runs.add(run);
      }
    }
    assertThat(read(runs.toArray(SceneNode[]::new)).text()).isEqualTo(expected.toString());
  }

  private static String text(Random random) {
    int[] starts = {' ', ' ', 0xa0, 0x370, 0x1e00, 0x2000, 0x2100, 0x2200, 0x1d400, 0x4e00};
    int[] codePoints = new int[1 + random.nextInt(30)];
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = starts[random.nextInt(starts.length)] + random.nextInt(0x5f);
    }
    return new String(codePoints, 0, codePoints.length);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("TX-1, TX-3: any text comes back as it was typed")
  @ValueSource(
      strings = {
        "a)b(c\\d",
        "\\",
        ")",
        "((",
        "<b>bold</b> &amp; &lt;",
        "]]> %n {0} ${x} $x^2$",
        "\"quoted\" 'single'",
        "Verlust α β γ Ω μ ∑",
        "−1.5 × 10 ± 0.3",
        "Łódź Çığ Ünal",
        " leading and  double ",
      })
  void anyText(String text) throws IOException {
    byte[] pdf = Pdfs.bytes(Pdfs.scene(Faces.run(text, Faces.SANS, 9, START)));
    assertThat(PageReader.read(pdf).text()).isEqualTo(text);
    try (PDDocument document = Pdfs.open(pdf)) {
      String stripped = new PDFTextStripper().getText(document).strip();
      assertThat(stripped.replaceAll(" +", " ")).isEqualTo(text.strip().replaceAll(" +", " "));
    }
  }

  @Test
  @DisplayName("code points beyond the basic plane come back")
  void supplementary() {
    String text = "𝔸 = 𝔹";
    assertThat(Faces.DEJAVU.glyph(0x1d538)).isNotZero();
    assertThat(read(Faces.run(text, Faces.DEJAVU, 9, START)).text()).isEqualTo(text);
  }

  @Test
  @DisplayName("a code point that the face lacks shows the box and stays in the text")
  void missing() {
    String text = "a\u4e2db\u2112\ud83d\ude00";
    GlyphRunNode run = Faces.run(text, Faces.SANS, 10, START, 90, Color.BLACK);
    PageReader page = read(run);
    assertThat(page.text()).isEqualTo(text);
    assertThat(page.glyphs())
        .extracting(glyph -> glyph.code() == 0)
        .containsExactly(false, true, false, true, true);
    double pen = 0;
    for (int i = 0; i < 5; i++) {
      Point expected = run.placement().apply(pen, 0);
      assertThat(distance(page.glyphs().get(i).origin(), expected)).isLessThan(PROMISE_PT);
      pen += run.advances().get(i);
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("two code points with one glyph come back as two")
  @ValueSource(strings = {"10\u00a0000 steps", "ten steps, 10\u00a0000", "a-b\u00adc-d"})
  void sharedGlyph(String text) {
    FontFace face = new SharingFace(Faces.SANS);
    assertThat(face.glyph(0xa0)).isEqualTo(face.glyph(' ')).isNotZero();
    assertThat(read(Faces.run(text, face, 9, START)).text()).isEqualTo(text);
  }

  @Test
  @DisplayName("colour and opacity of text arrive and end with it")
  void colours() {
    PageReader page =
        read(
            Faces.run("a", Faces.SANS, 9, START, 0, Color.hex("#12345680")),
            Faces.run("b", Faces.SANS, 9, START));
    assertThat(page.glyphs().get(0).paint().fill()).isEqualTo(0x123456);
    assertThat(page.glyphs().get(0).paint().fillOpacity()).isCloseTo(0.50196, within(1e-5));
    assertThat(page.glyphs().get(1).paint().fill()).isZero();
    assertThat(page.glyphs().get(1).paint().fillOpacity()).isEqualTo(1);
  }

  @Test
  @DisplayName("every font is an embedded TrueType subset with a Unicode map, once a face")
  void fonts() throws IOException {
    byte[] pdf =
        Pdfs.bytes(
            Pdfs.scene(
                Faces.run("Training", Faces.SANS, 9, START),
                Faces.run("∇ Loss", Faces.DEJAVU, 9, START),
                Faces.run("Validation", Faces.SANS, 12, START)));
    try (PDDocument document = Pdfs.open(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      List<String> names = new ArrayList<>();
      for (COSName name : resources.getFontNames()) {
        PDType0Font font = (PDType0Font) resources.getFont(name);
        assertThat(font.getDescendantFont()).isInstanceOf(PDCIDFontType2.class);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getFontDescriptor().getFontFile2()).isNotNull();
        assertThat(font.getFontDescriptor().getCOSObject().containsKey(COSName.CID_SET)).isFalse();
        assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
        names.add(font.getName());
      }
      assertThat(names).hasSize(2);
      assertThat(names.get(0).substring(0, 6)).isNotEqualTo(names.get(1).substring(0, 6));
    }
  }

  @Test
  @DisplayName("refuses a face that is no TrueType, naming it")
  void noTrueType() {
    GlyphRunNode run = Faces.run("a", new BrokenFace(Faces.SANS), 9, START);
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> Pdfs.bytes(Pdfs.scene(run)))
        .withMessageContaining("\"Broken\" must be TrueType");
  }

  private static GlyphRunNode wild(Random random) {
    String letters = "AVToil1.j μ−";
    StringBuilder text = new StringBuilder();
    List<Double> advances = new ArrayList<>();
    double size = 4 + random.nextDouble() * random.nextInt(150);
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      char letter = letters.charAt(random.nextInt(letters.length()));
      double kern = random.nextInt(4) == 0 ? random.nextDouble() * 0.4 - 0.2 : 0;
      text.append(letter);
      advances.add((Faces.SANS.advance(Faces.SANS.glyph(letter)) + kern) * size);
    }
    Point origin = new Point(random.nextDouble() * 200, random.nextDouble() * 100);
    double angle = random.nextBoolean() ? 0 : random.nextDouble() * 360;
    return new GlyphRunNode(
        text.toString(), Faces.SANS, size, origin, angle, advances, Color.BLACK);
  }

  private static PageReader read(SceneNode... nodes) {
    return PageReader.read(Pdfs.bytes(Pdfs.scene(nodes)));
  }

  private static double distance(Point a, Point b) {
    double dx = a.x() - b.x();
    double dy = a.y() - b.y();
    return Math.sqrt(dx * dx + dy * dy);
  }
}
