package org.viz4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viz4j.core.config.Spelling;
import org.viz4j.core.recipe.ActivationMaps;
import org.viz4j.core.recipe.ArchitectureDiagram;
import org.viz4j.core.recipe.AugmentationComparison;
import org.viz4j.core.recipe.ClassBalance;
import org.viz4j.core.recipe.ConfusionMatrix;
import org.viz4j.core.recipe.DatasetSamples;
import org.viz4j.core.recipe.GradientNorms;
import org.viz4j.core.recipe.LearningRateSchedule;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.core.recipe.MetricsGrid;
import org.viz4j.core.recipe.PrecisionRecallCurve;
import org.viz4j.core.recipe.RocCurve;
import org.viz4j.core.recipe.RunComparison;
import org.viz4j.core.recipe.WeightDistributions;
import org.viz4j.core.recipe.WeightHistory;
import org.viz4j.data.DatasetSummary;
import org.viz4j.data.Tensor;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.io.model.ModelReader;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.predictions.ConfusionReader;
import org.viz4j.io.predictions.PredictionsReader;
import org.viz4j.io.run.ActivationReader;
import org.viz4j.io.run.Activations;
import org.viz4j.io.run.DatasetReader;
import org.viz4j.io.run.Samples;
import org.viz4j.io.run.SamplesReader;
import org.viz4j.io.run.WeightHistoryReader;
import org.viz4j.io.run.Weights;
import org.viz4j.io.run.WeightsReader;

/**
 * A recipe by the name it has on the command line.
 *
 * @param inputs what it reads, for people
 * @param taken the options of its own
 */
record Recipe(String name, String inputs, Set<String> taken, Function<Inputs, Figure> maker) {
  private static final List<Recipe> ALL =
      List.of(
          ofHistory("loss-curves", LossCurves::of),
          ofOne("architecture", "MODEL", file -> ArchitectureDiagram.of(ModelReader.read(file))),
          ofHistory("lr-schedule", LearningRateSchedule::of),
          ofHistory("gradient-norms", GradientNorms::of),
          new Recipe(
              "run-comparison",
              "HISTORY…",
              Set.of(ColumnsOption.NAME),
              inputs -> RunComparison.of(inputs.runs())),
          ofHistory("metrics-grid", MetricsGrid::of),
          ofOne("weights", "FILE or DIR", Recipe::weights),
          ofOne("weight-history", "DIR", dir -> WeightHistory.of(WeightHistoryReader.read(dir))),
          new Recipe("activations", "NPY", Set.of(Inputs.LAYOUT), Recipe::activations),
          new Recipe("samples", "IMAGES LABELS | DIR", Set.of(), Recipe::samples),
          new Recipe("class-balance", "[IMAGES] LABELS | DIR", Set.of(), Recipe::balance),
          new Recipe("augmentation", "ORIGINAL OTHERS…", Set.of(), Recipe::augmentation),
          ofOne("confusion-matrix", "CSV", Recipe::confusion),
          ofOne("roc", "PREDICTIONS", file -> RocCurve.of(PredictionsReader.read(file))),
          ofOne(
              "precision-recall",
              "PREDICTIONS",
              file -> PrecisionRecallCurve.of(PredictionsReader.read(file))));

