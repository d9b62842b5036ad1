package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;

@DisplayName("typesetter")
class TypesetterTest {
  private static final FontSpec SANS = FontSpec.of("Liberation Sans");
  private static final Typesetter TYPESETTER = Typesetter.bundled();

  private static TextLine line(String text) {
    return TYPESETTER.line(text, SANS, 10);
  }

  private static List<GlyphRunNode> placed(String text) {
    return line(text).place(new Point(0, 0), 0, Color.BLACK);
  }

  private static List<Warning.Code> codes(TextLine line) {
    return line.warnings().stream().map(Warning::code).toList();
  }

  @Test
  @DisplayName("measures a line as the sum of its advances and kerns")
  void measures() {
    FontFace face = FontLibrary.bundled().face(SANS);
    int a = face.glyph('A');
    int v = face.glyph('V');
    double em = face.advance(a) + face.kern(a, v) + face.advance(v);
    assertThat(face.kern(a, v)).isNegative();
    assertThat(line("AV").width()).isCloseTo(em * 10, within(1e-9));
  }

  @Test
  @DisplayName("knows the metrics of Liberation Sans, in pt")
  void metrics() {
    TextLine line = line("x");
    assertThat(line.ascent()).isEqualTo(10 * 1854 / 2048.0);
    assertThat(line.descent()).isEqualTo(10 * 434 / 2048.0);
    assertThat(line.capHeight()).isEqualTo(10 * 1409 / 2048.0);
  }

  @Test
  @DisplayName("takes heights from the letters where the font does not state them")
  void heights_from_letters() {
    TextLine line = TYPESETTER.line("x", FontSpec.of("DejaVu Sans"), 10);
    assertThat(line.capHeight()).isEqualTo(10 * 1493 / 2048.0);
  }

  @Test
  @DisplayName("makes no run of an empty text, which is 0 wide")
  void empty() {
    assertThat(placed("")).isEmpty();
    assertThat(line("").width()).isZero();
    assertThat(line("").warnings()).isEmpty();
  }

  @Test
  @DisplayName("places text on the origin in one run with its kerned advances")
  void places() {
    GlyphRunNode run = line("AVA").place(new Point(3, 4), 90, Color.WHITE).get(0);
    assertThat(run.text()).isEqualTo("AVA");
    assertThat(run.origin()).isEqualTo(new Point(3, 4));
    assertThat(run.angle()).isEqualTo(90);
    assertThat(run.size()).isEqualTo(10);
    assertThat(run.fill()).isEqualTo(Color.WHITE);
    assertThat(run.width()).isCloseTo(line("AVA").width(), within(0.0005 + 1e-9));
  }

  @Test
  @DisplayName("rounds positions, not advances: the error does not grow along 10 000 letters")
  void rounding_does_not_add_up() {
    String text = "i".repeat(10_000);
    GlyphRunNode run =
        TYPESETTER.line(text, SANS, 7.3).place(new Point(0, 0), 0, Color.BLACK).get(0);
    double advance = run.face().advance(run.face().glyph('i')) * 7.3;
    double pen = 0;
    for (int i = 0; i < 10_000; i++) {
      assertThat(pen).isCloseTo(i * advance, within(0.0005 + 1e-9));
      double step = run.advances().get(i);
      assertThat(step).isEqualTo(Math.rint(step * 1000) / 1000);
      pen += step;
    }
  }

  @Test
  @DisplayName("takes a character that the face lacks from DejaVu Sans, in a run of its own")
  void falls_back() {
    List<GlyphRunNode> runs = placed("a\u2207b");
    assertThat(runs).extracting(GlyphRunNode::text).containsExactly("a", "\u2207", "b");
    assertThat(runs)
        .extracting(run -> run.face().toString())
        .containsExactly("Liberation Sans", "DejaVu Sans", "Liberation Sans");
    assertThat(runs.get(2).origin().x())
        .isCloseTo(runs.get(0).width() + runs.get(1).width(), within(1e-9));
    assertThat(line("a\u2207b").warnings()).isEmpty();
  }

