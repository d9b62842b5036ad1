package org.viz4j.io.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Run;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.json.JsonFile;

/** Reads a log together with what the run says about itself in {@code run.json}. */
public final class RunReader {
  private static final String FACTS = "run.json";
  private static final String NAME = "name";

  private RunReader() {}

  /** As {@link #read(Path, List)} of a log with a header. */
  public static Run read(Path history) {
    return read(history, List.of());
  }

  /**
   * The run of a log. Its configuration is in {@code run.json} beside the log or one folder above:
   * the objects {@code config}, {@code hyperparameters}, {@code hyper_parameters}, {@code hparams},
   * {@code params} and {@code args} in it, or else all its text, numbers and truth values but for
   * those whose names tell what came out: times, dates, measured losses and scores, and what was
   * best, final or last. Nowhere does it have what says where and as what the run is kept, such as
   * {@code output_dir}, {@code run_name} and {@code hostname}. The run is called as it calls itself
   * there, else as the folder of {@code run.json}, else as the log.
   *
   * <p>A damaged {@code run.json} counts as none, with a warning in the history.
   *
   * @param columns what the columns of a log without a header are called; empty if it has one
   * @throws FileException if the log cannot be read
   */
  public static Run read(Path history, List<String> columns) {
    InvalidInputException.requirePresent("a log of a run", history);
    TrainingHistory read = HistoryReader.read(history, columns);
    Optional<Path> facts = facts(history);
    if (facts.isEmpty()) {
      return Run.of(RunFiles.stem(history), read);
    }
    try {
      Map<String, @Nullable Object> object = JsonFile.read(facts.get());
      String name =
          object.get(NAME) instanceof String own && !own.isBlank() ? own : folder(facts.get());
      return new Run(name, read, RunConfig.of(object));
    } catch (FileException e) {
      Warning warning =
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              "the configuration of a run is left out: " + e.getMessage());
      List<Warning> warnings = new ArrayList<>(read.warnings());
      warnings.add(warning);
      TrainingHistory told = new TrainingHistory(read.metrics(), read.xName(), warnings);
      return Run.of(folder(facts.get()), told);
    }
  }

  private static Optional<Path> facts(Path history) {
    Path folder = history.toAbsolutePath().normalize().getParent();
    for (int up = 0; up < 2 && folder != null; up++) {
      Path facts = folder.resolve(FACTS);
      if (Files.isRegularFile(facts)) {
        return Optional.of(facts);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static String folder(Path facts) {
    Path folder = facts.getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "/" : name.toString();
  }
}
