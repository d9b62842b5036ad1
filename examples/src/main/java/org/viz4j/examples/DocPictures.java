package org.viz4j.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.viz4j.Viz;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.emit.SceneJson;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.text.Typesetter;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** All pictures of the documents. {@code docs/draw} runs it. */
public final class DocPictures {
  private static final Resolution VECTOR = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);

  private DocPictures() {}

  /**
   * One picture.
   *
   * @param file below {@code docs}
   * @param dpi few, since documents show it small
   */
  public record Picture(String file, double dpi, Supplier<Figure> figure) {

    /** A digest of what is drawn, the same on every machine. */
    public String digest() {
      Figure drawn = figure.get();
      Theme theme = drawn.theme() == null ? Theme.DEFAULT : drawn.theme();
      String scene =
          SceneJson.write(
              new Emitter().emit(new Arranger(Typesetter.bundled()).arrange(drawn, theme), VECTOR));
      try {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(sha.digest(scene.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Those of the source tree {@code root}, in the order of the documents. */
  public static List<Picture> all(Path root) {
    Path run = root.resolve("examples/digits-cnn");
    Path seeds = root.resolve("examples/digits-resnet");
    Path bad = root.resolve("examples/digits-overfitting");
    Path points = root.resolve("examples/digits-embedding");
    return List.of(
        new Picture("gallery/loss-curves.png", 72, () -> RecipeFigures.lossCurves(run)),
        new Picture("gallery/smoothed-losses.png", 72, () -> RecipeFigures.smoothedLosses(run)),
        new Picture("gallery/key-indicators.png", 72, () -> RecipeFigures.keyIndicators(bad)),
        new Picture("gallery/run-comparison.png", 72, () -> RecipeFigures.runComparison(seeds)),
        new Picture("gallery/run-overview.png", 60, () -> RecipeFigures.runOverview(run)),
        new Picture("gallery/metrics-grid.png", 72, () -> RecipeFigures.metricsGrid(run)),
        new Picture("gallery/learning-rate.png", 72, () -> RecipeFigures.learningRate(run)),
        new Picture("gallery/gradient-norms.png", 72, () -> RecipeFigures.gradientNorms(run)),
        new Picture("gallery/architecture.png", 72, () -> RecipeFigures.architecture(run)),
        new Picture("gallery/weights.png", 72, () -> RecipeFigures.weights(run)),
        new Picture("gallery/weight-history.png", 72, () -> RecipeFigures.weightHistory(run)),
        new Picture("gallery/activations.png", 60, () -> RecipeFigures.activations(run)),
        new Picture("gallery/samples.png", 60, () -> RecipeFigures.samples(run)),
        new Picture("gallery/class-balance.png", 60, () -> RecipeFigures.classBalance(run)),
        new Picture("gallery/augmentation.png", 48, () -> RecipeFigures.augmentation(run)),
        new Picture("gallery/confusion-matrix.png", 72, () -> RecipeFigures.confusionMatrix(run)),
        new Picture("gallery/roc.png", 72, () -> RecipeFigures.roc(run)),
        new Picture("gallery/precision-recall.png", 72, () -> RecipeFigures.precisionRecall(run)),
        new Picture("gallery/calibration.png", 72, () -> RecipeFigures.calibration(run)),
        new Picture("gallery/filter-kernels.png", 72, () -> RecipeFigures.filterKernels(run)),
        new Picture("gallery/embedding.png", 72, () -> RecipeFigures.embedding(points)),
        new Picture("gallery/attention.png", 72, () -> RecipeFigures.attention()),
        new Picture("compare/scatter.png", 100, () -> TypicalFigures.scatter(run)),
        new Picture("compare/grouped-bars.png", 100, () -> TypicalFigures.groupedBars(seeds)),
        new Picture("compare/heatmap.png", 100, () -> TypicalFigures.heatmap(run)),
        new Picture("compare/twin-axis.png", 100, () -> TypicalFigures.twinAxis(run)),
        new Picture("compare/time-axis.png", 100, () -> TypicalFigures.timeAxis(run)));
  }

  /** A line for each picture, digest and file, as {@code docs/pictures.txt} has them. */
  public static String digests(Path root) {
    return all(root).stream()
        .map(picture -> picture.digest() + "  " + picture.file() + "\n")
        .collect(Collectors.joining());
  }

  public static void main(String[] args) throws IOException {
    Path root = Path.of("");
    Path docs = root.resolve("docs");
    for (Picture picture : all(root)) {
      Viz.save(
          picture.figure().get(), docs.resolve(picture.file()), RenderOptions.dpi(picture.dpi()));
    }
    Files.writeString(docs.resolve("pictures.txt"), digests(root));
  }
}
