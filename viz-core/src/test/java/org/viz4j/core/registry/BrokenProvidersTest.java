package org.viz4j.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.error.BackendException;
import org.viz4j.error.Warning;

class BrokenProvidersTest {
  @TempDir Path root;

  /** Breaks the provider {@code fault.Broken}. */
  interface Fault {
    void in(ProviderFolder folder) throws IOException;
  }

  private static Arguments fault(String name, String toldAs, Fault fault) {
    return Arguments.of(name, toldAs, fault);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("its class is missing", "Provider fault.Broken not found", folder -> {}),
        fault(
            "a class it extends is missing",
            "NoClassDefFoundError: fault/Base",
            folder ->
                folder
                    .compile("Base", "public class Base {}")
                    .compile(
                        "Broken",
                        "public class Broken extends Base implements org.viz4j.spi.BackendProvider"
                            + " { public String id() { return \"b\"; } public"
                            + " org.viz4j.spi.Format format() { return null; } public int"
                            + " priority() { return 1; } public org.viz4j.spi.Backend create() {"
                            + " return null; } }")
                    .delete("Base")),
        fault(
            "a class its constructor needs is missing",
            "NoClassDefFoundError: fault/Part",
            folder ->
                folder
                    .compile("Part", "public class Part {}")
                    .with("Broken", "public Broken() { new Part(); }")
                    .delete("Part")),
        fault(
            "it was compiled for a newer Java",
            "UnsupportedClassVersionError",
            folder -> folder.with("Broken", "").fromTheFuture("Broken")),
        fault(
            "its class file is cut short",
            "ClassFormatError",
            folder -> folder.with("Broken", "").cutShort("Broken")),
        fault(
            "its constructor throws",
            "IllegalStateException: boom",
            folder ->
                folder.with(
                    "Broken", "public Broken() { throw new IllegalStateException(\"boom\"); }")),
        fault(
            "its static initialiser throws",
            "ArithmeticException",
            folder -> folder.with("Broken", "static final int X = 1 / Integer.parseInt(\"0\");")),
        fault(
            "its constructor is private",
            "fault.Broken",
            folder -> folder.with("Broken", "private Broken() {}")),
        fault(
            "it is no provider",
            "not a subtype",
            folder -> folder.compile("Broken", "public class Broken {}")),
        fault(
            "its id throws",
            "fault.Broken (java.lang.IllegalStateException: no id)",
            folder ->
                folder.with(
                    "Broken",
                    "public String id() { throw new IllegalStateException(\"no id\"); }")),
        fault(
            "its format is missing a class",
            "fault.Broken (java.lang.NoClassDefFoundError",
            folder ->
                folder
                    .compile(
                        "Part", "public class Part { public static String x() { return null; } }")
                    .with("Broken", "public Format format() { Part.x(); return Format.SVG; }")
                    .delete("Part")),
        fault(
            "it has no id",
            "fault.Broken (java.lang.IllegalStateException: it has no id or no format)",
            folder -> folder.with("Broken", "public String id() { return null; }")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  @DisplayName("skips a broken provider with a warning and loads the others, when")
  void broken(String name, String toldAs, Fault fault) throws IOException {
    ProviderFolder folder = new ProviderFolder(root.resolve("classes"));
    folder.healthy("First", 5).healthy("Last", 7);
    fault.in(folder);
    folder.services("fault.First", "fault.Broken", "fault.Last");

    try (URLClassLoader loader = folder.loader()) {
      BackendRegistry registry = BackendRegistry.load(loader);

      assertThat(registry.list(key -> Optional.empty()))
          .extracting(BackendListing::id)
          .containsExactly("last", "first");
      assertThat(registry.warnings()).hasSize(1);
      Warning warning = registry.warnings().get(0);
      assertThat(warning.code()).isEqualTo(Warning.Code.BACKEND_SKIPPED);
      assertThat(warning.message())
          .startsWith("a backend provider was skipped: ")
          .contains(toldAs)
          .doesNotContain("\n");
    }
  }

  @Test
  @DisplayName("says why a format is missing when its only provider was skipped")
  void skippedAndMissing() throws IOException {
    ProviderFolder folder = new ProviderFolder(root.resolve("classes")).services("fault.Gone");
    try (URLClassLoader loader = folder.loader()) {
      assertThatThrownBy(() -> BackendRegistry.load(loader).formatOf("a.svg"))
          .isInstanceOf(BackendException.class)
          .hasMessageEndingWith("; a backend provider was skipped: Provider fault.Gone not found");
    }
  }

  @Test
  @DisplayName("survives a damaged list of providers beside a healthy one")
  void damagedList() throws IOException {
    ProviderFolder damaged =
        new ProviderFolder(root.resolve("a/classes")).services("not a class name", "fault.Never");
    ProviderFolder healthy =
        new ProviderFolder(root.resolve("b/classes")).healthy("Good", 1).services("fault.Good");
    try (URLClassLoader outer = damaged.loader();
        URLClassLoader loader =
            new URLClassLoader(
                Stream.of(outer, healthy.loader())
                    .flatMap(each -> Stream.of(each.getURLs()))
                    .toArray(URL[]::new),
                getClass().getClassLoader())) {
      BackendRegistry registry = BackendRegistry.load(loader);

      assertThat(registry.formats()).containsExactly("svg");
      assertThat(registry.warnings()).hasSize(1);
      assertThat(registry.warnings().get(0).message())
          .contains("Illegal configuration-file syntax");
    }
  }

  @Test
  @DisplayName("loads many broken providers in a row and the healthy one behind them")
  void manyBroken() throws IOException {
    String[] names =
        Stream.concat(
                IntStream.range(0, 40).mapToObj(i -> "fault.Gone" + i), Stream.of("fault.Good"))
            .toArray(String[]::new);
    ProviderFolder folder =
        new ProviderFolder(root.resolve("classes")).healthy("Good", 1).services(names);
    try (URLClassLoader loader = folder.loader()) {
      BackendRegistry registry = BackendRegistry.load(loader);

      assertThat(registry.formats()).containsExactly("svg");
      assertThat(registry.warnings()).hasSize(40);
    }
  }

  @Test
  @DisplayName("gives up on a class loader that only fails instead of trying for ever")
  void endless() {
    ClassLoader failing =
        new ClassLoader(getClass().getClassLoader()) {
          @Override
          public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("damaged jar");
          }
        };

    BackendRegistry registry =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> BackendRegistry.load(failing));

    assertThat(registry.formats()).isEmpty();
    assertThat(registry.warnings())
        .extracting(Warning::message)
        .anyMatch(message -> message.contains("damaged jar"))
        .anyMatch(message -> message.endsWith("gave up after 64 failures in a row"));
  }

