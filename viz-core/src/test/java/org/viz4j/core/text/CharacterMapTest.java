package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.FileException;

/** Kinds of maps that no bundled face has. */
@DisplayName("the character map")
class CharacterMapTest {
  private static final int GLYPHS = 100;

  /** A to C by delta, a to c by a list of glyphs and a delta; 0x10000 and on are not in it. */
  private static final int[] SEGMENTS = {
    4,
    50,
    0,
    6,
    0,
    0,
    0, // format, length, language, twice three segments
    'C',
    'c',
    0xffff,
    0, // ends
    'A',
    'a',
    0xffff, // starts
    -50,
    7,
    1, // deltas
    0,
    4,
    0, // where the lists are
    10,
    0,
    99 // the list
  };

  private static CharacterMap segments(int platform, int encoding) {
    int[] cmap = new int[6 + SEGMENTS.length];
    int[] header = {0, 1, platform, encoding, 0, 12};
    System.arraycopy(header, 0, cmap, 0, header.length);
    System.arraycopy(SEGMENTS, 0, cmap, header.length, SEGMENTS.length);
    return CharacterMap.of(Words.table(cmap), GLYPHS);
  }

  @Test
  @DisplayName("adds the delta of a segment, also to a glyph of its list that is not 0")
  void deltas() {
    CharacterMap map = segments(3, 1);
    assertThat(map.glyph('A')).isEqualTo('A' - 50);
    assertThat(map.glyph('C')).isEqualTo('C' - 50);
    assertThat(map.glyph('D')).isZero();
    assertThat(map.glyph('a')).isEqualTo(17);
    assertThat(map.glyph('b')).isZero();
    assertThat(map.glyph(0x10041)).isZero();
  }

  @Test
  @DisplayName("has no glyph that the font does not have")
  void beyond() {
    assertThat(segments(3, 1).glyph('c')).isZero();
  }

  @Test
  @DisplayName("is not taken from a map of symbols or of the Mac")
  void not_unicode() {
    assertThatThrownBy(() -> segments(3, 0)).isInstanceOf(FileException.class);
    assertThatThrownBy(() -> segments(1, 0)).isInstanceOf(FileException.class);
    assertThat(segments(0, 3).glyph('A')).isEqualTo(15);
  }

  @Test
  @DisplayName("is taken from groups where there are both, without glyphs that are not there")
  void groups() {
    CharacterMap map =
        CharacterMap.of(
            Words.table(
                0, 2, 3, 10, 0, 20, 3, 1, 0, 60, // groups, then segments
                12, 0, 0, 40, 0, 0, 0, 2, // format 12, two groups
                1, 0xf600, 1, 0xf603, 0, 97, // three are there, the fourth is not
                2, 0, 2, 1, 0xffff, 0xffff, // far outside
                4, 0, 0, 0, 0, 0, 0),
            GLYPHS);
    assertThat(map.glyph(0x1f5ff)).isZero();
    assertThat(map.glyph(0x1f600)).isEqualTo(97);
    assertThat(map.glyph(0x1f602)).isEqualTo(99);
    assertThat(map.glyph(0x1f603)).isZero();
    assertThat(map.glyph(0x20001)).isZero();
  }
}
