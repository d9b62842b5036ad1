package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines reach the upper side of a box: side by side, a straight one in the middle. */
final class Ports implements Channel.Ends {
  private static final double STEP = 14;
  private static final double INSET = 10;

  private final double[] middles;
  private final Map<Rows.Segment, Double> ends = new HashMap<>();

  Ports(Rows rows, Straight straight, double[] middles, double[] widths) {
    this.middles = middles.clone();
    for (List<Rows.Segment> gap : rows.gaps()) {
      Map<Integer, List<Rows.Segment>> byTarget = new HashMap<>();
      gap.forEach(
          segment -> byTarget.computeIfAbsent(segment.to(), to -> new ArrayList<>()).add(segment));
      byTarget.forEach(
          (to, segments) -> {
            if (rows.isNode(to)) {
              spread(segments, straight, widths[to]);
            } else {
              ends.put(segments.get(0), middles[to]);
            }
          });
    }
  }

  private void spread(List<Rows.Segment> segments, Straight straight, double width) {
    segments.sort(
        Comparator.comparingDouble((Rows.Segment segment) -> middles[segment.from()])
            .thenComparingInt(Rows.Segment::edge));
    double zero = (segments.size() - 1) / 2.0;
    for (int i = 0; i < segments.size(); i++) {
      if (straight.contains(segments.get(i))) {
        zero = i;
      }
    }
    double furthest = Math.max(zero, segments.size() - 1 - zero);
    double room = Math.max(0, width / 2 - INSET);
    double step = furthest == 0 ? 0 : Math.min(STEP, room / furthest);
    for (int i = 0; i < segments.size(); i++) {
      Rows.Segment segment = segments.get(i);
      ends.put(segment, middles[segment.to()] + (i - zero) * step);
    }
  }

  @Override
  public double start(Rows.Segment segment) {
    return middles[segment.from()];
  }

  @Override
  public double end(Rows.Segment segment) {
    return ends.get(segment);
  }
}
