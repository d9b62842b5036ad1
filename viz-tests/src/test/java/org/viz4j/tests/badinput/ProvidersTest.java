package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.spi.BackendProvider;

@DisplayName("viz, among backends of which")
class ProvidersTest {
  private static final String SKIPPED = "a backend provider was skipped: ";

  @TempDir Path folder;
  private CommandLine viz = new CommandLine(Path.of(""));

  private interface Action {
    void run() throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    viz =
        new CommandLine(Files.createDirectory(folder.resolve("work")))
            .with("epoch,train_loss\n1,2\n2,1\n");
  }

  /** Runs with one more provider on the class path. */
  private void beside(String provider, Action action) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve(BackendProvider.class.getName()), provider);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      action.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  @DisplayName("two claim SVG equally, takes the smaller id and names both")
  void tie() throws IOException {
    beside(
        Rival.class.getName(),
        () ->
            viz.draws(
                "a.svg",
                List.of(
                    "backends rival and stax for format \"svg\" have equal priority 100; rival was taken,"
                        + " set viz.backend.svg to choose")));
  }

  @Test
  @DisplayName("two claim SVG equally, takes the one that the call names without a word")
  void tieSettled() throws IOException {
    beside(Rival.class.getName(), () -> viz.draws("a.svg", List.of(), "--backend", "svg=stax"));
  }

  @Test
  @DisplayName("two claim SVG, takes that of higher priority without a word")
  void priority() throws IOException {
    String chosen = viz.draws("a.svg", List.of());
    assertThat(chosen).isEqualTo(viz.draws("b.svg", List.of(), "--backend", "svg=stax"));
    assertThat(chosen).isNotEqualTo(viz.draws("c.svg", List.of(), "--backend", "svg=jfree"));
  }

  @Test
  @DisplayName("one is not where the list says, draws with another and says so")
  void missingClass() throws IOException {
    beside(
        "org.example.Gone",
        () -> viz.draws("a.svg", List.of(SKIPPED + "Provider org.example.Gone not found")));
  }

  @Test
  @DisplayName("one was compiled for a newer Java, draws with another and says so")
  void newerJava() throws IOException {
    byte[] header = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 99, 0, 1};
    Path file = Files.createDirectories(folder.resolve("classes/org/example")).resolve("New.class");
    Files.write(file, header);
    beside(
        "org.example.New",
        () -> {
          CommandLine.Ended ended = viz.run(folder.resolve("a.pdf"));
          assertThat(ended.code()).isZero();
          assertThat(ended.err())
              .singleElement()
              .asString()
              .startsWith("warning: " + SKIPPED + "java.lang.UnsupportedClassVersionError");
          assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
        });
  }

  @Test
  @DisplayName("one cannot be made, draws with another and says so")
  void constructorThrows() throws IOException {
    beside(
        Rival.Broken.class.getName(),
        () ->
            viz.draws(
                "a.png",
                List.of(
                    SKIPPED
                        + "Provider org.viz4j.tests.badinput.Rival$Broken could not be"
                        + " instantiated (java.lang.IllegalStateException: no licence)")));
  }

  @Test
  @DisplayName("the chosen one cannot start, ends with 1, the cause and a remedy, and no file")
  void cannotStart() throws IOException {
    beside(
        Rival.CannotStart.class.getName(),
        () -> {
          CommandLine.Ended ended = viz.run(folder.resolve("a.png"));
          assertThat(ended.code()).isEqualTo(1);
          assertThat(ended.out()).isEmpty();
          assertThat(ended.err())
              .singleElement()
              .asString()
              .startsWith("error: backend native for format \"png\" must be able to start, but")
              .endsWith(
                  "UnsatisfiedLinkError: no viz in java.library.path; set viz.backend.png to java2d"
                      + " to use another");
          assertThat(folder.resolve("a.png")).doesNotExist();
        });
  }
}
