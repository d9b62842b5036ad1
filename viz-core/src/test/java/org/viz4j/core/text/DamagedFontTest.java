package org.viz4j.core.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;

@DisplayName("a font file")
class DamagedFontTest {
  private static final byte[] SANS = BundledFace.SANS.bytes();

  private static void refused(byte[] file, String message) {
    assertThatThrownBy(() -> TrueTypeFace.parse("my.ttf", file))
        .isInstanceOf(FileException.class)
        .hasMessage(message);
  }

  /** Where the table starts in the file. */
  private static int table(String tag) {
    FontBytes file = FontBytes.of("sans", SANS);
    for (int record = 12; ; record += 16) {
      if (file.text(record, 4, ISO_8859_1).equals(tag)) {
        return (int) file.u32(record + 8);
      }
    }
  }

  private static byte[] with(int at, int... bytes) {
    byte[] changed = SANS.clone();
    for (int i = 0; i < bytes.length; i++) {
      changed[at + i] = (byte) bytes[i];
    }
    return changed;
  }

  @Test
  @DisplayName("that is empty is refused")
  void empty() {
    refused(new byte[0], "file of font \"my.ttf\" must hold bytes 0..2, but was 0 bytes long");
  }

  @ParameterizedTest
  @CsvSource({
    "OTTO, OpenType with CFF outlines",
    "ttcf, a collection of fonts",
    "wOFF, a compressed web font",
    "wOF2, a compressed web font",
    "%PDF, a file that starts with 25504446"
  })
  @DisplayName("of another kind is refused with the name of the kind")
  void other_kinds(String start, String kind) {
    refused(
        Arrays.copyOf(start.getBytes(ISO_8859_1), 100),
        "file of font \"my.ttf\" must be TrueType with glyf outlines, but was " + kind);
  }

  @Test
  @DisplayName("that is cut off is refused")
  void cut_off() {
    refused(
        Arrays.copyOf(SANS, 200_000),
        "file of font \"my.ttf\" must hold bytes 410684..410712, but was 200000 bytes long");
  }

  @Test
  @DisplayName("without a table that is needed is refused")
  void table_missing() {
    byte[] renamed = with(new String(SANS, ISO_8859_1).indexOf("glyf"), 'G');
    refused(renamed, "file of font \"my.ttf\" must have the table glyf, but was without it");
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 0", "2, 0"})
  @DisplayName("that forbids embedding or subsetting is refused")
  void embedding(int high, int low) {
    int fsType = high << 8 | low;
    refused(
        with(table("OS/2") + 8, high, low),
        "table \"OS/2\" of font \"my.ttf\" must allow embedding of subsets, but was fsType "
            + fsType);
  }

  @Test
  @DisplayName("with an em of no units is refused")
  void units() {
    refused(
        with(table("head") + 18, 0, 0),
        "table \"head\" of font \"my.ttf\" must have 16..16384 units in the em, but was 0");
  }

  @Test
  @DisplayName("with more advances than glyphs is refused")
  void advances() {
    refused(
        with(table("hhea") + 34, 0xff, 0xff),
        "table \"hhea\" of font \"my.ttf\" must count 1..2620 advances, but was 65535");
  }

  @Test
  @DisplayName("without a map from Unicode is refused")
  void no_map() {
    refused(
        with(table("cmap") + 2, 0, 0),
        "table \"cmap\" of font \"my.ttf\" must have a Unicode map of format 4 or 12,"
            + " but was without one");
  }

  @Test
  @DisplayName("answers no question about a glyph that it does not have")
  void no_such_glyph() {
    TrueTypeFace face = BundledFace.SANS.face();
    assertThatThrownBy(() -> face.outline(2620))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("a glyph of Liberation Sans must lie in 0..2619, but was 2620");
    assertThatThrownBy(() -> face.advance(-1)).isInstanceOf(InvalidInputException.class);
  }
}
