package org.viz4j.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.core.config.Layer;
import org.viz4j.core.config.Setting;
import org.viz4j.error.BackendException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Role;
import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

class BackendRegistryTest {
  private static final Function<String, Optional<Setting>> NOTHING = key -> Optional.empty();

  private static final FakeProvider STAX = FakeProvider.of("svg", "stax", 100);
  private static final FakeProvider JFREE = FakeProvider.of("svg", "jfree", 50);
  private static final FakeProvider JAVA2D = FakeProvider.of("png", "java2d", 100);
  private static final FakeProvider OPENPDF = FakeProvider.of("pdf", "openpdf", 100);

  private final BackendRegistry all = BackendRegistry.of(JFREE, OPENPDF, STAX, JAVA2D);

  @Test
  @DisplayName("takes the highest priority where nothing is configured, without a warning")
  void priority() {
    Selection selection = all.select(Format.SVG, NOTHING);

    assertThat(selection.id()).isEqualTo("stax");
    assertThat(selection.warnings()).isEmpty();
  }

  @Test
  @DisplayName("takes the configured one whatever its priority")
  void configured() {
    assertThat(all.select(Format.SVG, setting("viz.backend.svg", "jfree")).id()).isEqualTo("jfree");
    assertThat(all.select(Format.PNG, setting("viz.backend.svg", "jfree")).id())
        .isEqualTo("java2d");
  }

