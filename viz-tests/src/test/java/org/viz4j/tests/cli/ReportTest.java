package org.viz4j.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.cli.Main;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.model.ModelReader;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.predictions.PredictionsReader;
import org.viz4j.io.run.SamplesReader;
import org.viz4j.io.run.WeightHistoryReader;
import org.viz4j.io.run.WeightsReader;
import org.viz4j.report.Part;
import org.viz4j.report.ReportBuilder;
import org.viz4j.report.TrainingReport;

@DisplayName("viz report")
class ReportTest {
  private static final Path EXAMPLE = Path.of("../examples/digits-cnn");

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Ended report(Path run) {
    return run(
        "report", run.toString(), "--out", folder.resolve("out").toString(), "--formats", "svg");
  }

  private static List<String> stems(Ended ended) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(ended.out().strip()))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .map(name -> name.replace(".svg", ""))
          .sorted()
          .toList();
    }
  }

  private Path copy(String part) throws IOException {
    Path run = Files.createDirectories(folder.resolve("run"));
    Path source = EXAMPLE.resolve(part);
    if (Files.isRegularFile(source)) {
      Files.copy(source, run.resolve(part));
      return run;
    }
    Files.createDirectories(run.resolve(part));
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.toList()) {
        Files.copy(file, run.resolve(part).resolve(file.getFileName()));
      }
    }
    return run;
  }

  @Test
  @DisplayName("draws every part of the example without a warning")
  void example() throws IOException {
    Ended ended = report(EXAMPLE);
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(stems(ended))
        .containsExactly(
            "activations_conv1",
            "activations_conv2",
            "activations_pool1",
            "activations_pool2",
            "activations_relu1",
            "activations_relu2",
            "architecture",
            "augmentation",
            "class_balance",
            "confusion_matrix",
            "loss_curves",
            "lr_schedule",
            "metrics",
            "precision_recall",
            "roc",
            "samples",
            "weight_history",
            "weights");
    String page = Files.readString(Path.of(ended.out().strip()).resolve("report.html"));
    assertThat(page).contains("channels 0 and 7 are dead", "model architecture: digits-cnn.onnx");
    assertThat(page).doesNotContain("Findings", "Not found in the run");
    assertThat(page.length()).isLessThan(5_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "history.csv, loss_curves lr_schedule metrics",
    "architecture.json, architecture",
    "digits-cnn.onnx, architecture",
    "weights, weights",
    "weights-by-epoch, weight_history",
    "dataset, class_balance samples",
    "augmentation, augmentation",
    "predictions.csv, confusion_matrix precision_recall roc",
    "confusion_matrix.csv, confusion_matrix"
  })
  @DisplayName("draws one part where that is all there is")
  void single(String part, String stems) throws IOException {
    Ended ended = report(copy(part));
    assertThat(ended.err()).isEmpty();
    assertThat(stems(ended)).containsExactly(stems.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "history.csv, history.csv",
    "architecture.json, architecture.json",
    "weights, model.safetensors",
    "weights-by-epoch, epoch_01.safetensors",
    "activations, relu1.npy",
    "dataset, samples64_images_u1_0to16.npy",
    "augmentation, rotate_15.npy",
    "predictions.csv, predictions.csv",
    "confusion_matrix.csv, confusion_matrix.csv"
  })
  @DisplayName("names a damaged part and draws the rest")
  void damaged(String part, String name) throws IOException {
    Path run = copy(part);
    if (!part.equals("architecture.json")) {
      copy("architecture.json");
    } else {
      copy("history.csv");
    }
    Path file = part.equals(name) ? run.resolve(name) : run.resolve(part).resolve(name);
    Files.write(file, new byte[] {'?', 0, 1, 2});
    Ended ended = report(run);
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).startsWith("warning: ").contains(name);
    assertThat(stems(ended))
        .contains(part.equals("architecture.json") ? "loss_curves" : "architecture");
  }

  @ParameterizedTest
  @CsvSource({
    "predictions.csv, Val_Predicted.csv, confusion_matrix precision_recall roc",
    "confusion_matrix.csv, CONFUSION.csv, confusion_matrix",
    "architecture.json, model.json, architecture",
    "history.csv, log of the run.CSV, loss_curves lr_schedule metrics"
  })
  @DisplayName("finds a part by what it holds, whatever the file is called")
  void renamed(String part, String name, String stems) throws IOException {
    Path run = copy(part);
    Files.move(run.resolve(part), run.resolve(name));
    Ended ended = report(run);
    assertThat(ended.err()).isEmpty();
    assertThat(stems(ended)).containsExactly(stems.split(" "));
  }

  @Test
  @DisplayName("draws the other epochs and images where one is damaged, no image or of no format")
  void others() throws IOException {
    copy("weights-by-epoch");
    Path run = copy("augmentation");
    for (String name :
        List.of(
            "weights-by-epoch/epoch_05.safetensors",
            "weights-by-epoch/epoch_20.pt",
            "weights-by-epoch/last.npz",
            "augmentation/rotate_15.npy")) {
      Files.writeString(run.resolve(name), "?");
    }
    Files.copy(
        EXAMPLE.resolve("activations/fc1.npy"), run.resolve("augmentation/of_one_dimension.npy"));
    Ended ended = report(run);
    assertThat(ended.err())
        .contains("epoch_05.safetensors", "rotate_15.npy", "of_one_dimension.npy")
        .hasLineCount(3);
    assertThat(stems(ended)).containsExactly("augmentation", "weight_history");
    assertThat(Files.readString(Path.of(ended.out().strip()).resolve("report.html")))
        .contains("epoch_20.pt, a format that is not read", "last.npz (no number of an epoch");
  }

  @Test
  @DisplayName("draws a stack of augmented images where its parts are missing, named by the index")
  void stack() throws IOException {
    Path run = folder.resolve("run/augmentation");
    Files.createDirectories(run);
    for (String name : List.of("original.npy", "stack.npy")) {
      Files.copy(EXAMPLE.resolve("augmentation").resolve(name), run.resolve(name));
    }
    Files.writeString(run.resolve("index.json"), "[\"a.npy\", \"b\"]");
    Ended ended = report(run.getParent());
    assertThat(ended.err()).isEmpty();
    assertThat(Files.readString(Path.of(ended.out().strip()).resolve("augmentation.svg")))
        .contains(">Original<", ">a<", ">b<", ">stack 3<", ">stack 6<");
  }

  @Test
  @DisplayName("says why images and labels that do not fit are no samples, and names all weights")
  void unfit() throws IOException {
    Path run = folder.resolve("run/dataset");
    Files.createDirectories(run);
    Files.copy(
        EXAMPLE.resolve("dataset/samples64_labels.npy"), run.resolve("samples64_labels.npy"));
    Files.copy(EXAMPLE.resolve("activations/conv1.npy"), run.resolve("conv1.npy"));
    assertThat(report(run.getParent()).err())
        .startsWith("error: ")
        .contains("conv1.npy [16, 8, 8], samples64_labels.npy [64]")
        .hasLineCount(1);
    Files.createDirectories(folder.resolve("run/weights"));
    Files.writeString(folder.resolve("run/weights/a.pt"), "?");
    Files.writeString(folder.resolve("run/weights/b.h5"), "?");
    copy("history.csv");
    assertThat(report(run.getParent()).err()).contains("held a.pt, b.h5").hasLineCount(2);
  }

  @Test
  @DisplayName("tells a warning that concerns several figures or pages once")
  void once() throws IOException {
    Path run = Files.createDirectories(folder.resolve("run/activations"));
    Files.copy(EXAMPLE.resolve("activations/conv1.npy"), run.resolve("\u5c42.npy"));
    Files.writeString(run.resolveSibling("history.csv"), "epoch,loss,acc\n1,3,3\n2,2,2\n2,1,1\n");
    Ended ended = report(run.getParent());
    assertThat(ended.err()).contains("U+5C42", "1 epoch with several values").hasLineCount(2);
    String page = Files.readString(Path.of(ended.out().strip()).resolve("report.html"));
    assertThat(page.split("several values", -1)).hasSize(2);
  }

  @Test
  @DisplayName("tells right from wrong on samples whose labels are those of the predictions")
  void judged() throws IOException {
    copy("predictions.csv");
    Path dataset = folder.resolve("run/dataset");
    copy("dataset");
    assertThat(samples()).contains("Label: ").doesNotContain(", right");
    try (Stream<Path> files = Files.list(dataset)) {
      for (Path other : files.filter(file -> !file.toString().contains("val-")).toList()) {
        Files.delete(other);
      }
    }
    assertThat(samples()).contains("Label: 1, right", "Label: 5, taken for 4");
  }

  private String samples() throws IOException {
    Ended ended = report(folder.resolve("run"));
    assertThat(ended.err()).isEmpty();
    return Files.readString(Path.of(ended.out().strip()).resolve("samples.svg"));
  }

  @Test
  @DisplayName("has no part that a program could not give from memory")
  void memory() {
    TrainingReport fromFolder = TrainingReport.of(EXAMPLE);
    ReportBuilder report =
        TrainingReport.builder()
            .name("digits-cnn")
            .history(HistoryReader.read(EXAMPLE.resolve("history.csv")))
            .graph(ModelReader.read(EXAMPLE.resolve("architecture.json")))
            .weights(WeightsReader.read(EXAMPLE.resolve("weights")).tensors())
            .weightHistory(WeightHistoryReader.read(EXAMPLE.resolve("weights-by-epoch")));
    Predictions predictions = PredictionsReader.read(EXAMPLE.resolve("predictions.csv"));
    report.confusion(predictions.confusion(), predictions.classes()).predictions(predictions);
    for (String layer : List.of("conv1", "conv2", "pool1", "pool2", "relu1", "relu2")) {
      Path file = EXAMPLE.resolve("activations/" + layer + ".npy");
      report.activations(layer, NpyReader.read(file), ImageLayout.CHW);
    }
    Path dataset = EXAMPLE.resolve("dataset");
    report.samples(
        SamplesReader.read(
            dataset.resolve("samples64_images_u1_0to16.npy"),
            dataset.resolve("samples64_labels.npy")));
    Tensor digit = NpyReader.read(EXAMPLE.resolve("augmentation/original.npy"));
    report.augmentation(digit, List.of(digit), List.of("same"));
    fromFolder.facts().forEach(report::fact);
    TrainingReport fromMemory = report.readme(fromFolder.readme()).build();

    assertThat(fromMemory.parts())
        .extracting(Part::stem)
        .containsExactlyElementsOf(fromFolder.parts().stream().map(Part::stem).toList());
    assertThat(fromMemory.numbers()).isEqualTo(fromFolder.numbers());
    assertThat(fromMemory.facts()).isEqualTo(fromFolder.facts());
    assertThat(fromMemory.notes()).isEmpty();
    assertThat(fromMemory.numbers())
        .containsEntry("Logged epochs", "60")
        .containsEntry("Lowest validation loss", "0.05462 at epoch 12")
        .containsEntry("Parameters", "13,706");
  }

  @Test
  @DisplayName("has every word on paper too, within the margins")
  void paper() throws IOException {
    Path run = copy("history.csv");
    String value = "a word and ".repeat(12) + "W".repeat(150) + "end";
    Files.writeString(run.resolve("run.json"), "{\"note\": \"" + value + "\"}");
    for (int i = 0; i < 90; i++) {
      Files.writeString(run.resolve("other_" + i + ".csv"), "epoch,train_loss\n1,2\n");
    }
    Path pdf = Path.of(report(run).out().strip()).resolve("report.pdf");
    StringBuilder words = new StringBuilder();
    List<Float> ends = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> places) {
          words.append(text);
          if (getCurrentPageNo() == 1) {
            places.forEach(place -> ends.add(place.getX() + place.getWidth()));
          }
        }
      }.getText(document);
    }
    assertThat(words.toString().replaceAll("\\s", ""))
        .contains(value.replace(" ", ""))
        .contains(IntStream.range(0, 90).mapToObj(i -> "history:other_" + i + ".csv").toList());
    assertThat(ends).isNotEmpty().allMatch(end -> end < 560);
  }

  @Test
  @Timeout(120)
  @DisplayName("leaves nothing behind when it is ended on the way")
  void ended() throws Exception {
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "report",
                EXAMPLE.toString(),
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .start();
    while (count(out) == 0 && process.isAlive()) {
      Thread.sleep(1);
    }
    assertThat(process.isAlive()).isTrue();
    process.destroy();
    process.waitFor();
    assertThat(count(out)).isZero();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  @DisplayName("ends with 2 and makes nothing where there is nothing to draw")
  void nothing() throws IOException {
    Path run = Files.createDirectories(folder.resolve("empty"));
    Ended ended = report(run);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("error: ").hasLineCount(1);
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(report(folder.resolve("none")).code()).isEqualTo(2);
  }
}
