package org.viz4j.backend.stax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.spi.svg.FontFamilies;

class TextTest {

  @Test
  @DisplayName("writes text that takes the face's own course in one piece, with its length")
  void onePiece() {
    assertThat(Svgs.file(Svgs.text("LAVA", 0)))
        .contains("x=\"20\" y=\"50\"")
        .contains("textLength=\"23\" lengthAdjust=\"spacing\">LAVA</text>");
  }

  @Test
  @DisplayName("states every position of letter-spaced text, within one text element")
  void spaced() {
    assertThat(Svgs.file(Svgs.text("abc", 1.5)))
        .contains(">a<tspan x=\"27.5\">b</tspan><tspan x=\"35\">c</tspan></text>")
        .doesNotContain("textLength");
  }

  @Test
  @DisplayName("lets the length of a piece end where its last glyph ends")
  void lengthOfPiece() {
    GlyphRunNode run = Svgs.text("abcd", 0);
    GlyphRunNode jump =
        new GlyphRunNode(
            run.text(),
            run.face(),
            run.size(),
            run.origin(),
            0,
            List.of(6.0, 30.0, 6.0, 6.0),
            run.fill());
    assertThat(Svgs.file(jump))
        .contains("textLength=\"12\" lengthAdjust=\"spacing\">ab<tspan x=\"56\" textLength=\"12\"");
  }

  @Test
  @DisplayName("gives a single glyph no length, for there is no space to stretch")
  void single() {
    assertThat(Svgs.file(Svgs.text("a", 0))).doesNotContain("textLength");
  }

  @Test
  @DisplayName("states weight and slant")
  void weightAndSlant() {
    assertThat(Svgs.file(Svgs.text("a", 0)))
        .contains("font-size=\"10\" font-weight=\"bold\" font-style=\"italic\"");
  }

  @Test
  @DisplayName("asks for families of the same widths where there are some")
  void families() {
    assertThat(FontFamilies.of("Liberation Sans", '\''))
        .isEqualTo("'Liberation Sans','Arimo','Arial','Helvetica',sans-serif");
    assertThat(FontFamilies.of("Liberation Mono", '\'')).endsWith(",monospace");
    assertThat(FontFamilies.of("Liberation Serif", '\'')).endsWith(",serif");
    assertThat(FontFamilies.of("Gl\u00fcck 2-x_y", '\''))
        .isEqualTo("'Gl\u00fcck 2-x_y',sans-serif");
  }

  @Test
  @DisplayName("lets no family's name out of its quotes")
  void hostileFamily() {
    assertThat(FontFamilies.of("x';}</style><script>\\27 \"\n\u0001\ud800", '\''))
        .isEqualTo("'xstylescript27 ',sans-serif");
  }

  @Test
  @DisplayName("draws outlines once for each glyph, and keeps the words as a label")
  void outlines() {
    String file = Svgs.outlined(Svgs.text("aa & \"a\"", 0));
    assertThat(file).contains("aria-label=\"aa &amp; &quot;a&quot;\"").doesNotContain("<text");
    assertThat(file.split("<use ")).as("uses").hasSize(1 + 6);
    assertThat(file.split("<path ")).as("shapes").hasSize(1 + 3);
    assertThat(file).contains("d=\"M0 -500 500 -500 500 0 0 0Z\"");
    assertThat(file).contains("transform=\"translate(20 50)scale(0.01)\"");
  }
}
