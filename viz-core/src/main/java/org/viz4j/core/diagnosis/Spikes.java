package org.viz4j.core.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.diagnosis.Finding.Span;

/**
 * Points far above the medians of the points before and behind them, where the loss falls back
 * within a few points: what stays up, as at a restart of the schedule, is none.
 */
final class Spikes {
  private static final int NEIGHBOURS = 12;
  private static final double NOISE = 6;
  private static final double BACK = 0.4;
  private static final int LISTED = 5;
  private static final double LEAST_LEVEL = 0.1;
  private static final double HIGHER = 3;

  private final Curve curve;
  private final Thresholds thresholds;
  private final int neighbours;
  private final double range;
  private final double[] calm;
  private final double[] medians;
  private final List<Integer> peaks = new ArrayList<>();
  private int first;
  private int last;

  private Spikes(Curve curve, Thresholds thresholds) {
    this.curve = curve;
    this.thresholds = thresholds;
    this.neighbours = Math.max(3, Math.min(NEIGHBOURS, curve.size() / 6));
    this.medians = Robust.windows(curve.y(), neighbours);
    Curve coarse = curve.coarse();
    this.range = Curve.range(Robust.smooth(coarse.y(), coarse.half()));
    this.calm = curve.y().clone();
    find();
  }

  static Spikes of(Curve curve, Thresholds thresholds) {
    return new Spikes(curve, thresholds);
  }

  /** The values with every spike put back to the level of its neighbours. */
  double[] calm() {
    return calm;
  }

  private void find() {
    double[] y = curve.y();
    int within = Math.max(3, y.length / 100);
    int previous = -within;
    for (int i = 3; i < y.length - 3; i++) {
      double level = level(y, i);
      double height = y[i] - level;
      if (height > needed(y, i, level) && fallsBack(y, i, level + BACK * height, within)) {
        note(i, i - previous > 2);
        previous = i;
        calm[i] = level;
      }
    }
  }

  /** Points next to each other are one spike, which is where the highest is. */
  private void note(int i, boolean apart) {
    int latest = peaks.size() - 1;
    if (apart) {
      first = peaks.isEmpty() ? i : first;
      peaks.add(i);
    } else if (curve.y()[i] > curve.y()[peaks.get(latest)]) {
      peaks.set(latest, i);
    }
    last = i;
  }

  private double level(double[] y, int i) {
    return Math.max(before(y, i), after(y, i));
  }

  private double before(double[] y, int i) {
    return i < neighbours ? Robust.median(y, 0, i) : medians[i - neighbours];
  }

  private double after(double[] y, int i) {
    return i + 1 < medians.length ? medians[i + 1] : Robust.median(y, i + 1, y.length);
  }

  private double needed(double[] y, int i, double level) {
    double least = thresholds.spike() * Math.max(Math.abs(level), LEAST_LEVEL * range);
    if (y[i] - level <= least) {
      return least;
    }
    int from = Math.max(0, i - neighbours);
    int to = Math.min(y.length, i + 1 + neighbours);
    double swing = Robust.spread(y, from, to, before(y, i), after(y, i));
    return Math.max(least, NOISE * Math.max(swing, Robust.noise(y, from, to)));
  }

  private static boolean fallsBack(double[] y, int i, double low, int within) {
    for (int j = i + 1; j <= i + within && j < y.length; j++) {
      if (y[j] <= low) {
        return true;
      }
    }
    return false;
  }

  Optional<Finding> finding(Words words) {
    if (peaks.isEmpty()) {
      return Optional.empty();
    }
    double[] y = curve.y();
    double before = before(y, first);
    double after = after(y, last);
    double noise = Robust.noise(y, Math.max(0, first - neighbours), first);
    boolean recovered =
        after - before <= Math.max(HIGHER * noise, 2 * thresholds.learning() * Math.abs(before));
    Map<String, Double> bounds = curve.logged().bounds(first, last + 1, i -> true);
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("count", (double) peaks.size());
    evidence.put("maximum", bounds.get("maximum"));
    evidence.put("maximum_at", bounds.get("maximum_at"));
    evidence.put("level_before", curve.value(before));
    evidence.put("level_after", curve.value(after));
    double onset = curve.x(first);
    return Optional.of(
        new Finding(
            Code.SPIKES,
            recovered ? Severity.INFO : Severity.WARN,
            curve.metric(),
            onset,
            new Span(onset, curve.x(last)),
            evidence,
            message(words, recovered)));
  }

  private String message(Words words, boolean recovered) {
    String list =
        peaks.stream()
            .limit(LISTED)
            .map(peak -> words.value(curve.logged().values()[peak], curve.x(peak)))
            .collect(Collectors.joining(", "));
    int more = peaks.size() - LISTED;
    return curve.metric()
        + (peaks.size() == 1 ? " has a spike, " : " has " + peaks.size() + " spikes, ")
        + list
        + (more > 0 ? " and " + more + " more" : "")
        + (recovered ? "" : ", and has not come back to its level")
        + words.consistentWith(Code.SPIKES);
  }
}