  /**
   * The recipe called {@code name}.
   *
   * @throws InvalidInputException if there is none; the message lists those there are
   */
  static Recipe named(String name) {
    return ALL.stream()
        .filter(recipe -> recipe.name.equals(name))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> names = names();
              return new InvalidInputException(
                  InvalidInputException.of(
                              "a recipe", "be one of " + String.join(", ", names), '"' + name + '"')
                          .getMessage()
                      + Spelling.hint(name, names));
            });
  }

  /** A line for each, with what it reads. */
  static String listing() {
    return ALL.stream()
        .map(recipe -> "  " + recipe.name + " " + recipe.inputs)
        .sorted()
        .collect(Collectors.joining("%n"));
  }

  /** All names, sorted. */
  static List<String> names() {
    return ALL.stream().map(Recipe::name).sorted().toList();
  }

  /**
   * The figure.
   *
   * @throws InvalidInputException if there is an option that this recipe does not take
   */
  Figure figure(Inputs given) {
    for (String option : given.options()) {
      if (!taken.contains(option)) {
        throw InvalidInputException.of(option, "be left out with " + name, "given");
      }
    }
    return maker.apply(given);
  }

  private static Figure activations(Inputs inputs) {
    Path file = inputs.one("activations", "NPY");
    Activations read =
        inputs.layout().isEmpty()
            ? ActivationReader.read(file)
            : ActivationReader.read(file, inputs.layout());
    return ActivationMaps.of(
        read.maps(), options -> options.title(stem(file)).layout(read.layout()));
  }

  private static Figure samples(Inputs inputs) {
    Samples samples = read(inputs.files(), "samples", "be IMAGES and LABELS, or DIR");
    Figure figure =
        DatasetSamples.of(
            samples.images(),
            options -> options.standardized(samples.means(), samples.deviations()));
    return told(figure, samples);
  }

  private static Figure balance(Inputs inputs) {
    List<Path> files = inputs.files();
    if (files.size() == 1 && !Files.isDirectory(files.get(0))) {
      return ClassBalance.of(
          DatasetSummary.ofLabels(SamplesReader.labels(files.get(0)), List.of()));
    }
    Samples samples = read(files, "class-balance", "be LABELS, IMAGES and LABELS, or DIR");
    return told(ClassBalance.of(samples.images()), samples);
  }

  private static Samples read(List<Path> files, String recipe, String wanted) {
    return switch (files.size()) {
      case 1 -> DatasetReader.read(files.get(0));
      case 2 -> DatasetReader.read(files.get(0), files.get(1));
      default ->
          throw InvalidInputException.of("the input of " + recipe, wanted, files.size() + " files");
    };
  }

  /** With what was damaged, assumed or also found. */
  private static Figure told(Figure figure, Samples samples) {
    List<Warning> warnings = new ArrayList<>(figure.warnings());
    warnings.addAll(samples.warnings());
    samples.alsoFound().forEach(file -> warnings.add(notDrawn(file, "other samples are")));
    return figure.withWarnings(warnings);
  }

  private static Figure augmentation(Inputs inputs) {
    if (inputs.files().size() < 2) {
      throw InvalidInputException.of(
          "the input of augmentation",
          "be ORIGINAL and one other or more",
          inputs.files().size() + " files");
    }
    List<Path> others = inputs.files().subList(1, inputs.files().size());
    return AugmentationComparison.of(
        NpyReader.read(inputs.files().get(0)),
        others.stream().map(NpyReader::read).toList(),
        options -> options.names(others.stream().map(Recipe::stem).toList()));
  }

  /** A matrix as it is, or one counted from predictions. */
  private static Figure confusion(Path file) {
    try {
      Tensor counts = ConfusionReader.read(file);
      int classes = (int) counts.length(0);
      return ConfusionMatrix.of(
          counts, IntStream.range(0, classes).mapToObj(Integer::toString).toList());
    } catch (FileException matrix) {
      try {
        return ConfusionMatrix.of(PredictionsReader.read(file));
      } catch (FileException predictions) {
        throw matrix;
      }
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Figure weights(Path place) {
    Weights weights = WeightsReader.read(place);
    Figure figure = WeightDistributions.of(weights.tensors());
    List<Warning> warnings = new ArrayList<>(figure.warnings());
    weights.alsoFound().forEach(file -> warnings.add(notDrawn(file, "another holds the weights")));
    weights.notRead().forEach(file -> warnings.add(notDrawn(file, "its format is not read")));
    return figure.withWarnings(warnings);
  }

  private static Warning notDrawn(Path file, String reason) {
    String message = "also found " + InvalidInputException.quoted(file.toString());
    return new Warning(Warning.Code.ASSUMED, message + ", not drawn: " + reason);
  }

  private static Recipe ofHistory(String name, Function<TrainingHistory, Figure> maker) {
    String input = "HISTORY";
    return new Recipe(
        name,
        input,
        Set.of(ColumnsOption.NAME),
        inputs -> maker.apply(inputs.history(inputs.one(name, input))));
  }

  private static Recipe ofOne(String name, String input, Function<Path, Figure> maker) {
    return new Recipe(name, input, Set.of(), inputs -> maker.apply(inputs.one(name, input)));
  }
}
