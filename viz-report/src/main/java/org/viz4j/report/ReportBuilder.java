package org.viz4j.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
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
import org.viz4j.error.VizException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;

/**
 * Collects what a report tells. What cannot be drawn becomes a note, so that the rest still is;
 * every method returns the builder.
 */
public final class ReportBuilder {
  private static final Set<Warning.Code> TOLD =
      EnumSet.of(Warning.Code.CONSTANT, Warning.Code.OUT_OF_DOMAIN);

  private final Map<Section, List<Part>> parts = new EnumMap<>(Section.class);
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Set<Note> notes = new LinkedHashSet<>();
  private final Set<Section> damaged = EnumSet.noneOf(Section.class);
  private final Set<String> stems = new HashSet<>();
  private String name = "run";
  private String readme = "";

  ReportBuilder() {}

  /** Makes a figure, or fails as recipes do. */
  interface Maker {
    Figure make();
  }

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

  /** Adds loss curves and the grid of metrics, as far as the history has them. */
  public ReportBuilder history(TrainingHistory history) {
    InvalidInputException.requirePresent("history of a report", history);
    int before = stems.size();
    List<Finding> findings = Diagnosis.of(history);
    findings.forEach(this::finding);
    boolean loss =
        tried(
            Section.HISTORY,
            "loss_curves",
            "Loss curves",
            () -> LossCurves.of(history, options -> options.findings(findings)));
    boolean metrics = tried(Section.HISTORY, "metrics", "Metrics", () -> MetricsGrid.of(history));
    tried(Section.HISTORY, "lr_schedule", "Learning rate", () -> LearningRateSchedule.of(history));
    if (!loss && !metrics) {
      draw(Section.HISTORY, "loss_curves", "Loss curves", "", () -> LossCurves.of(history));
    }
    return this;
  }

  private void finding(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    note(new Note(Note.Kind.FINDING, severity + ": " + finding.message()));
  }

  private boolean tried(Section section, String stem, String title, Maker maker) {
    Figure figure;
    try {
      figure = maker.make();
    } catch (InvalidInputException e) {
      return false;
    }
    add(section, new Part(stem, title, figure, ""));
    return true;
  }

  /** Adds a diagram of the model. */
  public ReportBuilder graph(ModelGraph graph) {
    InvalidInputException.requirePresent("graph of a report", graph);
    String title = "Model architecture";
    draw(Section.ARCHITECTURE, "architecture", title, "", () -> ArchitectureDiagram.of(graph));
    return this;
  }

  /** Adds the distribution of weights, all together and layer by layer. */
  public ReportBuilder weights(List<NamedTensor> tensors) {
    InvalidInputException.requirePresent("weights of a report", tensors);
    draw(Section.WEIGHTS, "weights", "Weights", "", () -> WeightDistributions.of(tensors));
    return this;
  }

  /** Adds how the distribution of weights went from epoch to epoch. */
  public ReportBuilder weightHistory(List<EpochWeights> epochs) {
    InvalidInputException.requirePresent("weights by epoch of a report", epochs);
    draw(
        Section.WEIGHT_HISTORY,
        "weight_history",
        "Weights by epoch",
        "",
        () -> WeightHistory.of(epochs));
    return this;
  }

  /** Adds the confusion matrix of counts, true classes × predicted classes. */
  public ReportBuilder confusion(Tensor counts, List<String> classes) {
    InvalidInputException.requirePresent("confusion matrix of a report", counts);
    draw(
        Section.PREDICTIONS,
        "confusion_matrix",
        "Confusion matrix",
        "",
        () -> ConfusionMatrix.of(counts, classes));
    return this;
  }

  /** Adds the curves of predictions with probabilities: ROC, and precision over recall. */
  public ReportBuilder predictions(Predictions predictions) {
    InvalidInputException.requirePresent("predictions of a report", predictions);
    if (predictions.probabilities() != null) {
      draw(Section.PREDICTIONS, "roc", "ROC curve", "", () -> RocCurve.of(predictions));
      String title = "Precision-recall curve";
      draw(
          Section.PREDICTIONS,
          "precision_recall",
          title,
          "",
          () -> PrecisionRecallCurve.of(predictions));
    }
    return this;
  }

  /** Adds the first 16 channels of what the layer called {@code name} made of an image. */
  public ReportBuilder activations(String name, Tensor maps, ImageLayout layout) {
    return activations(name, maps, layout, "");
  }

