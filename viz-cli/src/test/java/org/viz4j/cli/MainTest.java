package org.viz4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private record Ended(int code, String out, String err) {}

  @TempDir Path folder;
  private String history = "";

  @BeforeEach
  void history() throws IOException {
    history =
        Files.writeString(
                folder.resolve("history.csv"), "epoch,train_loss,val_loss\n1,2,3\n2,1,2\n")
            .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "| a command must be given, one of backends, diagnose, plot, report, watch; viz --help explains them",
        "plto | command must be one of backends, diagnose, plot, report, watch, but was \"plto\"; did you mean \"plot\"?",
        "reprt x | command must be one of backends, diagnose, plot, report, watch, but was \"reprt\"; did you mean \"report\"?",
        "--dbug | option must be one of --backend, --config, --debug, --dpi, --help, --theme, --verbose,"
            + " --version, but was \"--dbug\"; did you mean \"--debug\"?",
        "backends --backend | Missing required parameter for option '--backend' (FORMAT=ID)",
        "plot loss-curves H -o / | the suffix of an output file must name a format, but there was"
            + " none in \"/\"; available: pdf, png, svg",
        "plot | Missing required parameter: 'RECIPE'",
        "plot loss-curves H | Missing required option: '-o=FILE'",
        "plot loss-curves H -o | Missing required parameter for option '-o' (FILE)",
        "plot loss-curves H -o a.png --dip 3 | option must be one of --backend, --columns, --config,"
            + " --debug, --dpi, --help, --layout, --theme, --verbose, but was \"--dip\"; did you mean \"--dpi\"?",
        "plot loss-curve H -o a.png | a recipe must be one of RECIPES, but was \"loss-curve\";"
            + " did you mean \"loss-curves\"?",
        "plot rok H -o a.png | a recipe must be one of RECIPES, but was \"rok\"; did you mean \"roc\"?",
        "plot loss-curves -o a.png | the input of loss-curves must be one HISTORY, but was 0 files",
        "plot loss-curves H H -o a.png | the input of loss-curves must be one HISTORY, but was 2"
            + " files",
        "plot loss-curves H -o a.png --dpi abc | viz.dpi must be a plain decimal number above 0 and at most"
            + " 100000, but was \"abc\" in option --dpi",
        "plot loss-curves H -o a.png --dpi -1 | viz.dpi must be a plain decimal number above 0 and at most"
            + " 100000, but was \"-1\" in option --dpi",
        "plot loss-curves H -o a.png --theme drak | viz.theme must be one of dark, default, but was"
            + " \"drak\" in option --theme; did you mean \"dark\"?",
        "plot loss-curves H -o a.png --backend svg | --backend must be FORMAT=ID, but was \"svg\"",
        "plot loss-curves H -o a.png --backend =x | --backend must be FORMAT=ID, but was \"=x\"",
        "plot loss-curves H -o a.png --config none.conf | configuration file must exist, but was"
            + " not found: \"none.conf\"",
        "report . --formats png,,svg | --formats must be names of formats, such as png,svg, but was"
            + " \"\"",
        "plot weight-history none -o a.png | weights by epoch must be a folder of files, but was"
            + " missing: none",
        "plot confusion-matrix none -o a.png | confusion matrix none must exist, but was missing",
        "backends x | argument \"x\" must not be given: backends takes none",
      })
  @DisplayName("ends with 2, one line on stderr and nothing on stdout for bad usage")
  void badUsage(String line, String message) {
    Ended ended = run(line == null ? new String[0] : words(line));

    assertThat(ended).isEqualTo(new Ended(2, "", "error: " + named(message) + "\n"));
  }

  @Test
  @DisplayName("ends with 2 for a suffix that no backend has, before the input is read")
  void unknownSuffix() {
    Ended ended = run("plot", "loss-curves", "missing.csv", "-o", path("a.webp"));

    assertThat(ended)
        .isEqualTo(
            new Ended(
                2,
                "",
                "error: no backend for format \"webp\"; available: "
                    + run("backends")
                        .out()
                        .lines()
                        .map(line -> line.split("\t")[0])
                        .distinct()
                        .collect(java.util.stream.Collectors.joining(", "))
                    + "\n"));
  }

  @Test
  @DisplayName("ends with 2 and names an input file that is missing")
  void missingInput() {
    Ended ended = run("plot", "loss-curves", path("missing.csv"), "-o", path("a.png"));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("error: ").contains(path("missing.csv")).hasLineCount(1);
    assertThat(folder.resolve("a.png")).doesNotExist();
  }

  @Test
  @DisplayName("ends with 2 for an unknown backend, listing those there are")
  void unknownBackend() {
    Ended ended =
        run("plot", "loss-curves", history, "-o", path("a.png"), "--backend", "png=java3d");

    assertThat(ended)
        .isEqualTo(
            new Ended(
                2,
                "",
                "error: viz.backend.png must be one of java2d, but was \"java3d\" in option"
                    + " --backend; did you mean \"java2d\"?\n"));
  }

  @Test
  @DisplayName("ends with 2 for a bad value in the file of --config, naming file and line")
  void badConfigFile() throws IOException {
    Path file = Files.writeString(folder.resolve("my.conf"), "# mine\nviz.dpi = 1e9\n");

    Ended ended = run("backends", "--config", file.toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            "error: viz.dpi must be a plain decimal number above 0 and at most 100000, but was \"1e9\" in "
                + file
                + " line 2\n");
  }

  @Test
  @DisplayName("keeps an error on one line whatever a file is called")
  void oneLine() {
    Ended ended = run("plot", "loss\n\u001b[31mcurves", history, "-o", "a.svg");

    assertThat(ended.err()).hasLineCount(1).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\u0085", "\u009b", "\u2028", "\u2029", "\u202e", "\u200b", "\u001b"})
  @DisplayName("keeps what starts a line or steers a terminal out of errors, warnings, listings")
  void unseen(String unseen) throws IOException {
    String name = "a" + unseen + "b";
    Path file =
        Files.writeString(
            folder.resolve("my.conf"),
            String.format(Locale.ROOT, "viz.x\\u%04x = 1\n", (int) unseen.charAt(0)));

    assertThat(run("plot", name, history, "-o", "a.svg").err())
        .isEqualTo(named("error: a recipe must be one of RECIPES, but was \"a b\"\n"));
    assertThat(run("plot", name, history, "-o", "a.svg", "--debug").err().replace("\n", ""))
        .isNotEmpty()
        .doesNotContain(unseen);
    Ended listed = run("backends", "--explain", "--config", file.toString());
    assertThat(listed.err()).startsWith("warning: key \"viz.x").hasLineCount(1);
    assertThat((listed.out() + listed.err()).replace("\n", "")).doesNotContain(unseen);
    assertThat(listed.out()).contains("viz.x \t1\tfile\t");
  }

  @Test
  @DisplayName("shows a trace with --debug alone")
  void debug() {
    assertThat(run("plot", "x", "y", "-o", "a.svg", "--debug").err())
        .contains("\tat org.viz4j.cli.");
    assertThat(run("plot", "x", "y", "-o", "a.svg").err()).doesNotContain("\tat ");
  }

  @Test
  @DisplayName("lists each backend on a line of five fields")
  void backends() {
    Ended ended = run("backends");

    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.split("\t")).hasSize(5))
        .anySatisfy(line -> assertThat(line).startsWith("png\tjava2d\t100\t").endsWith("\tyes"));
  }

  @Test
  @DisplayName("lists with a warning, and nothing chosen, where the configured backend is missing")
  void listsWithoutChosen() {
    String message =
        "viz.backend.png must be one of java2d, but was \"java3d\" in option --backend";

    Ended ended = run("backends", "--backend", "png=java3d");

    assertThat(ended.code()).isZero();
    assertThat(ended.err()).startsWith("warning: " + message).hasLineCount(1);
    assertThat(ended.out().lines())
        .anySatisfy(line -> assertThat(line).startsWith("png\tjava2d\t").endsWith("\tno"))
        .anySatisfy(line -> assertThat(line).startsWith("pdf\topenpdf\t").endsWith("\tyes"));
  }

  @Test
  @DisplayName("takes common options before the command's name, after it and on both sides")
  void commonOptions() throws IOException {
    Path file = Files.writeString(folder.resolve("my.conf"), "viz.maxPixels = 7\n");
    String[] common = {"--dpi", "50", "--theme", "dark", "--backend", "svg=stax", "--config"};
    List<String> before = new ArrayList<>(List.of(common));
    before.addAll(List.of(file.toString(), "--debug", "backends", "--explain"));
    List<String> after = new ArrayList<>(List.of("backends", "--explain"));
    after.addAll(List.of(common));
    after.addAll(List.of(file.toString(), "--debug"));

    Ended ended = run(before.toArray(String[]::new));

    assertThat(ended).isEqualTo(run(after.toArray(String[]::new)));
    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines())
        .contains(
            "viz.dpi\t50\tcall\toption --dpi",
            "viz.theme\tdark\tcall\toption --theme",
            "viz.maxPixels\t7\tfile\t" + file + " line 1",
            "viz.backend.svg\tstax\tcall\toption --backend");
    assertThat(
            run("--backend", "svg=stax", "backends", "--backend", "png=java2d", "--explain").out())
        .contains("viz.backend.svg\tstax\t", "viz.backend.png\tjava2d\t");
    assertThat(run("--dpi", "50", "backends", "--dpi", "60", "--explain").out())
        .contains("viz.dpi\t60\t");
  }

  @Test
  @DisplayName("draws the architecture of a model, and refuses one with a circle in one line")
  void architecture(@TempDir Path models) throws IOException {
    Path good = models.resolve("architecture.json");
    Files.writeString(good, "{\"layers\":[{\"name\":\"a\"},{\"name\":\"b\"}]}");
    Path bad = models.resolve("circle.json");
    Files.writeString(bad, "{\"layers\":[{\"name\":\"a\"}],\"connections\":[[\"a\",\"a\"]]}");
    Path picture = models.resolve("net.svg");

    assertThat(run("plot", "architecture", good.toString(), "-o", picture.toString()).err())
        .isEmpty();
    assertThat(picture).content().contains("2 layers, 0 parameters");
    assertThat(run("plot", "architecture", bad.toString(), "-o", picture.toString()).err())
        .startsWith("error: connections of a model must not lead back to where they start")
        .hasLineCount(1);
  }

  private static String named(String message) {
    return message.replace("RECIPES", String.join(", ", Recipe.names()));
  }

  @Test
  @DisplayName("draws samples of two files or of a folder, with the names in meta.json beside them")
  void samples() throws IOException {
    Path run = Path.of("..", "examples", "digits-cnn", "dataset");
    String images = folder.resolve("samples64_images_u1_0to16.npy").toString();
    String labels = folder.resolve("samples64_labels.npy").toString();
    for (String file : List.of(images, labels)) {
      Path name = Path.of(file).getFileName();
      Files.copy(run.resolve(name), Path.of(file));
    }
    Files.writeString(
        folder.resolve("meta.json"),
        "{\"class_names\":[\"zero\",\"one\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"eight\",\"9\"]}");
    String output = folder.resolve("samples.svg").toString();
    for (String input : List.of(images + " " + labels, folder.toString())) {
      Ended ended = run(("plot samples " + input + " -o " + output).split(" "));
      assertThat(ended).isEqualTo(new Ended(0, output + "\n", ""));
      assertThat(Files.readString(Path.of(output))).contains("Label: eight", "Label: 2");
    }
    assertThat(run("plot", "samples", "-o", output).err())
        .isEqualTo(
            "error: the input of samples must be IMAGES and LABELS, or DIR, but was 0 files\n");
  }

  @Test
  @DisplayName(
      "draws the class balance of labels, of two files or of a folder, and passes nothing over")
  void balance() throws IOException {
    Path run = Path.of("..", "examples", "digits-cnn", "dataset");
    Path labels = folder.resolve("samples64_labels.npy");
    Path images = folder.resolve("samples64_images_u1_0to16.npy");
    Files.copy(run.resolve(labels.getFileName()), labels);
    Files.copy(run.resolve(images.getFileName()), images);
    Files.writeString(folder.resolve("meta.json"), "{\"class_names\":[\"zero\"]}");
    String output = folder.resolve("balance.svg").toString();
    for (String input : List.of(images + " " + labels, folder.toString())) {
      Ended ended = run(("plot class-balance " + input + " -o " + output).split(" "));
      assertThat(ended.code()).isZero();
      assertThat(ended.err())
          .startsWith("warning: class_names of meta.json has 1 names, but there is a label 9")
          .hasLineCount(1);
      assertThat(Files.readString(Path.of(output))).contains("64 samples", "Pixel Values");
    }
    assertThat(run("plot", "class-balance", labels.toString(), "-o", output).err()).isEmpty();
    assertThat(Files.readString(Path.of(output))).doesNotContain("Pixel Values");
    assertThat(run("plot", "class-balance", "-o", output).err())
        .isEqualTo(
            "error: the input of class-balance must be LABELS, IMAGES and LABELS, or DIR, but was"
                + " 0 files\n");
  }

  @Test
  @DisplayName("lists every recipe with what it reads in the help of plot")
  void recipes() {
    assertThat(run("plot", "--help").out().lines())
        .endsWith(
            "Recipes:",
            "  activations NPY",
            "  architecture MODEL",
            "  augmentation ORIGINAL OTHERS…",
            "  class-balance [IMAGES] LABELS | DIR",
            "  confusion-matrix CSV",
            "  gradient-norms HISTORY",
            "  loss-curves HISTORY",
            "  lr-schedule HISTORY",
            "  metrics-grid HISTORY",
            "  precision-recall PREDICTIONS",
            "  roc PREDICTIONS",
            "  run-comparison HISTORY…",
            "  samples IMAGES LABELS | DIR",
            "  weight-history DIR",
            "  weights FILE or DIR");
    assertThat(Recipe.listing().split("%n")).hasSameSizeAs(Recipe.names());
  }

  @Test
  @DisplayName("explains each setting with its layer and origin, and warns of an unknown key")
  void explain() throws IOException {
    Path file = Files.writeString(folder.resolve("my.conf"), "viz.dpi = 150\nviz.themes = dark\n");

    Ended ended = run("backends", "--explain", "--config", file.toString(), "--theme", "dark");

    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines())
        .contains(
            "viz.dpi\t150\tfile\t" + file + " line 1",
            "viz.theme\tdark\tcall\toption --theme",
            "viz.maxPixels\t100000000\tdefault\tdefault of viz.maxPixels");
    assertThat(ended.err())
        .isEqualTo(
            "warning: key \"viz.themes\" is not known in "
                + file
                + " line 2 and was ignored; the nearest known key is viz.theme\n");
  }

  @Test
  @DisplayName("shows help and version on stdout")
  void help() {
    assertThat(run("--help").out()).contains("plot", "backends");
    assertThat(run("--help").code()).isZero();
    assertThat(run("plot", "--help").out()).contains("-o", "--dpi", "loss-curves");
    assertThat(run("--version")).isEqualTo(new Ended(0, "viz " + Version.read() + "\n", ""));
    assertThat(Version.read()).matches("\\d+\\.\\d+.*");
  }

  @Test
  @DisplayName("takes an argument that starts with @ as a file's name")
  void atSign() throws IOException {
    Files.writeString(folder.resolve("words"), "--help");

    assertThat(run("plot", "loss-curves", "@" + path("words"), "-o", path("a.png")).err())
        .contains("@" + path("words"));
  }

  @Test
  @DisplayName("does not end with 0 when stdout takes no bytes")
  void stdoutFull() {
    OutputStream refusing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    PrintStream full = new PrintStream(refusing, false, StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"backends"}, full, new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(code).isNotZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("error: standard output");
  }

  private String[] words(String line) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("H") ? history : words[i];
    }
    return words;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
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
        code,
        out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
        err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }
}
