package org.viz4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.viz4j.Rendering;
import org.viz4j.Viz;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

/** What a recipe does, said by hand: one expression to a figure, then its bytes in memory. */
public final class FigureByHandExample {
  private FigureByHandExample() {}

  public static void main(String[] args) throws IOException {
    TrainingHistory history = HistoryReader.read(Path.of("examples/digits-cnn/history.csv"));
    Figure figure =
        Figure.of(
            Size.inches(10, 6),
            axes ->
                axes.title("Training Progress")
                    .xLabel("Epoch")
                    .yLabel("Loss")
                    .line(
                        history.metric("train_loss"), line -> line.label("Training Loss").width(2))
                    .line(
                        history.metric("val_loss"), line -> line.label("Validation Loss").width(2))
                    .legend()
                    .gridLines(grid -> grid.opacity(0.3)));

    Rendering png = Viz.render(figure, Format.PNG, RenderOptions.dpi(300));

    Path folder = Files.createDirectories(Path.of("visualizations"));
    Files.write(folder.resolve("figure_by_hand.png"), png.bytes());
  }
}
