package org.viz4j.examples;

import java.nio.file.Path;
import org.viz4j.Viz;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.geom.Size;
import org.viz4j.io.history.HistoryReader;

/** What a recipe does, said by hand: one expression to a figure of one's own. */
public final class FigureByHandExample {
  private FigureByHandExample() {}

  public static void main(String[] args) {
    TrainingHistory history = HistoryReader.read(Path.of("examples/digits-cnn/history.csv"));
    Viz.save(accuracy(history), Path.of("visualizations/accuracy.pdf"));
  }

  private static Figure accuracy(TrainingHistory history) {
    return Figure.of(
        Size.inches(6, 4),
        axes ->
            axes.title("Digits, validation set")
                .xLabel("Epoch")
                .yLabel("Fraction")
                .line(history.metric("accuracy"), line -> line.label("Accuracy").width(2))
                .line(history.metric("f1_score"), line -> line.label("F1 score").width(2))
                .legend(LegendPlace.LOWER_RIGHT)
                .gridLines(grid -> grid.opacity(0.3)));
  }
}
