package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("sanitised text")
class SanitizerTest {

  private static String oneLine(String raw) {
    return Sanitizer.oneLine(raw).rest();
  }

  @Test
  @DisplayName("drops control characters, of which a tab becomes a space")
  void controls() {
    assertThat(oneLine("a\0b\u0007c\u001b[31md\u007fe\u0080f\tg")).isEqualTo("abc[31mdef g");
  }

  @Test
  @DisplayName("drops noncharacters of every plane")
  void noncharacters() {
    assertThat(oneLine("a\ufffe\uffff\ufdd0\ufdef\uD83F\uDFFE\uDBFF\uDFFFb")).isEqualTo("ab");
  }

  @Test
  @DisplayName("drops what is invisible or turns the direction")
  void invisible() {
    String raw = "a\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeffb";
    Sanitizer sanitizer = Sanitizer.oneLine(raw);
    assertThat(sanitizer.rest()).isEqualTo("ab");
    assertThat(sanitizer.changes()).isEqualTo(raw.length() - 2);
  }

  @Test
  @DisplayName("puts U+FFFD for each unpaired surrogate and keeps pairs")
  void surrogates() {
    assertThat(oneLine("a\uD800b\uDC00\uD83D\uDE80\uD83D"))
        .isEqualTo("a\ufffdb\ufffd\uD83D\uDE80\ufffd");
  }

  @ParameterizedTest
  @CsvSource({"'a\nb'", "'a\rb'", "'a\r\nb'", "'a\u0085b'", "'a\u2028b'", "'a\u2029b'"})
  @DisplayName("turns a newline in any spelling into one space, or into one newline")
  void newlines(String raw) {
    assertThat(oneLine(raw)).isEqualTo("a b");
    Sanitizer lines = Sanitizer.lines(raw);
    assertThat(lines.rest()).isEqualTo("a\nb");
    assertThat(lines.changes()).isZero();
  }

  @Test
  @DisplayName("is composed although what stood between was dropped")
  void composed_after_dropping() {
    assertThat(oneLine("e\u200d\u0301")).isEqualTo("é");
  }

  @Test
  @DisplayName("is in normalization form C across the pieces in which it is read")
  void composed_across_pieces() {
    for (int lead = 250; lead < 260; lead++) {
      for (String tail : new String[] {"e\u0323\u0302", "\u1112\u1161\u11ab", "\u212b\u0327"}) {
        String raw = "x".repeat(lead) + tail + "x".repeat(300) + tail;
        assertThat(oneLine(raw)).isEqualTo(Normalizer.normalize(raw, Normalizer.Form.NFC));
      }
    }
  }

  @Test
  @DisplayName("keeps thirty marks on a letter and drops those beyond")
  void marks() {
    Sanitizer sanitizer = Sanitizer.oneLine("x" + "\u0335".repeat(1000) + "y");
    assertThat(sanitizer.rest()).isEqualTo("x" + "\u0335".repeat(30) + "y");
    assertThat(sanitizer.changes()).isEqualTo(970);
    // a mark below the letter would be sorted to the front, if it were let in
    assertThat(oneLine("q" + "\u0301".repeat(30) + "\u0316")).isEqualTo("q" + "\u0301".repeat(30));
  }

  @Test
  @DisplayName("has thirty marks on a letter although normalization makes more of them")
  void marks_from_normalization() {
    String clean = oneLine("q" + "\u0335".repeat(29) + "\u0344y");
    assertThat(clean).isEqualTo("q" + "\u0335".repeat(29) + "\u0308y");
    assertThat(oneLine(clean)).isEqualTo(clean);
  }

  @Test
  @DisplayName("is warned of with the number of characters")
  void warned() {
    TextLine line =
        Typesetter.bundled()
            .line("a\u0000b\u202ec", org.viz4j.font.FontSpec.of("Liberation Sans"), 10);
    assertThat(line.text()).isEqualTo("abc");
    assertThat(line.warnings())
        .singleElement()
        .extracting(org.viz4j.error.Warning::message)
        .isEqualTo(
            "text \"a�b�c\" had 2 control, invisible or unpaired characters, removed or replaced");
  }
}
