package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares our reader with FontBox over every glyph and every code point of the bundled faces. */
@DisplayName("a TrueType face, against FontBox")
class TrueTypeFaceOracleTest {
  /**
   * Glyphs whose left edge is one unit off their side bearing, and composites of them. FontBox
   * moves each part of a composite by its own side bearing; we move the composite by its own, as
   * rasterizers do.
   */
  private static final Set<Integer> SIDE_BEARING_OFF = Set.of(1599, 2600, 2601, 2603);

  @ParameterizedTest
  @EnumSource
  @DisplayName("maps every code point to the same glyph")
  void maps_every_code_point(BundledFace bundled) throws IOException {
    TrueTypeFace face = bundled.face();
    CmapLookup oracle = bundled.oracle().getUnicodeCmapLookup();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (face.glyph(c) != oracle.getGlyphId(c)) {
        assertThat(face.glyph(c)).as("glyph of U+%04X", c).isEqualTo(oracle.getGlyphId(c));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("has the same advance for every glyph, to the bit")
  void advances(BundledFace bundled) throws IOException {
    TrueTypeFace face = bundled.face();
    TrueTypeFont oracle = bundled.oracle();
    double em = oracle.getUnitsPerEm();
    assertThat(face.glyphs()).isEqualTo(oracle.getNumberOfGlyphs());
    for (int glyph = 0; glyph < face.glyphs(); glyph++) {
      assertThat(face.advance(glyph)).isEqualTo(oracle.getAdvanceWidth(glyph) / em);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "MONO.*")
  @DisplayName("kerns nothing where the file has no table for it")
  void unkerned(BundledFace bundled) throws IOException {
    assertThat(bundled.oracle().getKerning()).isNull();
    assertThat(bundled.face().kern(bundled.face().glyph('A'), bundled.face().glyph('V'))).isZero();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "MONO.*")
  @DisplayName("kerns every pair of its table alike, and a million other pairs")
  void kerning(BundledFace bundled) throws IOException {
    TrueTypeFace face = bundled.face();
    TrueTypeFont oracle = bundled.oracle();
    KerningSubtable table = oracle.getKerning().getHorizontalKerningSubtable();
    double em = oracle.getUnitsPerEm();
    FontBytes file = FontBytes.of(bundled.file(), bundled.bytes());
    FontBytes stored = file.from("kern", oracle.getTableMap().get("kern").getOffset());
    int pairs = stored.u16(10);
    assertThat(pairs).isGreaterThan(800);
    for (int i = 0; i < pairs; i++) {
      int left = stored.u16(18 + i * 6);
      int right = stored.u16(20 + i * 6);
      assertThat(face.kern(left, right)).isEqualTo(table.getKerning(left, right) / em).isNotZero();
    }
    Random random = new Random(1);
    for (int i = 0; i < 1_000_000; i++) {
      int left = random.nextInt(face.glyphs());
      int right = random.nextInt(face.glyphs());
      double expected = table.getKerning(left, right) / em;
      if (face.kern(left, right) != expected) {
        assertThat(face.kern(left, right)).as("%d, %d", left, right).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("has the same outline for every glyph within 1e-6 em")
  void outlines(BundledFace bundled) throws IOException {
    TrueTypeFace face = bundled.face();
    TrueTypeFont oracle = bundled.oracle();
    double em = oracle.getUnitsPerEm();
    Set<Integer> shifted = new TreeSet<>();
    for (int glyph = 0; glyph < face.glyphs(); glyph++) {
      List<double[]> ours = PathSegments.of(face.outline(glyph), em);
      List<double[]> theirs = PathSegments.of(oracle.getGlyph().getGlyph(glyph).getPath());
      if (bundled == BundledFace.DEJAVU && SIDE_BEARING_OFF.contains(glyph)) {
        shifted.add(glyph);
        assertThat(worst(ours, theirs, em, glyph)).as("glyph %d", glyph).isEqualTo(1);
      } else {
        assertThat(worst(ours, theirs, em, glyph)).as("glyph %d", glyph).isLessThan(1e-6 * em);
      }
    }
    assertThat(shifted).hasSize(bundled == BundledFace.DEJAVU ? SIDE_BEARING_OFF.size() : 0);
  }

  /** The largest difference of a coordinate, in font units. */
  private static double worst(List<double[]> ours, List<double[]> theirs, double em, int glyph) {
    assertThat(ours).as("segments of glyph %d", glyph).hasSameSizeAs(theirs);
    double worst = 0;
    for (int i = 0; i < ours.size(); i++) {
      double[] our = ours.get(i);
      double[] their = theirs.get(i);
      assertThat(our[0]).as("segment %d of glyph %d", i, glyph).isEqualTo(their[0]);
      for (int k = 1; k < our.length; k++) {
        worst = Math.max(worst, difference(our[k], their[k]));
      }
    }
    return worst;
  }

  /** FontBox halves the way between two control points in integers, so it loses half units. */
  private static double difference(double ours, double theirs) {
    double difference = Math.abs(ours - theirs);
    boolean half = Math.abs(ours - Math.floor(ours) - 0.5) < 1e-6;
    return half ? Math.abs(difference - 0.5) : difference;
  }
}
