package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines between two rows. All lines from one item share a level stretch, since they carry one
 * thing; the stretches of different items are on different tracks wherever they would meet, in an
 * order that makes few crossings.
 */
final class Channel {
  private static final double SAME = 1e-6;
  private static final int OVERLAP = 10;

  private final List<Net> nets = new ArrayList<>();
  private int tracks;

  /** What leaves one item: from the x of its start to the x of its ends. */
  private static final class Net {
    private final int from;
    private final double top;
    private final List<Double> bottoms = new ArrayList<>();
    private int track;

    Net(int from, double top) {
      this.from = from;
      this.top = top;
    }

    double left() {
      return Math.min(top, bottoms.stream().min(Comparator.naturalOrder()).orElse(top));
    }

    double right() {
      return Math.max(top, bottoms.stream().max(Comparator.naturalOrder()).orElse(top));
    }

    boolean isLevel() {
      return right() - left() > SAME;
    }

    boolean meets(Net other) {
      return left() <= other.right() + SAME && other.left() <= right() + SAME;
    }

    /** What it costs to have this stretch above the other. */
    int costAbove(Net other) {
      int cost = crosses(other.top) ? 1 : 0;
      for (double bottom : bottoms) {
        cost += other.crosses(bottom) ? 1 : 0;
        // the way down from here would lie on the way down to there
        cost += Math.abs(bottom - other.top) < SAME ? OVERLAP : 0;
      }
      return cost;
    }

    private boolean crosses(double x) {
      return x > left() - SAME && x < right() + SAME;
    }
  }

  /** Collects the stretches; {@code ends} has the x of a segment's start and end. */
  Channel(List<Rows.Segment> gap, Ends ends) {
    Map<Integer, Net> bySource = new TreeMap<>();
    for (Rows.Segment segment : gap) {
      bySource
          .computeIfAbsent(segment.from(), from -> new Net(from, ends.start(segment)))
          .bottoms
          .add(ends.end(segment));
    }
    bySource.values().stream().filter(Net::isLevel).forEach(nets::add);
    assign();
  }

  /** Where segments start and end. */
  interface Ends {
    double start(Rows.Segment segment);

    double end(Rows.Segment segment);
  }

  private void assign() {
    List<Net> left = new ArrayList<>(nets);
    List<Net> done = new ArrayList<>();
    while (!left.isEmpty()) {
      Net next = left.get(0);
      for (Net candidate : left) {
        if (gain(candidate, left) < gain(next, left)) {
          next = candidate;
        }
      }
      left.remove(next);
      for (Net earlier : done) {
        if (earlier.meets(next)) {
          next.track = Math.max(next.track, earlier.track + 1);
        }
      }
      done.add(next);
      tracks = Math.max(tracks, next.track + 1);
    }
  }

  private static int gain(Net net, List<Net> others) {
    int gain = 0;
    for (Net other : others) {
      if (other != net && other.meets(net)) {
        gain += net.costAbove(other) - other.costAbove(net);
      }
    }
    return gain;
  }

  int tracks() {
    return tracks;
  }

  /** The track of what leaves {@code item}, from 0 at the top; 0 where all of it goes straight. */
  int track(int item) {
    return nets.stream()
        .filter(net -> net.from == item)
        .findFirst()
        .map(net -> net.track)
        .orElse(0);
  }
}
