package org.viz4j.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.viz4j.core.recipe.ActivationMaps;
import org.viz4j.core.recipe.ArchitectureDiagram;
import org.viz4j.core.recipe.AugmentationComparison;
import org.viz4j.core.recipe.DatasetSamples;
import org.viz4j.core.recipe.GradientNorms;
import org.viz4j.core.recipe.LearningRateSchedule;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.core.recipe.MetricsGrid;
import org.viz4j.core.recipe.RunComparison;
import org.viz4j.core.recipe.WeightDistributions;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Tensor;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Figure;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.model.ModelReader;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.run.ActivationReader;
import org.viz4j.io.run.SamplesReader;
import org.viz4j.io.run.WeightsReader;

/** Every recipe, from the files of a run; {@code docs/gallery.md} shows each with its source. */
public final class RecipeFigures {
  private RecipeFigures() {}

  public static Figure lossCurves(Path run) {
    return LossCurves.of(HistoryReader.read(run.resolve("history.csv")));
  }

  public static Figure smoothedLosses(Path run) {
    TrainingHistory history = HistoryReader.read(run.resolve("history.csv"));
    return LossCurves.of(history, options -> options.smoothing(0.6).logY().bestEpoch());
  }

  public static Figure metricsGrid(Path run) {
    return MetricsGrid.of(HistoryReader.read(run.resolve("history.csv")));
  }

  public static Figure learningRate(Path run) {
    return LearningRateSchedule.of(HistoryReader.read(run.resolve("history.csv")));
  }

  public static Figure gradientNorms(Path run) {
    return GradientNorms.of(HistoryReader.read(run.resolve("steps.csv")));
  }

  public static Figure runComparison(Path seeds) {
    List<TrainingHistory> runs =
        Stream.of("seed-1.csv", "seed-2.csv", "seed-3.csv", "seed-4.csv")
            .map(seed -> HistoryReader.read(seeds.resolve(seed)))
            .toList();
    return RunComparison.of(runs);
  }

  public static Figure architecture(Path run) {
    return ArchitectureDiagram.of(ModelReader.read(run.resolve("architecture.json")));
  }

  public static Figure weights(Path run) {
    return WeightDistributions.of(WeightsReader.read(run.resolve("weights")).tensors());
  }

  public static Figure activations(Path run) {
    Tensor maps = ActivationReader.read(run.resolve("activations/relu1.npy")).maps();
    return ActivationMaps.of(maps);
  }

  public static Figure samples(Path run) {
    LabeledImages images =
        SamplesReader.read(
            run.resolve("dataset/samples64_images_u1_0to16.npy"),
            run.resolve("dataset/samples64_labels.npy"));
    return DatasetSamples.of(images);
  }

  public static Figure augmentation(Path run) {
    Path folder = run.resolve("augmentation");
    List<String> names =
        List.of("rotate_15", "rotate_m15", "shift_1_0", "shift_0_m1", "cutout_3x3");
    return AugmentationComparison.of(
        NpyReader.read(folder.resolve("original.npy")),
        names.stream().map(name -> NpyReader.read(folder.resolve(name + ".npy"))).toList(),
        options -> options.names(names));
  }
}
