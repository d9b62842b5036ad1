package org.viz4j.tests.onelayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.viz4j.backend.pdf.OpenPdfProvider;
import org.viz4j.backend.pdf.PageReader;
import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.backend.svg.JFreeProvider;
import org.viz4j.data.Series;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.spi.BackendProvider;
import org.viz4j.testkit.SvgReader;
import org.w3c.dom.Element;

@Label("Any text as title, axis label and legend label")
class AnyTextProperties {

  /** The four places in which a figure takes words. */
  record Labels(String title, String x, String y, String legend) {
    Drawn drawn() {
      return Drawn.of(
          Figure.of(
              Size.inches(10, 6),
              axes ->
                  axes.title(title)
                      .xLabel(x)
                      .yLabel(y)
                      .line(Series.of("loss", 2, 1), line -> line.label(legend))
                      .legend()));
    }
  }

  private static Arbitrary<Labels> labels(Arbitrary<String> texts) {
    return Combinators.combine(texts, texts, texts, texts).as(Labels::new);
  }

  @Provide
  Arbitrary<Labels> any() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(20)),
            Tuple.of(2, Arbitraries.strings().withCharRange('\u0100', '\u24ff').ofMaxLength(8)),
            Tuple.of(2, Arbitraries.strings().all().ofMaxLength(8)),
            Tuple.of(1, Arbitraries.strings().withCharRange('\u0000', '\u001f').ofMaxLength(4)),
            Tuple.of(1, Arbitraries.strings().withCharRange('\ud800', '\udfff').ofMaxLength(4)),
            Tuple.of(1, Arbitraries.integers().between(0x1d400, 0x1f64f).map(Character::toString)),
            Tuple.of(
                1, Arbitraries.of("\u202e", "\u200d", "\ufeff", "\ufffe", "שלום", "x ", "]]>")));
    return labels(pieces.list().ofMaxSize(5).map(list -> String.join("", list)));
  }

  @Provide
  Arbitrary<Labels> markup() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "$x^2$",
            "\\alpha",
            "<b>",
            "</text>",
            "&amp;",
            "&#65;",
            "&",
            "%n",
            "%s",
            "{0}",
            "${x}",
            "]]>",
            "<![CDATA[",
            "<!--",
            "--",
            ")",
            "(",
            "\\)",
            "\\",
            "'",
            "\"",
            "<script>",
            "#",
            "`");
    return labels(pieces.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list)));
  }

  private static List<String> words(Drawn drawn) {
    return drawn.runs().stream().map(GlyphRunNode::text).toList();
  }

  private static List<String> words(Drawn drawn, BackendProvider svg) {
    return SvgReader.of(drawn.file(svg)).elements("text").stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static String wordsOfPdf(Drawn drawn) {
    return PageReader.read(drawn.file(new OpenPdfProvider())).glyphs().stream()
        .map(PageReader.Glyph::text)
        .collect(Collectors.joining());
  }

  @Property(
      seed = "2026",
      tries = 200,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  @Label("TX-1: stands in both SVG files and in the PDF file as it was laid out")
  void asLaidOut(@ForAll("any") Labels labels) {
    Drawn drawn = labels.drawn();
    assertThat(words(drawn, new StaxProvider())).isEqualTo(words(drawn));
    assertThat(words(drawn, new JFreeProvider())).isEqualTo(words(drawn));
    assertThat(wordsOfPdf(drawn)).isEqualTo(String.join("", words(drawn)));
  }

  @Property(
      seed = "2026",
      tries = 200,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  @Label("TX-3: is literal however much it looks like markup")
  void literal(@ForAll("markup") Labels labels) {
    Drawn drawn = labels.drawn();
    List<String> given = List.of(labels.title, labels.x, labels.y, labels.legend);
    assertThat(words(drawn, new StaxProvider())).containsAll(given);
    assertThat(words(drawn, new JFreeProvider())).containsAll(given);
    assertThat(wordsOfPdf(drawn)).contains(given);
  }
}
