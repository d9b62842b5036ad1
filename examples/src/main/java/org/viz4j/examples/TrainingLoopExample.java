package org.viz4j.examples;

import java.nio.file.Path;
import java.util.Map;
import org.viz4j.Viz;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.history.MetricsLog;

/** A training loop that logs as it goes, and draws what it logged. */
public final class TrainingLoopExample {
  private TrainingLoopExample() {}

  public static void main(String[] args) {
    Path run = Path.of("build/run");
    try (MetricsLog log = MetricsLog.open(run)) {
      for (int epoch = 1; epoch <= 30; epoch++) {
        double loss = 2.0 / epoch; // train here
        log.log(epoch, Map.of("epoch", epoch, "train_loss", loss, "val_loss", loss + 0.1));
      }
    }

    Viz.save(
        LossCurves.of(
            HistoryReader.read(run.resolve("metrics.csv")),
            options -> options.smoothing(0.6).bestEpoch()),
        Path.of("visualizations/training_loop.pdf"));
  }
}