  @Test
  @DisplayName("counts a provider that two class loaders see once")
  void seenTwice() throws IOException {
    ProviderFolder folder =
        new ProviderFolder(root.resolve("classes")).healthy("Good", 1).services("fault.Good");
    Discovery discovery = new Discovery();
    try (URLClassLoader one = folder.loader();
        URLClassLoader two = folder.loader()) {
      discovery.search(one);
      discovery.search(two);
    }

    assertThat(discovery.candidates()).hasSize(1);
    assertThat(discovery.warnings()).isEmpty();
  }

  @Test
  @DisplayName("looks through the thread's context class loader, and works without one")
  void contextClassLoader() throws IOException {
    ProviderFolder folder =
        new ProviderFolder(root.resolve("classes")).healthy("Good", 1).services("fault.Good");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = folder.loader()) {
      thread.setContextClassLoader(loader);
      assertThat(BackendRegistry.load().formats()).containsExactly("svg");
      thread.setContextClassLoader(null);
      assertThat(BackendRegistry.load().formats()).isEmpty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  @DisplayName("makes no backend while it looks for them")
  void lazy() throws IOException {
    ProviderFolder folder =
        new ProviderFolder(root.resolve("classes"))
            .compile("Renderer", "public class Renderer {}")
            .compile(
                "Lazy",
                "import org.viz4j.spi.*; public class Lazy implements BackendProvider { public"
                    + " String id() { return \"lazy\"; } public Format format() { return"
                    + " Format.SVG; } public int priority() { return 1; } public Backend create()"
                    + " { new Renderer(); return null; } }")
            .delete("Renderer")
            .services("fault.Lazy");
    try (URLClassLoader loader = folder.loader()) {
      BackendRegistry registry = BackendRegistry.load(loader);

      assertThat(registry.warnings()).isEmpty();
      assertThatThrownBy(() -> registry.select(org.viz4j.spi.Format.SVG, key -> Optional.empty()))
          .isInstanceOf(BackendException.class)
          .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
  }
}
