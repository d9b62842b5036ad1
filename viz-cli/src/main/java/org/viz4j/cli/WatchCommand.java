package org.viz4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.VizException;
import org.viz4j.error.Warning;
import org.viz4j.io.history.HistoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "watch", description = "Redraws the loss curves of a run when its log grows.")
final class WatchCommand implements Callable<Integer> {
  private static final long POLL_MILLIS = 250;

  /** A file as it was seen. */
  private record Seen(long size, FileTime modified) {}

  private final Console console;
  private final CommonOptions options;

  @Parameters(index = "0", paramLabel = "RUN_DIR", description = "The folder of the run.")
  private Path run = Path.of("");

  @Option(
      names = "-o",
      required = true,
      paramLabel = "FILE",
      description = "Where to; replaced as a whole each time.")
  private Path output = Path.of("");

  @Option(
      names = "--for",
      paramLabel = "SECONDS",
      description = "How long to watch. Default until interrupted.")
  private @Nullable Double seconds;

  private Map<Path, Seen> drawn = Map.of();
  private final Set<Warning> told = new HashSet<>();
  private String waitingFor = "";

  WatchCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Plotter plotter = options.plotter();
    plotter.formatOf(output);
    if (!Files.isDirectory(run)) {
      throw new FileException("run " + run + " must be a folder, but was not");
    }
    long nanos = seconds == null ? Long.MAX_VALUE : nanos(seconds);
    long start = System.nanoTime();
    boolean any = false;
    while (true) {
      any |= redraw(plotter);
      long left = nanos - (System.nanoTime() - start);
      if (left <= 0) {
        break;
      }
      Thread.sleep(Math.min(POLL_MILLIS, TimeUnit.NANOSECONDS.toMillis(left) + 1));
    }
    if (!any) {
      throw new FileException(
          waitingFor.isEmpty()
              ? "run " + run + " must have a history, but was without one"
              : waitingFor);
    }
    return 0;
  }

  private static long nanos(double seconds) {
    if (!(seconds >= 0)) {
      throw InvalidInputException.of("--for", "be zero or more seconds", seconds);
    }
    return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  /** Draws if the log has changed, and says whether it did. */
  private boolean redraw(Plotter plotter) throws IOException {
    Map<Path, Seen> now = logs();
    if (now.isEmpty() || now.equals(drawn)) {
      return false;
    }
    drawn = now;
    Rendering rendering;
    try {
      rendering = plotter.save(LossCurves.of(HistoryReader.read(history(now))), output);
    } catch (VizException e) {
      // a log that has only begun may be whole at the next look
      waitingFor = String.valueOf(e.getMessage());
      return false;
    }
    rendering.warnings().stream()
        .filter(told::add)
        .forEach(warning -> console.warning(warning.message()));
    console.result(output.toString());
    console.flush();
    return true;
  }

  /**
   * The history of the run: {@code history.csv}, then {@code metrics.csv}, then the first other.
   */
  private static Path history(Map<Path, Seen> logs) {
    for (String name : List.of("history.csv", "metrics.csv")) {
      for (Path log : logs.keySet()) {
        if (log.endsWith(name)) {
          return log;
        }
      }
    }
    return logs.keySet().iterator().next();
  }

  private Map<Path, Seen> logs() throws IOException {
    Map<Path, Seen> logs = new TreeMap<>();
    try (Stream<Path> files = Files.list(run)) {
      for (Path file : files.filter(WatchCommand::isLog).toList()) {
        logs.put(file, new Seen(Files.size(file), Files.getLastModifiedTime(file)));
      }
    }
    return logs;
  }

  private static boolean isLog(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && Stream.of(".csv", ".tsv", ".jsonl", "trainer_state.json").anyMatch(name::endsWith)
        && !name.equals("predictions.csv")
        && !name.equals("confusion_matrix.csv");
  }
}
