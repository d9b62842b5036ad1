package org.viz4j.core.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;

/** How metrics are called in logs, and how people read them. */
public final class MetricNames {
  private static final String RUN = " - ";

  /** Words of columns that tell how a run went along, not how good it is. */
  private static final List<String> NOT_MEASURES =
      List.of("loss", "verlust", "lr", "learning", "lernrate", "time", "grad", "gradient");

  /** Words that are not read as they are written. */
  private static final Map<String, String> SHORT =
      Map.of(
          "lr", "Learning Rate",
          "grad", "Gradient",
          "auc", "AUC",
          "iou", "IoU",
          "mse", "MSE",
          "mae", "MAE",
          "rmse", "RMSE");

  private MetricNames() {}

  /**
   * In lower case, with underscores for any of {@code / . - :} and blanks, and without the {@code
   * "run - "} that an export puts in front.
   */
  public static String plain(String metric) {
    return withoutRun(metric).toLowerCase(Locale.ROOT).replaceAll("[/.:\\- ]+", "_");
  }

  /** {@code f1_score} as {@code F1 Score}, {@code lr} as {@code Learning Rate}. */
  public static String title(String metric) {
    return Arrays.stream(withoutRun(metric).split("[/.:\\-_ ]+"))
        .filter(word -> !word.isEmpty())
        .map(MetricNames::word)
        .collect(Collectors.joining(" "));
  }

  /** Whether the metric measures quality: neither a loss nor a rate, a time or a gradient. */
  public static boolean isMeasure(String metric) {
    return Arrays.stream(plain(metric).split("_"))
        .noneMatch(word -> NOT_MEASURES.stream().anyMatch(other -> isA(word, other)));
  }

  /** Whether the metric is a time: when a row was logged, or how long something took. */
  public static boolean isTime(String metric) {
    return Arrays.stream(plain(metric).split("_")).anyMatch(word -> isA(word, "time"));
  }

  /** Whether the metric is a learning rate. */
  public static boolean isRate(String metric) {
    String name = plain(metric);
    return Stream.of("lr", "learning_rate", "lernrate")
        .anyMatch(rate -> name.equals(rate) || name.startsWith(rate + '_'));
  }

  /** Whether the metric is the length of a gradient. */
  public static boolean isGradient(String metric) {
    return Arrays.stream(plain(metric).split("_"))
        .anyMatch(word -> word.equals("grad") || word.equals("gradient"));
  }

  /** The refusal of {@code thing}, which lists what {@code history} has. */
  public static InvalidInputException missing(
      String thing, String wanted, TrainingHistory history) {
    return InvalidInputException.of(
        thing,
        "have " + wanted,
        history.metrics().isEmpty()
            ? "without metrics"
            : history.names().stream()
                .map(InvalidInputException::quoted)
                .collect(Collectors.joining(", ")));
  }

  private static String word(String word) {
    String known = SHORT.get(word.toLowerCase(Locale.ROOT));
    return known != null
        ? known
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean isA(String word, String other) {
    return word.equals(other) || other.length() > 3 && word.endsWith(other);
  }

  private static String withoutRun(String metric) {
    int run = metric.lastIndexOf(RUN);
    return run < 0 ? metric : metric.substring(run + RUN.length());
  }
}
