package org.viz4j.report;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.core.recipe.ActivationMaps;
import org.viz4j.core.recipe.ArchitectureDiagram;
import org.viz4j.core.recipe.AugmentationComparison;
import org.viz4j.core.recipe.ClassBalance;
import org.viz4j.core.recipe.ConfusionMatrix;
import org.viz4j.core.recipe.DatasetSamples;
import org.viz4j.core.recipe.LearningRateSchedule;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.core.recipe.MetricsGrid;
import org.viz4j.core.recipe.PrecisionRecallCurve;
import org.viz4j.core.recipe.RocCurve;
import org.viz4j.core.recipe.WeightDistributions;
import org.viz4j.core.recipe.WeightHistory;
import org.viz4j.data.EpochWeights;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.report.Drawings.Draft;

/**
 * Collects what a report tells. What cannot be drawn becomes a note, so that the rest still is;
 * every method returns the builder.
 */
public final class ReportBuilder {
  private final Set<Note> notes = new LinkedHashSet<>();
  private final Drawings drawings = new Drawings(notes::add);
  private final KeyNumbers numbers = new KeyNumbers();
  private final Map<String, String> facts = new LinkedHashMap<>();
  private String name = "run";
  private String readme = "";

  ReportBuilder() {}

  /** What the run is called, also in the name of the report's folder; default {@code run}. */
  public ReportBuilder name(String name) {
    this.name = InvalidInputException.requirePresent("name of a report", name);
    return this;
  }

  /** Adds something that the run says about itself, such as its optimizer. */
  public ReportBuilder fact(String name, String value) {
    facts.put(
        InvalidInputException.requirePresent("name of a fact", name),
        InvalidInputException.requirePresent("a fact", value));
    return this;
  }

  /** Adds a description in plain text or Markdown, which is shown as it is; default none. */
  public ReportBuilder readme(String text) {
    readme = InvalidInputException.requirePresent("description of a run", text);
    return this;
  }

  /** Adds something that the reader should know. */
  public ReportBuilder note(Note note) {
    notes.add(InvalidInputException.requirePresent("note of a report", note));
    return this;
  }

  /**
   * Adds loss curves, the grid of metrics and the learning rate, as far as the history has them,
   * and what the losses are consistent with.
   */
  public ReportBuilder history(TrainingHistory history) {
    InvalidInputException.requirePresent("history of a report", history);
    numbers.history(history);
    List<Finding> findings = Diagnosis.applies(history) ? Diagnosis.of(history) : List.of();
    findings.forEach(this::finding);
    Draft curves =
        new Draft(
            "loss_curves",
            "Loss curves",
            () -> LossCurves.of(history, options -> options.findings(findings)));
    boolean drawn = drawings.tried(Section.HISTORY, curves);
    drawn |=
        drawings.tried(
            Section.HISTORY, new Draft("metrics", "Metrics", () -> MetricsGrid.of(history)));
    drawn |=
        drawings.tried(
            Section.HISTORY,
            new Draft("lr_schedule", "Learning rate", () -> LearningRateSchedule.of(history)));
    if (!drawn) {
      drawings.draw(Section.HISTORY, curves);
    }
    return this;
  }

  private void finding(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    note(new Note(Note.Kind.FINDING, severity + ": " + finding.message()));
  }

  /** Adds a diagram of the model. */
  public ReportBuilder graph(ModelGraph graph) {
    InvalidInputException.requirePresent("graph of a report", graph);
    numbers.graph(graph);
    return draw(
        Section.ARCHITECTURE,
        new Draft("architecture", "Model architecture", () -> ArchitectureDiagram.of(graph)));
  }

  /** Adds the distribution of weights, all together and layer by layer. */
  public ReportBuilder weights(List<NamedTensor> tensors) {
    InvalidInputException.requirePresent("weights of a report", tensors);
    numbers.weights(tensors);
    return draw(
        Section.WEIGHTS, new Draft("weights", "Weights", () -> WeightDistributions.of(tensors)));
  }

  /** Adds how the distribution of weights went from epoch to epoch. */
  public ReportBuilder weightHistory(List<EpochWeights> epochs) {
    InvalidInputException.requirePresent("weights by epoch of a report", epochs);
    return draw(
        Section.WEIGHT_HISTORY,
        new Draft("weight_history", "Weights by epoch", () -> WeightHistory.of(epochs)));
  }

