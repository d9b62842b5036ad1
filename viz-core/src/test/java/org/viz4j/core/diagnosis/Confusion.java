package org.viz4j.core.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.core.diagnosis.Finding.Code;

/** What was found in generated runs against what is in them. */
final class Confusion {
  static final double CLOSE = 0.05;

  private final Map<Code, Score> scores = new EnumMap<>(Code.class);
  private final Map<Family, Map<Code, Integer>> found = new EnumMap<>(Family.class);
  private final Map<Family, Integer> runs = new EnumMap<>(Family.class);
  private final List<String> wrong = new ArrayList<>();
  private int healthy;
  private int alarms;

  /** How one finding did. */
  static final class Score {
    int right;
    int missed;
    int invented;
    int open;
    final List<Double> onsets = new ArrayList<>();

    double precision() {
      return right / (double) (right + invented);
    }

    double recall() {
      return right / (double) (right + missed);
    }

    /** Share of the sharp onsets found within 5 % of the run's length. */
    double close() {
      return onsets.stream().filter(error -> error <= CLOSE).count() / (double) onsets.size();
    }

    /** The error of an onset that a share of them does not exceed. */
    double onset(double share) {
      return onsets.stream().sorted().toList().get((int) (share * (onsets.size() - 1)));
    }
  }

  private Confusion() {
    for (Code code : Code.values()) {
      scores.put(code, new Score());
    }
  }

  static Confusion of(Stream<LabeledRun> some) {
    Confusion confusion = new Confusion();
    some.forEach(confusion::add);
    return confusion;
  }

  private void add(LabeledRun run) {
    Map<Code, Finding> findings =
        Diagnosis.of(run.history()).stream()
            .collect(
                Collectors.toMap(
                    Finding::code, finding -> finding, (one, other) -> one, TreeMap::new));
    runs.merge(run.family(), 1, Integer::sum);
    for (Code code : Code.values()) {
      judge(run, code, findings);
    }
    Set<Code> unasked = EnumSet.noneOf(Code.class);
    unasked.addAll(findings.keySet());
    unasked.removeAll(run.truth().expected().keySet());
    unasked.removeAll(run.truth().tolerated());
    if (run.family().healthy()) {
      healthy++;
      alarms += unasked.isEmpty() ? 0 : 1;
    }
  }

  private void judge(LabeledRun run, Code code, Map<Code, Finding> findings) {
    boolean is = findings.containsKey(code);
    boolean should = run.truth().expected().containsKey(code);
    Score score = scores.get(code);
    if (is) {
      found
          .computeIfAbsent(run.family(), key -> new EnumMap<>(Code.class))
          .merge(code, 1, Integer::sum);
    }
    if (should && is) {
      score.right++;
      onset(run, findings.get(code), score);
    } else if (should) {
      score.missed++;
      wrong.add("missed " + name(run, code));
    } else if (is && run.truth().tolerated().contains(code)) {
      score.open++;
    } else if (is) {
      score.invented++;
      wrong.add("invented " + name(run, code) + " " + findings.get(code).message());
    }
  }

  private void onset(LabeledRun run, Finding finding, Score score) {
    double truth = run.truth().expected().get(finding.code());
    if (Double.isNaN(truth)) {
      return;
    }
    double error = Math.abs(run.index(finding.onset()) - truth) / run.length();
    score.onsets.add(error);
    if (error > CLOSE) {
      wrong.add("onset " + name(run, finding.code()) + " off by " + Words.percent(error));
    }
  }

  private static String name(LabeledRun run, Code code) {
    return code + " in " + run.family() + " seed " + run.seed() + " length " + run.length();
  }

  Score score(Code code) {
    return scores.get(code);
  }

  /** Share of the healthy runs with a finding that is neither expected nor left open. */
  double falseAlarms() {
    return alarms / (double) healthy;
  }

  int healthy() {
    return healthy;
  }

  int alarms() {
    return alarms;
  }

  /** A line for every mistake. */
  List<String> wrong() {
    return wrong;
  }

  /** How many runs of a family had a finding. */
  int found(Family family, Code code) {
    return found.getOrDefault(family, Map.of()).getOrDefault(code, 0);
  }

  int runs(Family family) {
    return runs.getOrDefault(family, 0);
  }
}
