package org.viz4j.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.recipe.ActivationMaps;
import org.viz4j.core.recipe.ArchitectureDiagram;
import org.viz4j.core.recipe.AttentionMap;
import org.viz4j.core.recipe.AugmentationComparison;
import org.viz4j.core.recipe.CalibrationCurve;
import org.viz4j.core.recipe.ClassBalance;
import org.viz4j.core.recipe.ConfusionMatrix;
import org.viz4j.core.recipe.DatasetSamples;
import org.viz4j.core.recipe.EmbeddingScatter;
import org.viz4j.core.recipe.FilterKernels;
import org.viz4j.core.recipe.GradientNorms;
import org.viz4j.core.recipe.LearningRateSchedule;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.core.recipe.MetricsGrid;
import org.viz4j.core.recipe.PrecisionRecallCurve;
import org.viz4j.core.recipe.RocCurve;
import org.viz4j.core.recipe.RunComparison;
import org.viz4j.core.recipe.RunOverview;
import org.viz4j.core.recipe.WeightDistributions;
import org.viz4j.core.recipe.WeightHistory;
import org.viz4j.data.EpochWeights;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Run;
import org.viz4j.data.Tensor;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Figure;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.model.ModelReader;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.predictions.PredictionsReader;
import org.viz4j.io.run.ActivationReader;
import org.viz4j.io.run.SamplesReader;
import org.viz4j.io.run.WeightsReader;
import org.viz4j.io.tensor.TensorReader;

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

  public static Figure keyIndicators(Path overfitting) {
    TrainingHistory history = HistoryReader.read(overfitting.resolve("history.csv"));
    return LossCurves.of(history, options -> options.findings(Diagnosis.of(history)));
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
    List<Run> runs = new ArrayList<>();
    for (String seed : List.of("1", "2", "3", "4")) {
      Path log = seeds.resolve("seed-" + seed + ".csv");
      runs.add(new Run(log.toString(), HistoryReader.read(log), Map.of("seed", seed)));
    }
    return RunComparison.of(runs);
  }

  public static Figure runOverview(Path run) {
    return RunOverview.of(HistoryReader.read(run.resolve("history.csv")));
  }

  public static Figure architecture(Path run) {
    return ArchitectureDiagram.of(ModelReader.read(run.resolve("architecture.json")));
  }

  public static Figure weights(Path run) {
    return WeightDistributions.of(WeightsReader.read(run.resolve("weights")).tensors());
  }

  public static Figure weightHistory(Path run) {
    Path folder = run.resolve("weights-by-epoch");
    List<EpochWeights> epochs =
        Stream.of("00", "01", "05", "20", "60")
            .map(
                epoch ->
                    new EpochWeights(
                        Long.parseLong(epoch),
                        TensorReader.read(folder.resolve("epoch_" + epoch + ".safetensors"))))
            .toList();
    return WeightHistory.of(epochs);
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

  public static Figure classBalance(Path run) {
    LabeledImages images =
        SamplesReader.read(
            run.resolve("dataset/train-images-idx3-ubyte.gz"),
            run.resolve("dataset/train-labels-idx1-ubyte.gz"));
    return ClassBalance.of(images);
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

  public static Figure confusionMatrix(Path run) {
    return ConfusionMatrix.of(PredictionsReader.read(run.resolve("predictions.csv")));
  }

  public static Figure roc(Path run) {
    return RocCurve.of(PredictionsReader.read(run.resolve("predictions.csv")));
  }

  public static Figure precisionRecall(Path run) {
    return PrecisionRecallCurve.of(PredictionsReader.read(run.resolve("predictions.csv")));
  }

  public static Figure calibration(Path run) {
    return CalibrationCurve.of(PredictionsReader.read(run.resolve("predictions.csv")));
  }

  public static Figure filterKernels(Path run) {
    return FilterKernels.of(NpyReader.read(run.resolve("weights/conv1.weight.npy")));
  }

  public static Figure embedding(Path points) {
    return EmbeddingScatter.of(
        NpyReader.read(points.resolve("points.npy")),
        NpyReader.read(points.resolve("labels.npy")).values(),
        List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
  }

  public static Figure attention() {
    List<String> tokens = List.of("the", "cat", "sat", "on", "the", "mat");
    double[] shares = {
      0.62, 0.21, 0.04, 0.02, 0.08, 0.03,
      0.27, 0.48, 0.17, 0.02, 0.01, 0.05,
      0.03, 0.44, 0.36, 0.12, 0.01, 0.04,
      0.01, 0.06, 0.41, 0.38, 0.05, 0.09,
      0.12, 0.02, 0.03, 0.21, 0.37, 0.25,
      0.02, 0.11, 0.16, 0.18, 0.24, 0.29
    };
    return AttentionMap.of(Tensor.of(shares, 6, 6), tokens);
  }
}
