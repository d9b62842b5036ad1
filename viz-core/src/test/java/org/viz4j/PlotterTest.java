package org.viz4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.core.config.Config;
import org.viz4j.core.config.ConfigSources;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.registry.BackendRegistry;
import org.viz4j.core.registry.FakeProvider;
import org.viz4j.core.text.FontLibrary;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Series;
import org.viz4j.error.BackendException;
import org.viz4j.error.ConfigException;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Backend;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

class PlotterTest {
  private static final Format FAKE = FakeProvider.format("fake");
  private static final Figure FIGURE =
      Figure.of(Size.inches(4, 3), axes -> axes.title("T").line(Series.of("y", 3, 1, 2)));

  @TempDir Path folder;

  /** Writes the dpi it was given, a warning, and keeps the scene. */
  private static final class Recorder implements Backend {
    private final List<Scene> scenes = new ArrayList<>();

    @Override
    public Resolution resolution(RenderOptions options) {
      return new Resolution(Resolution.Kind.VECTOR, 0.001, options.dpi());
    }

    @Override
    public synchronized void render(
        Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
        throws IOException {
      scenes.add(document.single(FAKE));
      warnings.accept(new Warning(Warning.Code.BACKEND_LIMITATION, "from the backend"));
      out.write(ascii(Double.toString(options.dpi())));
    }
  }

  private final Recorder recorder = new Recorder();
  private final Plotter plotter = plotter(Map.of());

  @Test
  @DisplayName("renders with the options of the call over those of the configuration")
  void options() {
    Plotter configured = plotter(Map.of("VIZ_DPI", "72"));

    assertThat(configured.render(FIGURE, FAKE).bytes()).isEqualTo(ascii("72.0"));
    assertThat(configured.render(FIGURE, FAKE, RenderOptions.dpi(150)).bytes())
        .isEqualTo(ascii("150.0"));
  }

  @Test
  @DisplayName("collects warnings of figure, settings, backends and format in order, each once")
  void warnings() {
    Warning own = new Warning(Warning.Code.ASSUMED, "from the figure");
    Warning limit = new Warning(Warning.Code.BACKEND_LIMITATION, "from the backend");
    Plotter tied =
        Plotter.of(
            config(Map.of()),
            BackendRegistry.of(provider("b"), provider("a"), new FakeProvider("", FAKE, 1, null)));

    Rendering rendering =
        tied.render(
            FIGURE.withWarnings(List.of(own, limit, own)),
            FAKE,
            RenderOptions.NONE.with("viz.dpy", "1"));

    assertThat(rendering.warnings())
        .extracting(Warning::code)
        .containsExactly(
            Warning.Code.ASSUMED,
            Warning.Code.BACKEND_LIMITATION,
            Warning.Code.UNKNOWN_KEY,
            Warning.Code.BACKEND_SKIPPED,
            Warning.Code.BACKEND_TIE);
    assertThat(plotter.render(FIGURE, FAKE).warnings()).containsExactly(limit);
  }

  @Test
  @DisplayName("names a path that has no last part when its suffix is none")
  void root() {
    Path root = folder.getRoot();

    assertThatThrownBy(() -> plotter.formatOf(root))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("none in \"" + root + "\"");
  }

  @Test
  @DisplayName("lists backends also where the configured one is not there, and tells so beside")
  void refusals() {
    Plotter typo = plotter(Map.of("VIZ_BACKEND_FAKE", "fak"));

    assertThat(typo.backends()).isNotEmpty().noneMatch(listing -> listing.chosen());
    assertThat(typo.backendRefusals())
        .singleElement()
        .satisfies(
            refusal -> assertThat(refusal).hasMessageContaining("variable VIZ_BACKEND_FAKE"));
    assertThat(plotter.backendRefusals()).isEmpty();
  }

