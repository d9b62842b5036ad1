package org.viz4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viz4j.core.config.Spelling;
import org.viz4j.core.recipe.ArchitectureDiagram;
import org.viz4j.core.recipe.GradientNorms;
import org.viz4j.core.recipe.LearningRateSchedule;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.core.recipe.MetricsGrid;
import org.viz4j.core.recipe.RunComparison;
import org.viz4j.core.recipe.WeightDistributions;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.model.ModelReader;
import org.viz4j.io.run.Weights;
import org.viz4j.io.run.WeightsReader;

/**
 * A recipe by the name it has on the command line.
 *
 * @param inputs what it reads, for people
 */
record Recipe(String name, String inputs, Function<List<Path>, Figure> maker) {
  private static final List<Recipe> ALL =
      List.of(
          ofOne("loss-curves", "HISTORY", file -> LossCurves.of(HistoryReader.read(file))),
          ofOne("architecture", "MODEL", file -> ArchitectureDiagram.of(ModelReader.read(file))),
          ofOne(
              "lr-schedule", "HISTORY", file -> LearningRateSchedule.of(HistoryReader.read(file))),
          ofOne("gradient-norms", "HISTORY", file -> GradientNorms.of(HistoryReader.read(file))),
          new Recipe(
              "run-comparison",
              "HISTORY…",
              files -> RunComparison.of(files.stream().map(HistoryReader::read).toList())),
          ofOne("metrics-grid", "HISTORY", file -> MetricsGrid.of(HistoryReader.read(file))),
          ofOne("weights", "FILE or DIR", Recipe::weights));

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

  Figure figure(List<Path> files) {
    return maker.apply(files);
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

  private static Recipe ofOne(String name, String input, Function<Path, Figure> maker) {
    return new Recipe(
        name,
        input,
        files -> {
          if (files.size() != 1) {
            throw InvalidInputException.of(
                "the input of " + name, "be one " + input, files.size() + " files");
          }
          return maker.apply(files.get(0));
        });
  }
}
