package org.viz4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.BackendException;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.spi.Format;

@DisplayName("a training report")
class TrainingReportTest {
  private static final TrainingHistory HISTORY =
      TrainingHistory.of(
          Series.of("train_loss", 3, 2, 1),
          Series.of("val_loss", 3, 2.5, 2),
          Series.of("accuracy", 0.2, 0.5, 0.7));

  @TempDir private Path folder;

  private static SaveOptions options() {
    return SaveOptions.standard()
        .withFormats(List.of(Format.SVG))
        .withTime(Instant.parse("2026-01-02T03:04:05.999Z"));
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisplayName("is a folder named by run and time, and holds its figures and both reports")
  void files() throws IOException {
    SavedReport saved =
        TrainingReport.builder().name("my run").history(HISTORY).build().save(folder, options());
    assertThat(saved.folder().getFileName())
        .asString()
        .matches("my_run-[0-9a-f]{8}-20260102T030405Z");
    assertThat(names(saved.folder()))
        .containsExactly("loss_curves.svg", "metrics.svg", "report.html", "report.pdf");
    assertThat(saved.files()).allMatch(Files::isRegularFile).hasSize(4);
    assertThat(names(folder)).hasSize(1);
  }

  @Test
  @DisplayName("gets a folder of its own where one of that name is there")
  void collision() {
    TrainingReport report = TrainingReport.builder().history(HISTORY).build();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      names.add(report.save(folder, options()).folder().getFileName().toString());
    }
    assertThat(names)
        .containsExactly(
            "run-20260102T030405Z", "run-20260102T030405Z-2", "run-20260102T030405Z-3");
  }

