package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the kerning table")
class KernPairsTest {

  @Test
  @DisplayName("may have large glyph numbers and pairs in any order")
  void large_and_unsorted() {
    KernPairs pairs =
        KernPairs.of(
            Words.table(
                0, 1, // version, subtables
                0, 38, 1, 4, 0, 0, 0, // horizontal, four pairs
                0xffff, 1, -7, 2, 0xffff, 5, 0x8000, 3, 11, 0x7fff, 3, -32768));
    assertThat(pairs.kern(0xffff, 1)).isEqualTo(-7);
    assertThat(pairs.kern(2, 0xffff)).isEqualTo(5);
    assertThat(pairs.kern(0x8000, 3)).isEqualTo(11);
    assertThat(pairs.kern(0x7fff, 3)).isEqualTo(-32768);
    assertThat(pairs.kern(2, 2)).isZero();
    assertThat(pairs.kern(0x10002, 0xffff)).isZero();
  }

  @Test
  @DisplayName("is taken from its first horizontal subtable; vertical and minimum ones say nothing")
  void subtables() {
    KernPairs pairs =
        KernPairs.of(
            Words.table(
                0, 3, // version, subtables
                0, 20, 0, 1, 0, 0, 0, 1, 2, 10, // vertical
                0, 20, 3, 1, 0, 0, 0, 1, 2, 20, // minimum
                0, 20, 1, 1, 0, 0, 0, 1, 2, 30));
    assertThat(pairs.kern(1, 2)).isEqualTo(30);
  }

  @Test
  @DisplayName("kerns nothing in the layout of another platform or without pairs")
  void none() {
    assertThat(KernPairs.of(Words.table(1, 0, 0, 1)).kern(1, 2)).isZero();
    assertThat(KernPairs.of(Words.table(0, 0)).kern(1, 2)).isZero();
  }
}
