package org.viz4j.examples;

import java.nio.file.Path;
import java.util.List;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.TrainingHistory;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.model.ModelReader;
import org.viz4j.io.run.SamplesReader;
import org.viz4j.io.run.WeightsReader;
import org.viz4j.report.TrainingReport;

/** A report of what a program has in memory; here files stand for that. */
public final class ReportExample {
  private ReportExample() {}

  public static void main(String[] args) {
    Path run = Path.of("examples/digits-cnn");
    TrainingHistory history = HistoryReader.read(run.resolve("history.csv"));
    ModelGraph graph = ModelReader.read(run.resolve("architecture.json"));
    List<NamedTensor> weights = WeightsReader.read(run.resolve("weights")).tensors();
    LabeledImages samples =
        SamplesReader.read(
            run.resolve("dataset/samples64_images_u1_0to16.npy"),
            run.resolve("dataset/samples64_labels.npy"));

    TrainingReport.builder()
        .name("digits")
        .fact("optimizer", "SGD")
        .history(history)
        .graph(graph)
        .weights(weights)
        .samples(samples)
        .save(Path.of("visualizations"));
  }
}
