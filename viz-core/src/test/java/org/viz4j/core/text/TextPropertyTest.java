package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.viz4j.error.VizException;
import org.viz4j.error.Warning;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;

/** Text of any kind: letters, marks, both directions, emoji, controls, halves of surrogates. */
@Label("any text")
class TextPropertyTest {
  private static final Typesetter TYPESETTER = Typesetter.bundled();
  private static final FontSpec SANS = FontSpec.of("Liberation Sans");

  private static final byte[] SANS_FILE = BundledFace.SANS.bytes();

  /** Rounding of a width to 1/1000 pt. */
  private static final double GRID = 0.0005;

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12)),
            Tuple.of(3, Arbitraries.strings().withCharRange('\u0100', '\u17ff').ofMaxLength(8)),
            Tuple.of(2, Arbitraries.strings().all().ofMaxLength(8)),
            Tuple.of(2, Arbitraries.strings().withCharRange('\u0300', '\u036f').ofMaxLength(40)),
            Tuple.of(1, Arbitraries.strings().withCharRange('\u1100', '\u11ff').ofMaxLength(6)),
            Tuple.of(1, Arbitraries.strings().withCharRange('\ud800', '\udfff').ofMaxLength(4)),
            Tuple.of(2, Arbitraries.integers().between(0x1f1e6, 0x1f64f).map(Character::toString)),
            Tuple.of(
                2,
                Arbitraries.of(
                    "AVAVA", "Tｏ", "To. Wa", "\n", "\r\n", "\t", "\u0000", "\u202e", "\u200d",
                    "\ufeff", "\ufffe", "e\u0301", "\u212b", "\ufb01", "שלום", "سلام", "ไทย",
                    "∇∂")),
            Tuple.of(1, Arbitraries.of("x".repeat(300), "ह".repeat(300))));
    return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<FontSpec> fonts() {
    return Arbitraries.of(SANS, SANS.withWeight(Weight.BOLD), FontSpec.of("DejaVu Sans"));
  }

  @Property(seed = "26001", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  @Label("TX-2: has a finite width, not below 0")
  void width_is_finite(
      @ForAll("texts") String text,
      @ForAll("fonts") FontSpec font,
      @ForAll @DoubleRange(min = 0.1, max = 500) double size) {
    TextLine line = TYPESETTER.line(text, font, size);
    Statistics.label("runs").collect(line.place(new Point(0, 0), 0, Color.BLACK).size() > 1);
    Statistics.label("missing").collect(has(line, Warning.Code.MISSING_GLYPH));
    Statistics.label("sanitized").collect(has(line, Warning.Code.TEXT_SANITIZED));
    for (String label : List.of("runs", "missing", "sanitized")) {
      Statistics.label(label).coverage(c -> c.check(true).percentage(p -> p > 20));
    }
    assertThat(line.width()).isFinite().isNotNegative();
  }

  private static boolean has(TextLine line, Warning.Code code) {
    return line.warnings().stream().anyMatch(warning -> warning.code() == code);
  }

  @Property(seed = "26002", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @Label("TX-2: is at most as wide with another text behind as both, but for one kern")
  void width_is_subadditive(@ForAll("texts") String first, @ForAll("texts") String second) {
    double size = 10;
    double kern = 0.2 * size;
    double both = TYPESETTER.line(first + second, SANS, size).width();
    double apart =
        TYPESETTER.line(first, SANS, size).width() + TYPESETTER.line(second, SANS, size).width();
    assertThat(both).isLessThanOrEqualTo(apart + kern + 3 * GRID);
  }

  @Property(seed = "26003", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @Label("TX-2: fits into the width given, unless the ellipsis does not")
  void fits(
      @ForAll("texts") String text,
      @ForAll("fonts") FontSpec font,
      @ForAll @DoubleRange(min = 0, max = 300) double room) {
    TextLine whole = TYPESETTER.line(text, font, 10);
    TextLine fitted = TYPESETTER.fit(text, font, 10, room);
    if (whole.width() <= room) {
      assertThat(fitted.text()).isEqualTo(whole.text());
    } else {
      assertThat(fitted.text()).endsWith("…");
      assertThat(has(fitted, Warning.Code.TEXT_SHORTENED)).isTrue();
    }
    assertThat(fitted.width() <= room || fitted.text().equals("…")).isTrue();
  }

  @Property(seed = "26004", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @Label("TX-2: wraps into the width and the number of lines given, and keeps its words in order")
  void wraps(
      @ForAll("texts") String text,
      @ForAll @DoubleRange(min = 0, max = 300) double room,
      @ForAll @IntRange(min = 1, max = 5) int maxLines) {
    List<TextLine> lines = TYPESETTER.wrap(text, SANS, 10, room, maxLines);
    assertThat(lines).hasSizeBetween(1, maxLines);
    boolean shortened = false;
    for (TextLine line : lines) {
      assertThat(line.width() <= room || line.text().equals("…")).isTrue();
      shortened |= has(line, Warning.Code.TEXT_SHORTENED);
    }
    if (!shortened) {
      String joined = String.join("", lines.stream().map(TextLine::text).toList());
      assertThat(joined.replace(" ", ""))
          .isEqualTo(Sanitizer.lines(text).rest().replace(" ", "").replace("\n", ""));
    }
  }

  @Property(seed = "26005", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @Label("TX-1: is in normalization form C, can be encoded, and has no control characters")
  void is_sanitised(@ForAll("texts") String text) {
    String clean = TYPESETTER.line(text, SANS, 10).text();
    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(clean)).isTrue();
    assertThat(clean.codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(CharacterKinds::nonCharacter)
        .noneMatch(CharacterKinds::invisible);
    assertThat(TYPESETTER.line(clean, SANS, 10).text()).isEqualTo(clean);
  }

  @Property(seed = "26006", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @Label("is placed as runs that hold the text, each glyph within 1/1000 pt in x and y")
  void is_placed(
      @ForAll("texts") String text,
      @ForAll @DoubleRange(min = 0.5, max = 100) double size,
      @ForAll @DoubleRange(min = -180, max = 180) double angle) {
    TextLine line = TYPESETTER.line(text, SANS, size);
    Point origin = new Point(12.345, 67.89);
    List<GlyphRunNode> runs = line.place(origin, angle, Color.BLACK);
    assertThat(String.join("", runs.stream().map(GlyphRunNode::text).toList()))
        .isEqualTo(line.text());
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    double exact = 0;
    for (GlyphRunNode run : runs) {
      double pen = 0;
      int previous = -1;
      int index = 0;
      for (int c : run.text().codePoints().toArray()) {
        int glyph = run.face().glyph(c);
        exact += previous < 0 ? 0 : run.face().kern(previous, glyph) * size;
        // the pen after a glyph holds the kern to the next, so positions are compared before it
        double x = run.origin().x() + pen * cos;
        double y = run.origin().y() - pen * sin;
        assertThat(Math.abs(x - origin.x() - exact * cos)).isLessThan(0.001 + 1e-6);
        assertThat(Math.abs(y - origin.y() + exact * sin)).isLessThan(0.001 + 1e-6);
        exact += run.face().advance(glyph) * size;
        pen += run.advances().get(index++);
        previous = glyph;
      }
    }
  }

  @Property(seed = "26007", tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("of warnings is one line without control characters")
  void warnings_are_one_line(@ForAll("texts") String text) {
    for (Warning warning : TYPESETTER.fit(text, SANS, 10, 40).warnings()) {
      assertThat(warning.message().codePoints()).noneMatch(Character::isISOControl);
      assertThat(warning.message().codePoints().count()).isLessThan(250);
    }
  }

  @Property(seed = "26008", tries = 500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  @Label("a damaged font is read or refused, and never fails in another way")
  void damaged_fonts(
      @ForAll("damage") List<int[]> damage, @ForAll @IntRange(min = 0, max = 0x3000) int c) {
    byte[] file = SANS_FILE.clone();
    for (int[] change : damage) {
      file[change[0] % file.length] = (byte) change[1];
    }
    try {
      TrueTypeFace face = TrueTypeFace.parse("damaged.ttf", file);
      Statistics.collect("read");
      int glyph = face.glyph(c);
      face.advance(glyph);
      face.kern(glyph, glyph);
      for (int i = 0; i < face.glyphs(); i += 97) {
        face.outline(i);
      }
    } catch (VizException e) {
      Statistics.collect("refused");
      assertThat(e).hasMessageContaining("damaged.ttf");
    }
    Statistics.coverage(s -> s.check("read").percentage(p -> p > 5));
    Statistics.coverage(s -> s.check("refused").percentage(p -> p > 5));
  }

  /** Half of the changes hit the directory and the small tables near it. */
  @Provide
  Arbitrary<List<int[]>> damage() {
    Arbitrary<Integer> places =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 2000),
            Arbitraries.integers()
                .between(0, 410_000)
                .withDistribution(RandomDistribution.uniform()));
    Arbitrary<int[]> change =
        Combinators.combine(places, Arbitraries.integers().between(0, 255))
            .as((place, value) -> new int[] {place, value});
    return change.list().ofMinSize(1).ofMaxSize(40);
  }
}
