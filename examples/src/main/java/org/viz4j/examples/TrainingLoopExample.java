package org.viz4j.examples;

import java.nio.file.Path;
import java.util.Map;
import org.viz4j.Viz;
import org.viz4j.core.diagnosis.Severity;
import org.viz4j.core.diagnosis.Thresholds;
import org.viz4j.core.diagnosis.Watch;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.core.recipe.RunOverview;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.history.HistoryTail;
import org.viz4j.io.history.MetricsLog;

/**
 * A training loop that logs and plots as it goes, and ends by itself when the losses say that there
 * is no use in going on. {@code viz watch build/run -o watch.png} draws it from outside.
 */
public final class TrainingLoopExample {
  private TrainingLoopExample() {}

  public static void main(String[] args) {
    Path run = Path.of("build/run");
    HistoryTail sofar = HistoryTail.of(run.resolve("metrics.csv"));
    Watch watch = Watch.of(Thresholds.standard());
    try (MetricsLog log = MetricsLog.open(run)) {
      for (int epoch = 1; epoch <= 30; epoch++) {
        double loss = 2.0 / epoch; // train here
        log.log(epoch, Map.of("epoch", epoch, "train_loss", loss, "val_loss", loss + 0.1));
        watch.training(epoch, loss).validation(epoch, loss + 0.1);
        if (watch.findings().stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
          break;
        }
        if (epoch % 10 == 0) { // only the rows since the last picture are read
          Viz.save(RunOverview.of(sofar.read()), Path.of("visualizations/training_loop.png"));
        }
      }
    }

    Viz.save(
        LossCurves.of(
            HistoryReader.read(run.resolve("metrics.csv")),
            options -> options.smoothing(0.6).bestEpoch()),
        Path.of("visualizations/training_loop.pdf"));
  }
}