  @Test
  @DisplayName("moves later runs along a turned baseline")
  void falls_back_turned() {
    GlyphRunNode second = line("a\u2207").place(new Point(100, 100), 90, Color.BLACK).get(1);
    double up = Math.rint(line("a").width() * 1000) / 1000;
    assertThat(second.origin()).isEqualTo(new Point(100, 100 - up));
    GlyphRunNode oblique = line("a\u2207").place(new Point(100, 100), 30, Color.BLACK).get(1);
    double along = line("a").width();
    assertThat(oblique.origin().x()).isCloseTo(100 + along * Math.sqrt(0.75), within(0.001));
    assertThat(oblique.origin().y()).isCloseTo(100 - along * 0.5, within(0.001));
  }

  @Test
  @DisplayName("draws a character of no font as the asked face's box and names it once")
  void missing() {
    TextLine line = line("a\uD83D\uDE80\uD83D\uDE80b");
    List<GlyphRunNode> runs = line.place(new Point(0, 0), 0, Color.BLACK);
    assertThat(runs).singleElement().extracting(GlyphRunNode::text).isEqualTo(line.text());
    FontFace face = runs.get(0).face();
    assertThat(face.glyph(0x1F680)).isZero();
    assertThat(runs.get(0).advances().get(1)).isCloseTo(face.advance(0) * 10, within(0.001));
    assertThat(line.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.MISSING_GLYPH,
                "text \"a\uD83D\uDE80\uD83D\uDE80b\" has characters of no font, drawn as boxes:"
                    + " U+1F680"));
  }

  @Test
  @DisplayName("names ten missing characters and counts the others")
  void many_missing() {
    String message = line("一丁丂七丄丅丆万丈三上下").warnings().get(0).message();
    assertThat(message)
        .endsWith(
            "U+4E00, U+4E01, U+4E02, U+4E03, U+4E04, U+4E05, U+4E06, U+4E07, U+4E08, U+4E09 and 2 more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"שלום", "سلام", "हिन्दी", "ไทย"})
  @DisplayName("says that a script in need of shaping is drawn without")
  void unshaped(String text) {
    assertThat(codes(line(text))).contains(Warning.Code.UNSHAPED_SCRIPT);
  }

  @Test
  @DisplayName("is silent about Latin, Greek, Cyrillic, Vietnamese and mathematics")
  void silent() {
    assertThat(line("Loss ∇θ → 0.5 ± σ², Потери, Tiếng Việt − 10⁻³").warnings()).isEmpty();
  }

  @Test
  @DisplayName("composes letters and accents")
  void composes() {
    assertThat(line("e\u0301A\u030A").text()).isEqualTo("éÅ");
    assertThat(line("e\u0301").warnings()).isEmpty();
  }

  @Test
  @DisplayName("takes markup literally (TX-3)")
  void literal() {
    String text = "$x^2$ \\alpha <b>&lt;%n{0}]]>)(\\";
    assertThat(line(text).text()).isEqualTo(text);
    assertThat(line(text).warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 100_001})
  @DisplayName("refuses a size that is not positive or is huge")
  void refuses_size(double size) {
    assertThatThrownBy(() -> TYPESETTER.line("a", SANS, size))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("size of text must lie in 0..100000 pt, above 0, but was " + size);
  }

  @Test
  @DisplayName("refuses an unknown family and names those there are")
  void refuses_family() {
    assertThatThrownBy(() -> TYPESETTER.line("a", FontSpec.of("Comic\nSans"), 10))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "family of a font must be one of DejaVu Sans, Liberation Mono, Liberation Sans, Liberation Serif, but was \"Comic Sans\"");
  }

  @Test
  @DisplayName("sets bold text in the bold face")
  void bold() {
    TextLine bold = TYPESETTER.line("Loss", SANS.withWeight(Weight.BOLD), 10);
    assertThat(bold.width()).isGreaterThan(line("Loss").width());
    assertThat(bold.place(new Point(0, 0), 0, Color.BLACK).get(0).face())
        .hasToString("Liberation Sans Bold");
  }
}
