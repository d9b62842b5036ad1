package org.viz4j.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.Plotter;
import org.viz4j.core.config.Config;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Theme;
import org.viz4j.report.Note;
import org.viz4j.report.ReportBuilder;
import org.viz4j.report.SaveOptions;
import org.viz4j.report.TrainingReport;
import org.viz4j.spi.Format;

@DisplayName("report.html in a browser")
class ReportInBrowserTest {
  private static final Path EXAMPLE = Path.of("../examples/digits-cnn");
  private static final int DESK = 1280;
  private static final int PHONE = 400;

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void start() {
    browser = new Browser(folder);
  }

  private String page(TrainingReport report) throws IOException {
    SaveOptions svg = SaveOptions.standard().withFormats(List.of(Format.SVG));
    return Files.readString(report.save(folder, svg).folder().resolve("report.html"));
  }

  private String small() throws IOException {
    ReportBuilder report =
        TrainingReport.builder()
            .history(
                TrainingHistory.of(
                    Series.of("train_loss", 3, 2, 1), Series.of("accuracy", 0.2, 0.5, 0.7)));
    return page(report.build());
  }

  /** Figures that do not begin and end on one sheet. */
  private static List<Integer> cut(List<String> sheets) {
    List<Integer> cut = new ArrayList<>();
    String all = String.join("\f", sheets);
    int last = 0;
    while (all.contains("figure[" + (last + 1))) {
      String begin = "figure[" + ++last;
      String end = "figure" + last + "]";
      if (sheets.stream().noneMatch(sheet -> sheet.contains(begin) && sheet.contains(end))) {
        cut.add(last);
      }
    }
    return cut;
  }

  @Test
  @DisplayName("asks for nothing, has words for all there is to see, and prints every figure whole")
  void example() throws IOException {
    String page = page(TrainingReport.of(EXAMPLE));

    assertThat(page).contains("Content-Security-Policy\" content=\"default-src 'none'");
    assertThat(page).doesNotContain("<script", "javascript:", " onload=");
    Browser.Seen desk = browser.open(page, DESK);
    assertThat(desk.requests()).isEmpty();
    assertThat(desk.complaints()).isEmpty();
    assertThat(pictures(page)).hasSize(18).allMatch(ReportInBrowserTest::isDescribed);
    List<String> sheets = browser.printed(page);
    assertThat(String.join("", sheets)).contains("figure[18");
    assertThat(cut(sheets)).isEmpty();
  }

  /** The opening tag of each figure's picture. */
  private static List<String> pictures(String page) {
    return Pattern.compile("<figure>\\s*(<[^>]*>)")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static boolean isDescribed(String tag) {
    return tag.startsWith("<svg")
        ? tag.contains("role=\"img\"") && tag.contains("aria-labelledby=\"")
        : tag.matches("<img alt=\"[^\"]{10,}\".*");
  }

  @Test
  @DisplayName("has the colours of the figures' theme, legible too")
  void dark() throws IOException {
    Config config = Config.load().with("viz.theme", "dark", "a test");
    SaveOptions dark = SaveOptions.standard().withPlotter(Plotter.of(config));
    TrainingReport report =
        TrainingReport.builder()
            .history(TrainingHistory.of(Series.of("train_loss", 3, 2, Double.NaN, 2, 2)))
            .fact("optimizer", "SGD")
            .readme("words")
            .note(new Note(Note.Kind.ASSUMED, "layout assumed"))
            .build();
    String page = Files.readString(report.save(folder, dark).folder().resolve("report.html"));
    assertThat(page)
        .contains("class=\"dark\"", "--page: " + Theme.DARK.colors().background().hex())
        .contains("class=\"findings\"");
    assertThat(browser.open(page, DESK).complaints()).isEmpty();
    assertThat(
            browser.open(page.replace("--muted: #b0b4bd", "--muted: #404040"), DESK).complaints())
        .anyMatch(line -> line.startsWith("serious color-contrast"));
  }

  @Test
  @DisplayName("fits a narrow window")
  void phone() throws IOException {
    TrainingReport report =
        TrainingReport.builder()
            .name("a_name_without_any_blank_that_is_far_too_long_for_a_narrow_window")
            .history(TrainingHistory.of(Series.of("train_loss", 3, 2, 1)))
            .fact("optimizer", "x".repeat(200))
            .readme("y".repeat(200))
            .build();
    assertThat(browser.open(page(report), PHONE).complaints()).isEmpty();
  }

  @Test
  @DisplayName("would be caught asking for a picture, having one without words, and being too wide")
  void planted() throws IOException {
    String address = "http://127.0.0.1:48765/planted.png";
    String bad =
        small()
            .replaceFirst("aria-labelledby=\"[^\"]*_title [^\"]*\"", "")
            .replaceFirst("<title id=[^<]*</title>", "")
            .replace("</main>", "<img src=\"" + address + "\"><hr style=\"width:3000px\"></main>");
    Browser.Seen seen = browser.open(bad, DESK);
    assertThat(seen.requests()).contains(address);
    assertThat(seen.complaints())
        .anyMatch(line -> line.startsWith("critical image-alt"))
        .anyMatch(line -> line.startsWith("serious svg-img-alt"))
        .anyMatch(line -> line.startsWith("wider than the window"));
  }

  @Test
  @DisplayName("would be caught cutting a figure in print")
  void torn() throws IOException {
    String page = small();
    assertThat(cut(browser.printed(page))).isEmpty();
    String torn = page.replace("max-height: 225mm", "max-height: none; height: 400mm");
    assertThat(torn).isNotEqualTo(page);
    assertThat(cut(browser.printed(torn))).isNotEmpty();
  }
}
