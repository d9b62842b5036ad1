package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.font.FontSpec;

class FitAndWrapTest {
  private static final FontSpec SANS = FontSpec.of("Liberation Sans");
  private static final Typesetter TYPESETTER = Typesetter.bundled();

  private static double width(String text) {
    return TYPESETTER.line(text, SANS, 10).width();
  }

  @Nested
  @DisplayName("text fitted into a width")
  class Fit {
    private TextLine fit(String text, double maxWidth) {
      return TYPESETTER.fit(text, SANS, 10, maxWidth);
    }

    @Test
    @DisplayName("stays whole when it is exactly as wide")
    void whole() {
      TextLine line = fit("Training loss", width("Training loss"));
      assertThat(line.text()).isEqualTo("Training loss");
      assertThat(line.warnings()).isEmpty();
    }

    @Test
    @DisplayName("ends with an ellipsis when it is 0.001 pt wider, and says so")
    void cut() {
      TextLine line = fit("Training loss", width("Training loss") - 0.001);
      assertThat(line.text()).isEqualTo("Training l…");
      assertThat(line.warnings())
          .containsExactly(
              new Warning(
                  Warning.Code.TEXT_SHORTENED,
                  "text \"Training loss\" was cut with an ellipsis to fit into 56.317 pt"));
    }

    @Test
    @DisplayName("keeps as many letters as there is room for beside the ellipsis")
    void longest() {
      assertThat(fit("Training loss", width("Trai…")).text()).isEqualTo("Trai…");
      assertThat(fit("Training loss", width("Trai…") - 0.001).text()).isEqualTo("Tra…");
    }

    @Test
    @DisplayName("has no space before the ellipsis")
    void no_space() {
      assertThat(fit("Training    loss", width("Training   …")).text()).isEqualTo("Training…");
    }

    @Test
    @DisplayName("is the ellipsis alone where not even that has room")
    void ellipsis_only() {
      for (double room : new double[] {5, 0, -7, Double.NEGATIVE_INFINITY}) {
        assertThat(fit("Training", room).text()).isEqualTo("…");
      }
      assertThat(fit("", -7).text()).isEmpty();
    }

    @Test
    @DisplayName("is not cut between a letter and its marks, nor inside a flag or an emoji")
    void clusters() {
      String flag = "\uD83C\uDDE9\uD83C\uDDEA";
      String thumb = "\uD83D\uDC4D\uD83C\uDFFD";
      for (String whole : List.of("x\u0335\u0332", flag, thumb)) {
        String text = "a" + whole + "bbbb";
        for (double room = 0; room < width(text); room += 0.1) {
          assertThat(fit(text, room).text())
              .isIn(
                  "…",
                  "a…",
                  "a" + whole + "…",
                  "a" + whole + "b…",
                  "a" + whole + "bb…",
                  "a" + whole + "bbb…");
        }
      }
    }

    @Test
    @DisplayName("is quoted in messages on one line of at most sixty characters")
    void message() {
      TextLine line = fit("Loss\n" + "é".repeat(1_000_000), 50);
      assertThat(line.warnings().get(1).message())
          .isEqualTo(
              "text \"Loss " + "é".repeat(55) + "…\" was cut with an ellipsis to fit into 50.0 pt");
    }

    @Test
    @DisplayName("must have a width that is a number")
    void nan() {
      assertThatThrownBy(() -> fit("a", Double.NaN))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage("width for text must be a number, but was NaN");
    }
  }

  @Nested
  @DisplayName("text wrapped into a width")
  class Wrap {
    private List<String> wrap(String text, double maxWidth, int maxLines) {
      return lines(text, maxWidth, maxLines).stream().map(TextLine::text).toList();
    }

    private List<TextLine> lines(String text, double maxWidth, int maxLines) {
      return TYPESETTER.wrap(text, SANS, 10, maxWidth, maxLines);
    }

    @Test
    @DisplayName("breaks at spaces and at newlines")
    void breaks() {
      assertThat(wrap("one two three\nfour", width("one two"), 9))
          .containsExactly("one two", "three", "four");
    }

    @Test
    @DisplayName("has no spaces at the ends of lines")
    void spaces() {
      assertThat(wrap("  one   two    three ", width("one   two"), 9))
          .containsExactly("one   two", "three");
    }

    @Test
    @DisplayName("keeps blank lines between others")
    void blank_lines() {
      assertThat(wrap("one\n\r\n two", 100, 9)).containsExactly("one", "", "two");
    }

    @Test
    @DisplayName("is one empty line for an empty text")
    void empty() {
      assertThat(wrap("", 100, 3)).containsExactly("");
    }

    @Test
    @DisplayName("ends the last line with an ellipsis when text is left over")
    void too_many_lines() {
      List<TextLine> lines = lines("one two three four", width("one two"), 2);
      assertThat(lines).extracting(TextLine::text).containsExactly("one two", "three…");
      assertThat(lines.get(0).warnings()).isEmpty();
      assertThat(lines.get(1).warnings())
          .extracting(Warning::code)
          .containsExactly(Warning.Code.TEXT_SHORTENED);
    }

    @Test
    @DisplayName("ends the last line with an ellipsis when another line is left over")
    void newline_left_over() {
      assertThat(wrap("one\ntwo", 100, 1)).containsExactly("one…");
      assertThat(wrap("one\n \n", 100, 1)).containsExactly("one");
    }

    @Test
    @DisplayName("cuts a word wider than a line and goes on with the next word")
    void overlong_word() {
      assertThat(wrap("a incomprehensibilities b c", width("incompre…"), 9))
          .containsExactly("a", "incompre…", "b c");
      assertThat(wrap("incomprehensibilities\nb", width("incompre…"), 9))
          .containsExactly("incompre…", "b");
      assertThat(wrap("incomprehensibilities  ", width("incompre…"), 9))
          .containsExactly("incompre…");
    }

    @Test
    @DisplayName("is never wider than asked, at any width")
    void never_wider() {
      String text = "Validation loss\tof AVAVA WAW runs, 0.001 \u2207 each; incomprehensibilities";
      double ellipsis = width("…");
      for (double room = ellipsis; room < 300; room += 0.7) {
        for (TextLine line : lines(text, room, 4)) {
          assertThat(line.width()).isLessThanOrEqualTo(room);
        }
      }
    }

    @Test
    @DisplayName("says once, on the first line, that characters were removed")
    void sanitized() {
      List<TextLine> lines = lines("one\u0007\ntwo", 100, 9);
      assertThat(lines.get(0).warnings())
          .extracting(Warning::code)
          .containsExactly(Warning.Code.TEXT_SANITIZED);
      assertThat(lines.get(1).warnings()).isEmpty();
    }

    @Test
    @DisplayName("must have a line")
    void no_lines() {
      assertThatThrownBy(() -> wrap("a", 100, 0))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage("number of lines must be 1 or more, but was 0");
    }
  }
}