  @Test
  @DisplayName("leaves nothing behind when it fails on the way")
  void whole() throws IOException {
    TrainingReport report = TrainingReport.builder().history(HISTORY).build();
    SaveOptions failing =
        options()
            .withProgress(
                (done, all, next) -> {
                  if (next.equals("report.pdf")) {
                    throw new BackendException("planted");
                  }
                });
    assertThatThrownBy(() -> report.save(folder, failing)).hasMessage("planted");
    assertThat(names(folder)).isEmpty();
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> report.save(file, options()))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("must be writable")
        .hasMessageEndingWith("is a file, not a folder");
  }

  @Test
  @DisplayName("tells its progress up to the end")
  void progress() {
    List<String> steps = new ArrayList<>();
    SaveOptions told =
        options().withProgress((done, all, next) -> steps.add(done + "/" + all + next));
    TrainingReport.builder().history(HISTORY).build().save(folder, told);
    assertThat(steps)
        .containsExactly(
            "0/4loss_curves.svg", "1/4metrics.svg", "2/4report.html", "3/4report.pdf", "4/4");
  }

  @Test
  @DisplayName("is a page without script or request, with every text escaped")
  void page() throws IOException {
    SavedReport saved =
        TrainingReport.builder()
            .name("<script>alert(1)</script>")
            .fact("lr & \"more\"", "<b>0.1</b>")
            .readme("# <img src=http://example.org/x.png>")
            .note(new Note(Note.Kind.ASSUMED, "a < b"))
            .history(HISTORY)
            .build()
            .save(folder, options());
    String page = Files.readString(saved.folder().resolve("report.html"));
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;0.1&lt;/b&gt;", "a &lt; b")
        .contains("# &lt;img src=http://example.org/x.png&gt;")
        .doesNotContain("<script", "<img", "<link", "@import", "<?xml")
        .contains("<h2 id=\"loss_curves\">Loss curves</h2>", "default-src 'none'", "no weights");
    assertThat(page.split("<svg")).hasSize(3);
    assertThat(page.replace("http://www.w3.org/", "").replace("http://example.org/x.png&gt;", ""))
        .doesNotContain("http:", "https:");
  }

  @Test
  @DisplayName("says what was missing, and is refused if there is nothing")
  void missing() throws IOException {
    assertThat(TrainingReport.builder().history(HISTORY).build().notes())
        .contains(new Note(Note.Kind.MISSING, "no weights"))
        .doesNotContain(new Note(Note.Kind.MISSING, "no training history"));
    assertThatThrownBy(() -> TrainingReport.builder().build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must have something to draw");
    Files.writeString(folder.resolve("notes.txt"), "");
    assertThatThrownBy(() -> TrainingReport.of(folder)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("of a folder draws the first history and names the others, and the damaged one")
  void histories() throws IOException {
    Files.createDirectories(folder.resolve("logs"));
    Files.writeString(folder.resolve("history.csv"), "epoch,train_loss\n1,2\n2,1\n");
    Files.writeString(folder.resolve("steps.csv"), "step,loss\n1,2\n2,1\n3,1\n");
    Files.writeString(folder.resolve("other.csv"), "epoch,train_loss\n1,x,y\n");
    Files.writeString(folder.resolve("logs/short.csv"), "epoch,train_loss\n1,2\n");
    Files.writeString(
        folder.resolve("logs/long.jsonl"), "{\"epoch\":1,\"loss\":2}\n{\"epoch\":2,\"loss\":1}\n");
    Files.writeString(folder.resolve("run.json"), "{\"lr\": 0.1, \"final\": {\"epoch\": 2}}");
    TrainingReport report = TrainingReport.of(folder);
    assertThat(report.parts()).extracting(Part::stem).containsExactly("loss_curves");
    assertThat(report.facts()).containsEntry("lr", "0.1").containsEntry("final.epoch", "2");
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == Note.Kind.ALSO_FOUND)
        .extracting(Note::text)
        .containsExactly(
            "history: logs/long.jsonl", "history: logs/short.csv", "history: steps.csv");
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == Note.Kind.DAMAGED)
        .singleElement()
        .satisfies(note -> assertThat(note.text()).contains("other.csv"));
  }

  @Test
  @DisplayName("of a folder tells what is looked for before it is")
  void reading() throws IOException {
    Files.writeString(folder.resolve("history.csv"), "epoch,train_loss\n1,2\n2,1\n");
    List<String> steps = new ArrayList<>();
    TrainingReport.of(
        folder, List.of(), (done, all, next) -> steps.add(done + "/" + all + " " + next));
    assertThat(steps)
        .hasSize(8)
        .startsWith("0/8 training history", "1/8 model architecture")
        .endsWith("7/8 predictions");
  }

  @Test
  @DisplayName("tells first what the losses are consistent with")
  void findings() throws IOException {
    StringBuilder rows = new StringBuilder("epoch,train_loss\n");
    for (int i = 1; i <= 20; i++) {
      rows.append(i).append(i > 15 ? ",nan\n" : ",0.5\n");
    }
    Files.writeString(folder.resolve("history.csv"), rows);
    TrainingReport report = TrainingReport.of(folder);
    assertThat(report.notes().get(0).kind()).isEqualTo(Note.Kind.FINDING);
    SavedReport saved = report.save(folder.resolve("out"), options());
    String page = Files.readString(saved.folder().resolve("report.html"));
    assertThat(page.indexOf("<h2 id=\"findings\">")).isPositive();
    assertThat(page.indexOf("<h2 id=\"findings\">")).isLessThan(page.indexOf("<svg"));
    assertThat(Files.readString(saved.folder().resolve("loss_curves.svg")))
        .contains("Not finite from epoch 16");
  }

  @Test
  @DisplayName("takes names for the columns of a history without a header")
  void columns() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "1,3,0.5\n2,2,0.6\n");
    assertThat(TrainingReport.of(folder).parts()).extracting(Part::stem).containsExactly("metrics");
    assertThat(TrainingReport.of(folder, List.of("epoch", "loss", "acc")).parts())
        .extracting(Part::stem)
        .containsExactly("loss_curves", "metrics");
    assertThatThrownBy(() -> TrainingReport.of(folder, List.of("loss", "acc")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be 3, as many as the file has, but was 2");
  }
}
