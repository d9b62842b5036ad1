package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.data.Run;

/**
 * Runs that differ in nothing but a seed belong together: they are one experiment, repeated.
 *
 * @param groups in the order of their first runs
 */
record RunGroups(List<Group> groups) {
  private static final String UNKNOWN = "–";
  private static final int LONGEST = 60;
  private static final int MOST_SEEDS = 10;

  /**
   * Repetitions of one experiment.
   *
   * @param label what of its configuration others do not have, such as {@code lr 0.003}, or the
   *     name of its run; empty if there are no others
   */
  record Group(String label, List<Run> runs) {}

  /** Those with the same configuration but for seeds. */
  static RunGroups byConfig(List<Run> runs) {
    List<String> keys = differing(runs).stream().filter(key -> !isSeed(key)).toList();
    Map<List<String>, List<Run>> members = new LinkedHashMap<>();
    for (Run run : runs) {
      members.computeIfAbsent(values(run, keys), values -> new ArrayList<>()).add(run);
    }
    return new RunGroups(
        members.values().stream()
            .map(group -> new Group(label(group, keys), List.copyOf(group)))
            .toList());
  }

  /** Each run by itself, by its name and what of its configuration differs. */
  static RunGroups apart(List<Run> runs) {
    List<String> keys = List.copyOf(differing(runs));
    return new RunGroups(
        runs.stream()
            .map(
                run -> {
                  String config = config(run, keys);
                  String label = config.isEmpty() ? run.name() : run.name() + ", " + config;
                  return new Group(cut(label), List.of(run));
                })
            .toList());
  }

  /** {@code seed 1, 2, 3}, shorter numbers first; empty if seeds are not known or do not differ. */
  String seeds() {
    List<Run> runs = groups.stream().flatMap(group -> group.runs.stream()).toList();
    return differing(runs).stream()
        .filter(RunGroups::isSeed)
        .map(key -> key + " " + listed(runs.stream().map(run -> value(run, key)).distinct()))
        .collect(Collectors.joining("; "));
  }

  private static String listed(Stream<String> seeds) {
    List<String> values =
        seeds
            .sorted(
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .toList();
    String first = values.stream().limit(MOST_SEEDS).collect(Collectors.joining(", "));
    return values.size() > MOST_SEEDS
        ? first + " and " + (values.size() - MOST_SEEDS) + " more"
        : first;
  }

  private static Set<String> differing(List<Run> runs) {
    Set<String> keys = new LinkedHashSet<>();
    runs.forEach(run -> keys.addAll(run.config().keySet()));
    keys.removeIf(key -> runs.stream().map(run -> value(run, key)).distinct().count() < 2);
    return keys;
  }

  private static boolean isSeed(String key) {
    return key.toLowerCase(Locale.ROOT).endsWith("seed");
  }

  private static String value(Run run, String key) {
    return run.config().getOrDefault(key, UNKNOWN);
  }

  private static List<String> values(Run run, List<String> keys) {
    return keys.stream().map(key -> value(run, key)).toList();
  }

  /** Where that is too long, one run is rather told by its name. */
  private static String label(List<Run> group, List<String> keys) {
    Run first = group.get(0);
    String config = config(first, keys);
    return cut(group.size() == 1 && config.length() > LONGEST ? first.name() : config);
  }

  private static String config(Run run, List<String> keys) {
    return keys.stream().map(key -> key + " " + value(run, key)).collect(Collectors.joining(", "));
  }

  private static String cut(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