  @Test
  @DisplayName("draws in the theme of the figure, else of the call, else of the configuration")
  void theme() {
    Plotter dark = plotter(Map.of("VIZ_THEME", "dark"));

    Scene byConfig = scene(dark, FIGURE, RenderOptions.NONE);
    Scene byCall = scene(dark, FIGURE, RenderOptions.NONE.withTheme("default"));
    Scene byFigure =
        scene(
            plotter,
            FIGURE.withTheme(Theme.DARK),
            RenderOptions.NONE.withTheme("default").with(RenderOptions.FONT, "DejaVu Sans"));

    assertThat(byConfig).isEqualTo(byFigure).isNotEqualTo(byCall);
    assertThat(byCall).isEqualTo(scene(plotter, FIGURE, RenderOptions.NONE));
  }

  @Test
  @DisplayName("dates a figure without a date by SOURCE_DATE_EPOCH and leaves another alone")
  void date() {
    Plotter dated = plotter(Map.of("SOURCE_DATE_EPOCH", "0"));
    Instant own = Instant.ofEpochSecond(99);
    Figure withDate = FIGURE.withMetadata(Metadata.EMPTY.withDate(own));

    assertThat(scene(dated, FIGURE, RenderOptions.NONE).metadata().date()).isEqualTo(Instant.EPOCH);
    assertThat(scene(dated, withDate, RenderOptions.NONE).metadata().date()).isEqualTo(own);
    assertThat(scene(plotter, FIGURE, RenderOptions.NONE).metadata().date()).isNull();
  }

  @Test
  @DisplayName("saves under the format of the suffix and says where")
  void save() {
    Path file = folder.resolve("new/a.FAKE");

    Rendering rendering = plotter.save(FIGURE, file);

    assertThat(file).hasBinaryContent(rendering.bytes());
    assertThat(rendering.path()).contains(file);
    assertThat(rendering.format().id()).isEqualTo("fake");
    assertThat(plotter.render(FIGURE, FAKE).path()).isEmpty();
  }

  @Test
  @DisplayName("touches no file when rendering fails")
  void failedRendering() throws IOException {
    Path old = Files.write(folder.resolve("a.fake"), ascii("old"));
    Plotter failing =
        Plotter.of(
            config(Map.of()),
            BackendRegistry.of(
                new FakeProvider(
                    "x",
                    FAKE,
                    1,
                    () -> {
                      throw new IllegalStateException("boom");
                    })));

    assertThatThrownBy(() -> failing.save(FIGURE, old)).isInstanceOf(BackendException.class);
    assertThatThrownBy(() -> failing.save(FIGURE, folder.resolve("new/a.fake")))
        .isInstanceOf(BackendException.class);
    assertThatThrownBy(() -> plotter.save(FIGURE, folder.resolve("new/a.webp")))
        .isInstanceOf(BackendException.class)
        .hasMessage("no backend for format \"webp\"; available: fake");
    assertThat(old).hasBinaryContent(ascii("old"));
    assertThat(folder).isDirectoryNotContaining("glob:**/new");
  }

  @Test
  @DisplayName("writes whole files to a stream and leaves it open")
  void write() {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    Rendering rendering = plotter.write(FIGURE, FAKE, RenderOptions.NONE, out);

    assertThat(out.toByteArray()).isEqualTo(rendering.bytes());
    assertThat(closed[0]).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("turns a full disk under a stream into a typed exception")
  void diskFull() throws IOException {
    try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
      assertThatThrownBy(() -> plotter.write(FIGURE, FAKE, RenderOptions.NONE, full))
          .isInstanceOf(FileException.class)
          .hasMessage(
              "the output stream must take all bytes, but did not: No space left on device");
    }
  }

  @Test
  @DisplayName("refuses an option that its key does not allow")
  void badOption() {
    assertThatThrownBy(() -> plotter.render(FIGURE, FAKE, RenderOptions.dpi(0)))
        .isInstanceOf(ConfigException.class);
  }

  @Test
  @DisplayName("refuses a font that is not there, listing those there are and who asked for it")
  void unknownFont() {
    assertThatThrownBy(() -> plotter(Map.of("VIZ_FONT", "Liberation Sens")).render(FIGURE, FAKE))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "viz.font must be one of DejaVu Sans, Liberation Mono, Liberation Sans, Liberation Serif, but was \"Liberation Sens\" in"
                + " variable VIZ_FONT; did you mean \"Liberation Sans\"?");
    assertThat(scene(plotter(Map.of("VIZ_FONT", "DejaVu Sans")), FIGURE, RenderOptions.NONE))
        .isNotEqualTo(scene(plotter, FIGURE, RenderOptions.NONE));
  }

