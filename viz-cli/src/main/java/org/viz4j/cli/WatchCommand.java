package org.viz4j.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import org.viz4j.core.recipe.RunOverview;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.VizException;
import org.viz4j.io.run.FoundHistory;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.run.RunHistories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "watch",
    description = "Redraws what a run has logged when its log grows: losses, findings, metrics.")
final class WatchCommand implements Callable<Integer> {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

  /** Looks after which a log that cannot be drawn is no longer one that has only begun. */
  private static final int PATIENCE = 8;

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

  @Mixin private final ColumnsOption columns = new ColumnsOption();

  @Option(
      names = "--smoothing",
      paramLabel = "WEIGHT",
      description = "Of the moving average of the losses, 0 to below 1; default 0, none.")
  private double smoothing;

  private @Nullable TrainingHistory drawn;
  private final Set<String> told = new HashSet<>();
  private String trouble = "";
  private int troubled;

  WatchCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() {
    Plotter plotter = options.plotter();
    plotter.formatOf(output);
    if (!(smoothing >= 0 && smoothing < 1)) {
      throw InvalidInputException.of("--smoothing", "lie in 0..1 and below 1", smoothing);
    }
    long nanos = seconds == null ? Long.MAX_VALUE : nanos(seconds);
    RunFiles files = RunFiles.of(run, warning -> warn(warning.message()));
    RunHistories histories = RunHistories.of(files, columns.names());
    try (Unbroken work = Unbroken.begin()) {
      watch(nanos, () -> work.run(() -> look(histories, plotter)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (drawn == null) {
      throw new FileException(
          trouble.isEmpty() ? "run " + run + " must have a history, but was without one" : trouble);
    }
    if (!trouble.isEmpty()) {
      warn(trouble);
    }
    return 0;
  }

  private static long nanos(double seconds) {
    if (!(seconds >= 0)) {
      throw InvalidInputException.of("--for", "be zero or more seconds", seconds);
    }
    return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  private void watch(long nanos, Runnable look) throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      long before = System.nanoTime();
      look.run();
      long now = System.nanoTime();
      long left = nanos - (now - start);
      if (left <= 0) {
        return;
      }
      // a large log leaves the machine to the training half of the time
      TimeUnit.NANOSECONDS.sleep(Math.min(left, Math.max(PAUSE, now - before)));
    }
  }

  /** Draws if the log has changed; one that would come before it, but is damaged, is trouble. */
  private void look(RunHistories histories, Plotter plotter) {
    String before = trouble;
    trouble = "";
    Optional<FoundHistory> found = histories.first(e -> trouble = Objects.toString(e.getMessage()));
    found.ifPresent(log -> draw(log.history(), plotter));
    troubled = trouble.isEmpty() || !trouble.equals(before) ? 0 : troubled + 1;
    if (troubled == PATIENCE) {
      warn(trouble);
    }
  }

  private void draw(TrainingHistory history, Plotter plotter) {
    if (history == drawn) {
      return;
    }
    try {
      Rendering rendering =
          plotter.save(RunOverview.of(history, losses -> losses.smoothing(smoothing)), output);
      rendering.warnings().forEach(warning -> warn(warning.message()));
    } catch (VizException e) {
      trouble = Objects.toString(e.getMessage());
      return;
    }
    drawn = history;
    console.result(output.toString());
    console.flush();
  }

  /** Once, however often it is so, and with whatever numbers. */
  private void warn(String message) {
    if (told.add(message.replaceAll("[0-9]+", "0"))) {
      console.warning(message);
    }
  }
}
