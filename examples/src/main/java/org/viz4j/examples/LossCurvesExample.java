package org.viz4j.examples;

import java.nio.file.Path;
import org.viz4j.Viz;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.data.TrainingHistory;
import org.viz4j.io.history.HistoryReader;

/** The log of a run, as loss curves, in a file whose suffix is the format. */
public final class LossCurvesExample {
  private LossCurvesExample() {}

  public static void main(String[] args) {
    Path log = Path.of("examples/digits-cnn/history.csv");
    TrainingHistory history = HistoryReader.read(log);
    Viz.save(LossCurves.of(history), Path.of("visualizations/loss_curves.pdf"));
  }
}
