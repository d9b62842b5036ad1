package org.viz4j.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.viz4j.Plotter;
import org.viz4j.error.InvalidInputException;
import org.viz4j.report.Note;
import org.viz4j.report.SaveOptions;
import org.viz4j.report.SavedReport;
import org.viz4j.report.TrainingReport;
import org.viz4j.spi.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Draws everything in the folder of a run, into a new folder named by the time.")
final class ReportCommand implements Callable<Integer> {
  private static final Set<Note.Kind> WARNED = Set.of(Note.Kind.DAMAGED, Note.Kind.NOT_READ);

  private final Console console;
  private final CommonOptions options;

  @Parameters(index = "0", paramLabel = "RUN_DIR", description = "The folder of a training run.")
  private Path run = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "PARENT",
      description = "Where the report's folder is made; default ${DEFAULT-VALUE}.")
  private Path parent = Path.of("visualizations");

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      split = ",",
      description = "Of the figures' files; default png,svg,pdf.")
  private List<String> formats = List.of("png", "svg", "pdf");

  @Mixin private final ColumnsOption columns = new ColumnsOption();

  ReportCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() {
    Plotter plotter = options.plotter();
    // before the run is read: it may be large
    List<Format> asked =
        formats.stream().flatMap(name -> format(plotter, name)).distinct().toList();
    SaveOptions how = SaveOptions.standard().withPlotter(plotter).withFormats(asked);
    ProgressBar bar = new ProgressBar(console);
    TrainingReport report;
    SavedReport saved;
    try {
      report = TrainingReport.of(run, columns.names(), bar::step);
      saved = report.save(parent, how.withProgress(bar::step));
    } finally {
      bar.end();
    }
    report.notes().stream()
        .filter(note -> WARNED.contains(note.kind()))
        .forEach(note -> console.warning(note.text()));
    console.warnings(saved.warnings());
    console.result(saved.folder().toString());
    return 0;
  }

  private static Stream<Format> format(Plotter plotter, String name) {
    if (name.isBlank()) {
      throw InvalidInputException.of("--formats", "be names of formats, such as png,svg", "\"\"");
    }
    return Stream.of(plotter.formatOf(Path.of("figure." + name.strip())));
  }
}
