package org.viz4j.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import org.viz4j.cli.Main;
import org.viz4j.core.config.Config;
import org.viz4j.core.config.ConfigSources;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.figure.Figure;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

class CommandLineTest {
  private record Ended(int code, String out, String err) {}

  @TempDir Path folder;
  private Path history = Path.of("");

  @BeforeEach
  void history() throws IOException {
    history =
        Files.writeString(
            folder.resolve("history.csv"),
            "epoch,train_loss,val_loss\n1,2.5,3\n2,1.5,2.25\n3,1,2\n4,0.5,2.125\n");
  }

  @ParameterizedTest
  @CsvSource({"png,\u0089PNG", "svg,<?xml", "pdf,%PDF-", "PNG,\u0089PNG"})
  @DisplayName("draws loss curves in every format and says on stdout where, and nothing else")
  void plots(String suffix, String magic) throws IOException {
    Path file = folder.resolve("new/loss_curves." + suffix);

    Ended ended = run("plot", "loss-curves", history.toString(), "-o", file.toString());

    assertThat(ended).isEqualTo(new Ended(0, file + System.lineSeparator(), ""));
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).startsWith(magic);
  }

  @Test
  @DisplayName("draws what the facade draws, byte for byte")
  void sameAsFacade() throws IOException {
    Path file = folder.resolve("a.png");
    run("plot", "loss-curves", history.toString(), "-o", file.toString(), "--dpi", "72");

    Rendering rendering =
        plotter()
            .render(LossCurves.of(HistoryReader.read(history)), Format.PNG, RenderOptions.dpi(72));
    assertThat(file).hasBinaryContent(rendering.bytes());
  }

  @Test
  @DisplayName("lists both SVG backends, stax before jfree, and lets either be chosen")
  void chooses() throws IOException {
    assertThat(run("backends").out().lines().map(CommandLineTest::withoutModule))
        .containsExactly(
            "pdf openpdf 100 yes", "png java2d 100 yes", "svg stax 100 yes", "svg jfree 50 no");
    assertThat(run("backends", "--backend", "svg=jfree").out().lines())
        .map(CommandLineTest::withoutModule)
        .contains("svg stax 100 no", "svg jfree 50 yes");

    Path stax = folder.resolve("stax.svg");
    Path jfree = folder.resolve("jfree.svg");
    run("plot", "loss-curves", history.toString(), "-o", stax.toString());
    run(
        "plot",
        "loss-curves",
        history.toString(),
        "-o",
        jfree.toString(),
        "--backend",
        "svg=jfree");
    assertThat(jfree).content().contains("<svg").isNotEqualTo(Files.readString(stax));
  }

  @Test
  @DisplayName(
      "RT-2: the environment chooses a backend in a process of its own; the call overrides")
  void environment() throws Exception {
    Map<String, String> environment = Map.of("VIZ_BACKEND_SVG", "jfree");

    assertThat(process(environment, "backends").out().lines().map(CommandLineTest::withoutModule))
        .contains("svg jfree 50 yes");
    assertThat(
            process(environment, "backends", "--backend", "svg=stax")
                .out()
                .lines()
                .map(CommandLineTest::withoutModule))
        .contains("svg stax 100 yes");
    assertThat(process(Map.of("VIZ_DPI", "much"), "backends"))
        .isEqualTo(
            new Ended(
                2,
                "",
                "error: viz.dpi must be a plain decimal number above 0 and at most 100000, but was \"much\" in"
                    + " variable VIZ_DPI\n"));
  }

  @Test
  @DisplayName("shows with --verbose what was found and chosen on stderr, and no line without it")
  void verbose() throws Exception {
    Path file = folder.resolve("a.svg");
    String[] plot = {"plot", "loss-curves", history.toString(), "-o", file.toString()};

    assertThat(process(Map.of(), plot)).isEqualTo(new Ended(0, file + "\n", ""));
    String[] verbose = Arrays.copyOf(plot, plot.length + 1);
    verbose[plot.length] = "--verbose";
    Ended told = process(Map.of(), verbose);
    assertThat(told.out()).isEqualTo(file + "\n");
    assertThat(told.err())
        .contains("found backend jfree for format svg with priority 50")
        .contains("format svg: stax chosen");
  }

  @Test
  @DisplayName("writes a file's name in UTF-8 whatever the default charset")
  void charset() throws Exception {
    Path file = folder.resolve("ü.svg");
    Ended ended =
        process(
            Map.of("JDK_JAVA_OPTIONS", "-Dfile.encoding=ISO-8859-1", "LC_ALL", "C.UTF-8"),
            "plot",
            "loss-curves",
            history.toString(),
            "-o",
            file.toString());

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEqualTo(file + "\n");
  }

  @Test
  @DisplayName(
      "DT-2: PNG, then SVG, then PNG gives the first bytes again and the figure is unchanged")
  void orderOfFormats() {
    Figure figure = LossCurves.of(HistoryReader.read(history));
    Figure before = LossCurves.of(HistoryReader.read(history));
    Plotter plotter = plotter();
    byte[] first = plotter.render(figure, Format.PNG, RenderOptions.dpi(72)).bytes();
    byte[] svg = plotter.render(figure, Format.SVG).bytes();

    assertThat(plotter.render(figure, Format.PNG, RenderOptions.dpi(72)).bytes()).isEqualTo(first);
    assertThat(plotter.render(figure, Format.SVG).bytes()).isEqualTo(svg);
    assertThat(figure).isEqualTo(before);
    assertThat(plotter.render(figure, Format.PNG, RenderOptions.dpi(72)).warnings()).isEmpty();
  }

  private Plotter plotter() {
    return Plotter.of(
        Config.from(
            new ConfigSources(Map.of(), Map.of(), getClass().getClassLoader(), folder, null)));
  }

  private static String withoutModule(String line) {
    String[] fields = line.split("\t");
    return fields[0] + " " + fields[1] + " " + fields[2] + " " + fields[4];
  }

  private static Ended run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Ended process(Map<String, String> environment, String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    File err = folder.resolve("stderr").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(
        process.waitFor(),
        out.replace("\r\n", "\n"),
        Files.readString(err.toPath()).replace("\r\n", "\n"));
  }
}
