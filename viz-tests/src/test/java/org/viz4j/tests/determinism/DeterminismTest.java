package org.viz4j.tests.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.Plotter;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.tests.ChildJvm;

@DisplayName("The same figure gives the same bytes")
class DeterminismTest {
  private static final List<Renders.Digest> EXPECTED = Renders.all();

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  @DisplayName("DT-1: twice in one process")
  void twice() {
    assertThat(Renders.all()).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  @DisplayName("DT-1: in any default locale")
  void locales(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(Renders.all()).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Kolkata", "Pacific/Apia", "America/New_York"})
  @DisplayName("DT-1: in any default time zone")
  void zones(String id) {
    TimeZone.setDefault(TimeZone.getTimeZone(id));
    assertThat(Renders.all()).isEqualTo(EXPECTED);
  }

  @Test
  @DisplayName("DT-1: in 8 threads at once")
  void threads() throws Exception {
    List<Callable<List<Renders.Digest>>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tasks.add(Renders::all);
    }
    for (List<Renders.Digest> digests : inThreads(tasks)) {
      assertThat(digests).isEqualTo(EXPECTED);
    }
  }

  @Test
  @DisplayName("DT-1: with the same settings in another order")
  void settingsInAnyOrder() {
    Plotter plotter = Plotter.of(Plain.config());
    RenderOptions one =
        RenderOptions.NONE
            .with("viz.theme", "dark")
            .with("viz.dpi", "90")
            .with("viz.maxPixels", "9000000");
    RenderOptions other =
        RenderOptions.NONE
            .with("viz.maxPixels", "9000000")
            .with("viz.dpi", "90")
            .with("viz.theme", "dark");
    assertThat(plotter.render(Renders.figure(), Format.PNG, one).bytes())
        .isEqualTo(plotter.render(Renders.figure(), Format.PNG, other).bytes());
  }

  @Test
  @DisplayName("DT-1: in another process, with another locale, zone and file encoding")
  void anotherProcess() throws Exception {
    ChildJvm child =
        ChildJvm.running(
            Renders.class,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=ISO-8859-1");
    assertThat(child.output()).isEqualTo(EXPECTED.toString());
  }

  @Test
  @DisplayName("DT-1: in a process without a font and without fontconfig")
  void withoutFonts(@TempDir Path empty) throws Exception {
    assertThat(withoutFonts(Renders.class, empty).output()).isEqualTo(EXPECTED.toString());
  }

  @Test
  @DisplayName("the process without fonts really has none, or the test above shows nothing")
  void reallyWithoutFonts(@TempDir Path empty) throws Exception {
    assertThat(withoutFonts(AwtFontProbe.class, empty).output()).isEqualTo("no AWT font");
  }

  private static ChildJvm withoutFonts(Class<?> main, Path empty) throws IOException {
    Path fontconfig = Files.writeString(empty.resolve("fonts.conf"), "<fontconfig/>");
    return ChildJvm.running(main, "-Duser.home=" + empty, "-Djava.awt.headless=true")
        .withVariable("FONTCONFIG_FILE", fontconfig.toString());
  }

  @Test
  @DisplayName("DT-2: drawing changes nothing in the figure, and no format changes another")
  void drawingChangesNothing() {
    Figure figure = Renders.figure();
    Figure before = Renders.figure();
    int hash = figure.hashCode();
    Plotter plotter = Plotter.of(Plain.config());
    byte[] first = plotter.render(figure, Format.PNG).bytes();
    plotter.render(figure, Format.SVG);
    plotter.render(figure, Format.PDF);
    assertThat(plotter.render(figure, Format.PNG).bytes()).isEqualTo(first);
    assertThat(figure).isEqualTo(before).hasSameHashCodeAs(before);
    assertThat(figure.hashCode()).isEqualTo(hash);
  }

  @Test
  @DisplayName("DT-3: renderings of one figure at several resolutions at once do not mix")
  void resolutionsDoNotMix() throws Exception {
    Plotter plotter = Plotter.of(Plain.config());
    List<byte[]> expected = new ArrayList<>();
    List<Callable<byte[]>> tasks = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      RenderOptions options = RenderOptions.dpi(40 + 20 * (i % 6));
      expected.add(plotter.render(Renders.figure(), Format.PNG, options).bytes());
      tasks.add(() -> plotter.render(Renders.figure(), Format.PNG, options).bytes());
    }
    assertThat(inThreads(tasks)).containsExactlyElementsOf(expected);
  }

  @Test
  @DisplayName("DT-4: writing into an array after it was copied changes no picture")
  void copied() {
    double[] y = {3, 2, 1};
    Figure figure = Figure.of(Size.inches(3, 2), axes -> axes.line(Series.of("loss", y)));
    Figure viewed =
        Figure.of(
            Size.inches(3, 2),
            axes -> axes.line(new Series("loss", Column.counting(0, 3), Column.view(y))));
    Plotter plotter = Plotter.of(Plain.config());
    byte[] before = plotter.render(figure, Format.PNG).bytes();
    assertThat(plotter.render(viewed, Format.PNG).bytes()).isEqualTo(before);
    y[1] = 30;
    assertThat(plotter.render(figure, Format.PNG).bytes()).isEqualTo(before);
    assertThat(plotter.render(viewed, Format.PNG).bytes()).isNotEqualTo(before);
  }

  private static <T> List<T> inThreads(List<Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
