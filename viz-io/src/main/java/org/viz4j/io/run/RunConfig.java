package org.viz4j.io.run;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of {@code run.json} a run was told, other than what came out of it. */
final class RunConfig {
  private static final List<String> SECTIONS =
      List.of("config", "hyperparameters", "hyper_parameters", "hparams", "params", "args");

  /** Words in the names of what describes or came out of a run. */
  private static final List<String> OUTCOMES =
      List.of(
          "name",
          "id",
          "uuid",
          "host",
          "hostname",
          "date",
          "time",
          "timestamp",
          "started",
          "finished",
          "created",
          "runtime",
          "duration",
          "elapsed",
          "seconds",
          "best",
          "final",
          "last",
          "description",
          "notes",
          "comment",
          "diagnosis");

  /** Words in the names of what says where and as what a run is kept, among settings too. */
  private static final List<String> KEEPING =
      List.of("run", "output", "logging", "checkpoint", "hostname", "uuid", "timestamp");

  /** Words in the names of what came out of a run, if the value is a number. */
  private static final List<String> MEASURES =
      List.of("loss", "accuracy", "acc", "precision", "recall", "f1", "auc", "error", "score");

  /** Places before or behind the point beyond which a number is written with a power of ten. */
  private static final int PLAIN = 9;

  private RunConfig() {}

  static Map<String, String> of(Map<String, @Nullable Object> facts) {
    Map<String, String> config = new TreeMap<>();
    for (String section : SECTIONS) {
      if (facts.get(section) instanceof Map<?, ?> inner) {
        inner.forEach((key, value) -> putSetting(config, String.valueOf(key), value));
      }
    }
    if (config.isEmpty()) {
      facts.forEach(
          (key, value) -> {
            if (!isOutcome(key, value)) {
              putSetting(config, key, value);
            }
          });
    }
    return config;
  }

  private static void putSetting(Map<String, String> config, String key, @Nullable Object value) {
    if (words(key).stream().noneMatch(KEEPING::contains)) {
      put(config, key, value);
    }
  }

  /** Objects within objects are left out. */
  private static void put(Map<String, String> config, String key, @Nullable Object value) {
    if (value instanceof List<?> list) {
      config.put(key, list.stream().map(RunConfig::text).collect(Collectors.joining(", ")));
    } else if (!(value instanceof Map<?, ?>)) {
      config.put(key, text(value));
    }
  }

  /** Numbers that are equal read alike: {@code 64} and {@code 64.0}, {@code 1e-4} and 0.0001. */
  private static String text(@Nullable Object value) {
    if (value instanceof Double number && Double.isFinite(number)) {
      BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
      boolean plain = Math.abs(exact.precision() - exact.scale()) <= PLAIN || number == 0;
      return plain ? exact.toPlainString() : exact.toString().replace("E+", "e").replace('E', 'e');
    }
    return value == null ? "none" : value.toString();
  }

  private static boolean isOutcome(String key, @Nullable Object value) {
    List<String> words = words(key);
    return words.stream().anyMatch(OUTCOMES::contains)
        || value instanceof Number && words.stream().anyMatch(MEASURES::contains)
        || value instanceof List<?>;
  }

  private static List<String> words(String key) {
    return Arrays.asList(key.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