  @Test
  @DisplayName("refuses to render without any backend, while the scene can still be made")
  void noBackend() {
    Plotter bare = Plotter.of(config(Map.of()), BackendRegistry.of());

    assertThatThrownBy(() -> bare.render(FIGURE, Format.SVG))
        .isInstanceOf(BackendException.class)
        .hasMessage(
            "no backend for format \"svg\"; available: none; add org.viz4j:backend-svg-stax to the"
                + " class path");
    Scene scene =
        new Emitter()
            .emit(
                new Arranger(Typesetter.bundled()).arrange(FIGURE, Theme.DEFAULT),
                recorder.resolution(RenderOptions.NONE));
    assertThat(scene).isEqualTo(scene(plotter, FIGURE, RenderOptions.NONE));
  }

  @Test
  @DisplayName("DT-3: renders of one figure at different dpi in many threads do not mix")
  void threads() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<byte[]>> calls =
          IntStream.rangeClosed(1, 200)
              .<Callable<byte[]>>mapToObj(
                  dpi -> () -> plotter.render(FIGURE, FAKE, RenderOptions.dpi(dpi)).bytes())
              .toList();
      List<Future<byte[]>> results = pool.invokeAll(calls);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(ascii((i + 1) + ".0"));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @DisplayName("sets text in the fonts of the configured folder, and names those it left out")
  void fonts() throws IOException {
    try (InputStream in = FontLibrary.class.getResourceAsStream("fonts/LiberationMono-Bold.ttf")) {
      Files.write(folder.resolve("mine.ttf"), in.readAllBytes());
    }
    Files.write(folder.resolve("bad.otf"), ascii("OTTO"));
    Plotter own = plotter(Map.of("VIZ_FONTS", folder.toString(), "VIZ_FONT", "Liberation Mono"));
    assertThat(own.render(FIGURE, FAKE).warnings())
        .filteredOn(warning -> warning.code() == Warning.Code.FONT_REFUSED)
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains("bad.otf", "CFF"));
    assertThat(plotter.withFont(folder.resolve("mine.ttf")).fonts().families())
        .contains("Liberation Mono");
  }

  @Test
  @DisplayName("refuses a configured folder of fonts that is not there, naming who said so")
  void no_fonts() {
    assertThatThrownBy(() -> plotter(Map.of("VIZ_FONTS", "none/at/all")))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "viz.fonts must be a folder that can be read, but was \"none/at/all\" in variable"
                + " VIZ_FONTS");
  }

  @Test
  @DisplayName("leaves the interrupt flag of the thread set")
  void interrupted() {
    Thread.currentThread().interrupt();
    plotter.save(FIGURE, folder.resolve("a.fake"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder.resolve("a.fake")).exists();
  }

  @Test
  @DisplayName("hands out copies of its bytes")
  void copies() {
    Rendering rendering = plotter.render(FIGURE, FAKE);
    rendering.bytes()[0] = 0;

    assertThat(rendering.bytes()).isEqualTo(ascii("300.0")).hasSize(rendering.size());
  }

  private Scene scene(Plotter plotter, Figure figure, RenderOptions options) {
    plotter.render(figure, FAKE, options);
    return recorder.scenes.get(recorder.scenes.size() - 1);
  }

  private FakeProvider provider(String id) {
    return new FakeProvider(id, FAKE, 5, () -> recorder);
  }

  private Plotter plotter(Map<String, String> environment) {
    return Plotter.of(config(environment), BackendRegistry.of(provider("recorder")));
  }

  private Config config(Map<String, String> environment) {
    return Config.from(
        new ConfigSources(
            environment, Map.of(), ClassLoader.getPlatformClassLoader(), Path.of("none"), null));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
