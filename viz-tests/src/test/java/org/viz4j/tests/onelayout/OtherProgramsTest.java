package org.viz4j.tests.onelayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viz4j.backend.pdf.OpenPdfProvider;
import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.backend.svg.JFreeProvider;
import org.viz4j.cli.Main;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.testkit.ExternalTool;

@DisplayName("Other programs find")
class OtherProgramsTest {
  @TempDir Path folder;

  private Path pdf(Sample sample) throws IOException {
    return Files.write(folder.resolve("a.pdf"), sample.drawn().file(new OpenPdfProvider()));
  }

  private static ExternalTool.Result good(String tool, String... arguments) {
    ExternalTool.Result result = ExternalTool.require(tool).run(arguments);
    assertThat(result.exit()).as(result.output()).isZero();
    return result;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("every font of a PDF file a CID TrueType subset, embedded, with a Unicode map")
  void pdffonts(Sample sample) throws IOException {
    assertThat(good("pdffonts", pdf(sample).toString()).output().lines().skip(2))
        .isNotEmpty()
        .allMatch(
            line -> line.matches("[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes .*"));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("TX-1, TX-3: every label in a PDF file, in the order of the scene")
  void pdftotext(Sample sample) throws IOException {
    String text = good("pdftotext", "-raw", "-enc", "UTF-8", pdf(sample).toString(), "-").output();
    String labels =
        sample.drawn().runs().stream().map(GlyphRunNode::text).collect(Collectors.joining());
    assertThat(text.replaceAll("\\s", "")).isEqualTo(labels.replaceAll("\\s", ""));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("nothing wrong in a PDF file")
  void qpdf(Sample sample) throws IOException {
    assertThat(good("qpdf", "--check", pdf(sample).toString()).output()).doesNotContain("WARNING");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("nothing wrong in an SVG file")
  void xmllint(Sample sample) throws IOException {
    Path stax = Files.write(folder.resolve("s.svg"), sample.drawn().file(new StaxProvider()));
    Path jfree = Files.write(folder.resolve("j.svg"), sample.drawn().file(new JFreeProvider()));
    assertThat(good("xmllint", "--noout", stax.toString(), jfree.toString()).output()).isEmpty();
  }

  @Test
  @DisplayName("3000 x 1800 pixels, 11811 a metre, in loss curves of 10 x 6 in at the default dpi")
  void pngSize() throws IOException {
    Path png = folder.resolve("loss_curves.png");
    PrintStream ignored =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    String[] args = {"plot", "loss-curves", Sample.HISTORY.toString(), "-o", png.toString()};
    assertThat(Main.run(args, ignored, ignored)).isZero();
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(png));
    assertThat(file.getInt(16)).isEqualTo(3000);
    assertThat(file.getInt(20)).isEqualTo(1800);
    byte[] density = {'p', 'H', 'Y', 's', 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1};
    assertThat(new String(file.array(), StandardCharsets.ISO_8859_1))
        .contains(new String(density, StandardCharsets.ISO_8859_1));
  }
}