  @Test
  @DisplayName("breaks a tie by the smaller id, with a warning naming both")
  void tie() {
    BackendRegistry tied =
        BackendRegistry.of(
            FakeProvider.of("svg", "zeta", 7),
            FakeProvider.of("svg", "beta", 7),
            FakeProvider.of("svg", "alpha", 1));

    Selection selection = tied.select(Format.SVG, NOTHING);
    assertThat(selection.id()).isEqualTo("beta");
    assertThat(selection.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.BACKEND_TIE,
                "backends beta and zeta for format \"svg\" have equal priority 7; beta was taken,"
                    + " set viz.backend.svg to choose"));
    assertThat(tied.select(Format.SVG, setting("viz.backend.svg", "zeta")).warnings()).isEmpty();
  }

  @Test
  @DisplayName("chooses and lists the same in whatever order providers are found")
  void order() {
    List<BackendProvider> providers =
        new ArrayList<>(List.of(STAX, JFREE, JAVA2D, OPENPDF, FakeProvider.of("png", "fast", 100)));
    List<BackendListing> expected =
        BackendRegistry.of(providers.toArray(BackendProvider[]::new)).list(NOTHING);
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(providers, random);
      BackendRegistry shuffled = BackendRegistry.of(providers.toArray(BackendProvider[]::new));
      assertThat(shuffled.list(NOTHING)).isEqualTo(expected);
      assertThat(shuffled.select(Format.PNG, NOTHING).id()).isEqualTo("fast");
    }
  }

  @Test
  @DisplayName("says which formats there are when none fits")
  void unknownFormat() {
    assertThatThrownBy(() -> all.select(FakeProvider.format("webp"), NOTHING))
        .isInstanceOf(BackendException.class)
        .hasMessage("no backend for format \"webp\"; available: pdf, png, svg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.webp | no backend for format \"webp\"; available: pdf, png, svg",
        "a.pgn | no backend for format \"pgn\"; available: pdf, png, svg; did you mean \"png\"?",
        "a.png.gz | no backend for format \"gz\"; available: pdf, png, svg",
        "plot | the suffix of an output file must name a format, but there was none in \"plot\";"
            + " available: pdf, png, svg",
        "png | the suffix of an output file must name a format, but there was none in \"png\";"
            + " available: pdf, png, svg",
        "plot. | the suffix of an output file must name a format, but there was none in \"plot.\";"
            + " available: pdf, png, svg"
      })
  @DisplayName("refuses a file name that asks for no known format")
  void badSuffix(String name, String message) {
    assertThatThrownBy(() -> all.formatOf(name))
        .isInstanceOf(BackendException.class)
        .hasMessage(message);
  }

  @Test
  @DisplayName("finds a format by suffix in any case, the longest suffix first")
  void suffix() {
    Format compressed = new Format("svgz", List.of("svgz", "svg.gz"), "image/svg+xml");
    Format gzip = new Format("gzip", List.of("gz"), "application/gzip");
    BackendRegistry more =
        BackendRegistry.of(
            STAX,
            new FakeProvider("z", gzip, 9, () -> null),
            new FakeProvider("z", compressed, 9, () -> null));

    assertThat(more.formatOf("A.SVG").id()).isEqualTo("svg");
    assertThat(more.formatOf("a.b.svg.gz")).isEqualTo(compressed);
    assertThat(more.formatOf("a.png.gz")).isEqualTo(gzip);
  }

  @Test
  @DisplayName("names the artefact that brings a format")
  void coordinateOfFormat() {
    assertThatThrownBy(() -> BackendRegistry.of(STAX, JAVA2D).formatOf("a.pdf"))
        .isInstanceOf(BackendException.class)
        .hasMessage(
            "no backend for format \"pdf\"; available: png, svg; add org.viz4j:backend-pdf to the"
                + " class path");
  }

  @Test
  @DisplayName("says so when there is no backend at all")
  void none() {
    assertThatThrownBy(() -> BackendRegistry.of().select(Format.PNG, NOTHING))
        .isInstanceOf(BackendException.class)
        .hasMessage(
            "no backend for format \"png\"; available: none; add org.viz4j:backend-png to the"
                + " class path");
  }

  @Test
  @DisplayName("refuses an unknown id listing what is registered, where it was said, and a remedy")
  void unknownId() {
    assertThatThrownBy(() -> all.select(Format.SVG, setting("viz.backend.svg", "jfre")))
        .isInstanceOf(BackendException.class)
        .hasMessage(
            "viz.backend.svg must be one of stax, jfree, but was \"jfre\" in viz.properties line"
                + " 4; did you mean \"jfree\"?");
    assertThatThrownBy(
            () -> BackendRegistry.of(STAX).select(Format.SVG, setting("viz.backend.svg", "jfree")))
        .hasMessage(
            "viz.backend.svg must be one of stax, but was \"jfree\" in viz.properties line 4; add"
                + " org.viz4j:backend-svg to the class path");
  }

  @Test
  @DisplayName("fails at selection when the chosen backend cannot start, with cause and remedy")
  void cannotStart() {
    NoClassDefFoundError cause = new NoClassDefFoundError("com/x/Font");
    FakeProvider broken =
        failing(
            "stax",
            () -> {
              throw cause;
            });

    assertThatThrownBy(() -> BackendRegistry.of(broken, JFREE).select(Format.SVG, NOTHING))
        .isInstanceOf(BackendException.class)
        .hasCause(cause)
        .hasMessageMatching(
            "backend stax for format \"svg\" must be able to start, but failed in .*:"
                + " java.lang.NoClassDefFoundError: com/x/Font; set viz.backend.svg to jfree to use"
                + " another");
    assertThatThrownBy(() -> BackendRegistry.of(broken).select(Format.SVG, NOTHING))
        .hasMessageEndingWith("; check that its libraries are on the class path");
    assertThatThrownBy(
            () -> BackendRegistry.of(failing("stax", () -> null)).select(Format.SVG, NOTHING))
        .isInstanceOf(BackendException.class);
  }

  @Test
  @DisplayName("skips the second of two providers with one id, with a warning")
  void sameId() {
    BackendProvider twin =
        new BackendProvider() {
          @Override
          public String id() {
            return "stax";
          }

          @Override
          public Format format() {
            return Format.SVG;
          }

          @Override
          public int priority() {
            return 1;
          }

          @Override
          public Backend create() {
            throw new AssertionError("must not be asked");
          }
        };
    for (BackendRegistry registry :
        List.of(BackendRegistry.of(STAX, twin), BackendRegistry.of(twin, STAX))) {
      assertThat(registry.list(NOTHING)).hasSize(1);
      assertThat(registry.list(NOTHING).get(0).priority()).isEqualTo(100);
      assertThat(registry.warnings())
          .containsExactly(
              new Warning(
                  Warning.Code.BACKEND_SKIPPED,
                  "a backend provider was skipped: "
                      + twin.getClass().getName()
                      + " (its id \"stax\" is taken by "
                      + FakeProvider.class.getName()
                      + ")"));
    }
  }

  @Test
  @DisplayName("lists format, id, priority, module and which one renders")
  void list() {
    assertThat(all.list(setting("viz.backend.svg", "jfree")))
        .extracting(
            listing -> listing.format().id(),
            BackendListing::id,
            BackendListing::priority,
            BackendListing::chosen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pdf", "openpdf", 100, true),
            org.assertj.core.groups.Tuple.tuple("png", "java2d", 100, true),
            org.assertj.core.groups.Tuple.tuple("svg", "stax", 100, false),
            org.assertj.core.groups.Tuple.tuple("svg", "jfree", 50, true));
    assertThat(all.list(NOTHING).get(0).module()).endsWith("test-classes/");
  }

  @Test
  @DisplayName(
      "lists none as chosen where the configured one is missing, and says what select says")
  void listRefused() {
    Function<String, Optional<Setting>> typo = setting("viz.backend.svg", "jfre");

    assertThat(all.list(typo))
        .filteredOn(BackendListing::chosen)
        .extracting(BackendListing::id)
        .containsExactly("openpdf", "java2d");
    assertThat(all.refusals(NOTHING)).isEmpty();
    assertThat(all.refusals(typo)).hasSize(1);
    assertThatThrownBy(() -> all.select(Format.SVG, typo))
        .isInstanceOf(BackendException.class)
        .hasMessage(all.refusals(typo).get(0).getMessage());
  }

  @Test
  @DisplayName("turns what a backend throws into a typed exception that names it")
  void guarded() throws IOException {
    assertThatThrownBy(() -> render(new IllegalStateException("boom")))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("backend stax for format \"svg\" must be able to render")
        .hasMessageEndingWith("java.lang.IllegalStateException: boom");
    assertThatThrownBy(() -> render(new NoClassDefFoundError("x")))
        .isInstanceOf(BackendException.class);
    assertThatThrownBy(() -> render(new UncheckedIOException(new IOException("full"))))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThatThrownBy(() -> render(new InvalidInputException("mine")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("mine");
    assertThatThrownBy(() -> render(new OutOfMemoryError())).isInstanceOf(OutOfMemoryError.class);
  }

  private static void render(Throwable failure) throws IOException {
    Backend failing =
        new Backend() {
          @Override
          public Resolution resolution(RenderOptions options) {
            throw new AssertionError();
          }

          @Override
          public void render(
              Document document,
              RenderOptions options,
              OutputStream out,
              Consumer<Warning> warnings) {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          }
        };
    Document document =
        Document.of(
            new org.viz4j.scene.Scene(
                org.viz4j.geom.Size.inches(1, 1),
                org.viz4j.scene.Metadata.EMPTY,
                GroupNode.of("figure", Role.values()[0], List.of())));
    BackendRegistry.of(failing("stax", () -> failing))
        .select(Format.SVG, NOTHING)
        .backend()
        .render(document, RenderOptions.NONE, new ByteArrayOutputStream(), warning -> {});
  }

  private static FakeProvider failing(String id, java.util.function.Supplier<Backend> maker) {
    return new FakeProvider(id, Format.SVG, 100, maker);
  }

  private static Function<String, Optional<Setting>> setting(String... keysAndValues) {
    Map<String, String> values = Map.of(keysAndValues[0], keysAndValues[1]);
    assertThat(Arrays.asList(keysAndValues)).hasSize(2);
    return key ->
        Optional.ofNullable(values.get(key))
            .map(value -> new Setting(key, value, Layer.FILE, "viz.properties line 4"));
  }
}