  /** Adds the confusion matrix of counts, true classes × predicted classes. */
  public ReportBuilder confusion(Tensor counts, List<String> classes) {
    InvalidInputException.requirePresent("confusion matrix of a report", counts);
    return draw(
        Section.PREDICTIONS,
        new Draft(
            "confusion_matrix", "Confusion matrix", () -> ConfusionMatrix.of(counts, classes)));
  }

  /** Adds the curves of predictions with probabilities: ROC, and precision over recall. */
  public ReportBuilder predictions(Predictions predictions) {
    InvalidInputException.requirePresent("predictions of a report", predictions);
    if (predictions.probabilities() == null) {
      return this;
    }
    draw(Section.PREDICTIONS, new Draft("roc", "ROC curve", () -> RocCurve.of(predictions)));
    return draw(
        Section.PREDICTIONS,
        new Draft(
            "precision_recall",
            "Precision-recall curve",
            () -> PrecisionRecallCurve.of(predictions)));
  }

  /** Adds the first 16 channels of what the layer called {@code name} made of an image. */
  public ReportBuilder activations(String name, Tensor maps, ImageLayout layout) {
    return activations(name, maps, layout, "");
  }

  ReportBuilder activations(String name, Tensor maps, ImageLayout layout, String caption) {
    InvalidInputException.requirePresent("name of activations", name);
    InvalidInputException.requirePresent("activations of a report", maps);
    InvalidInputException.requirePresent("layout of activations", layout);
    return draw(
        Section.ACTIVATIONS,
        new Draft(
            "activations_" + Slug.of(name),
            "Activations of " + name,
            caption,
            () -> ActivationMaps.of(maps, options -> options.title(name).layout(layout))));
  }

  /**
   * Adds the first images of the data set with their labels, the balance of the classes and the
   * values of the pixels.
   */
  public ReportBuilder samples(LabeledImages images) {
    return samples(images, options -> {});
  }

  /** The same, with the images shown as {@code configure} says. */
  public ReportBuilder samples(
      LabeledImages images, Consumer<? super DatasetSamples.Options> configure) {
    InvalidInputException.requirePresent("samples of a report", images);
    draw(
        Section.SAMPLES,
        new Draft(
            "samples", "Samples of the data set", () -> DatasetSamples.of(images, configure)));
    return draw(
        Section.SAMPLES,
        new Draft("class_balance", "Class balance", () -> ClassBalance.of(images)));
  }

  /**
   * Adds an image beside what augmentation made of it.
   *
   * @param names of the augmented images, as many as there are
   */
  public ReportBuilder augmentation(Tensor original, List<Tensor> augmented, List<String> names) {
    InvalidInputException.requirePresent("original image of a report", original);
    return draw(
        Section.AUGMENTATION,
        new Draft(
            "augmentation",
            "Augmentation",
            "bytes are shown over 0 to 255 and other numbers over 0 to 1; what is beyond is clipped",
            () -> AugmentationComparison.of(original, augmented, options -> options.names(names))));
  }

  /**
   * Adds a figure of any kind, behind those of the history.
   *
   * @throws InvalidInputException if there is a part with its stem
   */
  public ReportBuilder part(Part part) {
    drawings.add(Section.HISTORY, InvalidInputException.requirePresent("part of a report", part));
    return this;
  }

  private ReportBuilder draw(Section section, Draft draft) {
    drawings.draw(section, draft);
    return this;
  }

  /**
   * The report.
   *
   * @throws InvalidInputException if there is nothing that can be drawn; the message says why
   */
  public TrainingReport build() {
    if (drawings.isEmpty()) {
      String why = notes.isEmpty() ? "empty" : "not: " + notes().get(0).text();
      throw InvalidInputException.of(
          "a report of " + InvalidInputException.quoted(name),
          "have something to draw, such as a history, weights or samples",
          why);
    }
    for (Section section : Section.values()) {
      if (drawings.isMissing(section)) {
        note(new Note(Note.Kind.MISSING, "no " + section.words()));
      }
    }
    return new TrainingReport(this);
  }

  /**
   * Builds the report and saves it as {@link TrainingReport#save(Path)} does.
   *
   * @throws InvalidInputException if there is nothing that can be drawn
   * @throws org.viz4j.error.FileException if it cannot be written
   */
  public SavedReport save(Path parent) {
    return build().save(parent);
  }

  String name() {
    return name;
  }

  List<Part> parts() {
    return drawings.all();
  }

  Map<String, String> numbers() {
    return numbers.all();
  }

  Map<String, String> facts() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  String readme() {
    return readme;
  }

  /** By kind, and each kind in the order in which it was noted. */
  List<Note> notes() {
    return notes.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
  }
}
