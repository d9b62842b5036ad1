package org.viz4j.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.viz4j.core.name.LossNames;
import org.viz4j.core.name.MetricNames;
import org.viz4j.core.name.ShortNumber;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;

/** The few numbers that say how a run went, by what they are called. */
final class KeyNumbers {
  private static final int MEASURES = 4;
  private static final String PARAMETERS = "Parameters";

  private final Map<String, String> numbers = new LinkedHashMap<>();

  void history(TrainingHistory history) {
    String step = history.xName().toLowerCase(Locale.ROOT);
    long steps = history.metrics().stream().mapToLong(Series::size).max().orElse(0);
    if (steps > 0) {
      numbers.put("Logged " + step + "s", count(steps));
    }
    LossNames.VALIDATION
        .find(history, warning -> {})
        .ifPresent(loss -> lowest("Lowest validation loss", loss, step));
    LossNames.TRAINING
        .find(history, warning -> {})
        .ifPresent(loss -> last("Training loss at the end", loss));
    history.metrics().stream()
        .filter(series -> MetricNames.isMeasure(series.name()))
        .limit(MEASURES)
        .forEach(measure -> last(MetricNames.title(measure.name()) + " at the end", measure));
  }

  void graph(ModelGraph graph) {
    if (graph.parameters() > 0) {
      numbers.put(PARAMETERS, count(graph.parameters()));
    }
    numbers.put("Layers", count(graph.layers().size()));
  }

  /** Those of a model whose graph does not tell them. */
  void weights(List<NamedTensor> tensors) {
    long all = tensors.stream().mapToLong(one -> one.tensor().size()).sum();
    numbers.putIfAbsent(PARAMETERS, count(all));
  }

  private void lowest(String name, Series series, String step) {
    long best = -1;
    for (long i = 0; i < series.size(); i++) {
      double value = series.y().get(i);
      if (Double.isFinite(value) && (best < 0 || value < series.y().get(best))) {
        best = i;
      }
    }
    if (best >= 0) {
      String at = " at " + step + " " + ShortNumber.of(series.x().get(best));
      numbers.put(name, ShortNumber.of(series.y().get(best)) + at);
    }
  }

  private void last(String name, Series series) {
    if (series.size() > 0) {
      numbers.put(name, ShortNumber.of(series.y().get(series.size() - 1)));
    }
  }

  /** With commas between thousands. */
  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  Map<String, String> all() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
  }
}