  ReportBuilder activations(String name, Tensor maps, ImageLayout layout, String caption) {
    InvalidInputException.requirePresent("name of activations", name);
    InvalidInputException.requirePresent("activations of a report", maps);
    InvalidInputException.requirePresent("layout of activations", layout);
    draw(
        Section.ACTIVATIONS,
        "activations_" + Slug.of(name),
        "Activations of " + name,
        caption,
        () -> ActivationMaps.of(maps, options -> options.title(name).layout(layout)));
    return this;
  }

  /**
   * Adds the first images of the data set with their labels, the balance of the classes and the
   * values of the pixels.
   */
  public ReportBuilder samples(LabeledImages images) {
    return samples(images, options -> {});
  }

  ReportBuilder samples(LabeledImages images, Consumer<DatasetSamples.Options> configure) {
    InvalidInputException.requirePresent("samples of a report", images);
    draw(
        Section.SAMPLES,
        "samples",
        "Samples of the data set",
        "",
        () -> DatasetSamples.of(images, configure));
    draw(Section.SAMPLES, "class_balance", "Class balance", "", () -> ClassBalance.of(images));
    return this;
  }

  /**
   * Adds an image beside what augmentation made of it.
   *
   * @param names of the augmented images, as many as there are
   */
  public ReportBuilder augmentation(Tensor original, List<Tensor> augmented, List<String> names) {
    InvalidInputException.requirePresent("original image of a report", original);
    draw(
        Section.AUGMENTATION,
        "augmentation",
        "Augmentation",
        "bytes are shown over 0 to 255 and other numbers over 0 to 1; what is beyond is clipped",
        () -> AugmentationComparison.of(original, augmented, options -> options.names(names)));
    return this;
  }

  /** Adds a figure of any kind. */
  public ReportBuilder part(Part part) {
    add(Section.HISTORY, InvalidInputException.requirePresent("part of a report", part));
    return this;
  }

  /** Draws a part, or notes why it cannot be drawn. */
  boolean draw(Section section, String stem, String title, String caption, Maker maker) {
    try {
      add(section, captioned(new Part(stem, title, maker.make(), caption)));
      return true;
    } catch (VizException e) {
      damaged.add(section);
      note(new Note(Note.Kind.DAMAGED, title + " could not be drawn: " + e.getMessage()));
      return false;
    }
  }

  /** What a recipe says about the data, as that a channel is dead, is part of the caption. */
  private static Part captioned(Part part) {
    List<Warning> said =
        part.figure().warnings().stream().filter(one -> TOLD.contains(one.code())).toList();
    if (said.isEmpty()) {
      return part;
    }
    List<String> words = new ArrayList<>();
    if (!part.caption().isEmpty()) {
      words.add(part.caption());
    }
    said.forEach(warning -> words.add(warning.message()));
    List<Warning> rest = new ArrayList<>(part.figure().warnings());
    rest.removeAll(said);
    return new Part(
        part.stem(), part.title(), part.figure().withWarnings(rest), String.join("; ", words));
  }

  private void add(Section section, Part part) {
    if (!stems.add(part.stem())) {
      throw InvalidInputException.of("stems of parts", "be unique", part.stem() + " twice");
    }
    parts.computeIfAbsent(section, key -> new ArrayList<>()).add(part);
    part.figure()
        .warnings()
        .forEach(
            warning -> note(new Note(Note.Kind.WARNING, part.title() + ": " + warning.message())));
  }

  /**
   * The report.
   *
   * @throws InvalidInputException if there is nothing that can be drawn; the message says why
   */
  public TrainingReport build() {
    if (parts.isEmpty()) {
      String why = notes.isEmpty() ? "empty" : notes.iterator().next().text();
      throw InvalidInputException.of(
          "a report of " + InvalidInputException.quoted(name),
          "have something to draw, such as a history, weights or samples",
          why);
    }
    for (Section section : Section.values()) {
      if (!parts.containsKey(section) && !damaged.contains(section)) {
        note(new Note(Note.Kind.MISSING, "no " + section.words()));
      }
    }
    return new TrainingReport(this);
  }

  String name() {
    return name;
  }

  List<Part> parts() {
    return parts.values().stream().flatMap(List::stream).toList();
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
