package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which segments run straight down: those inside of long edges, and from box to box those of the
 * main way. No two of them cross or share an end, so that the items they join can always stand
 * below each other.
 */
final class Straight {
  private final Rows rows;
  private final Set<Rows.Segment> chosen = new HashSet<>();
  private final int[] blockOf;
  private int blocks;

  Straight(Rows rows) {
    this.rows = rows;
    this.blockOf = new int[rows.items()];
    rows.gaps().forEach(this::choose);
    number();
  }

  private void choose(List<Rows.Segment> gap) {
    List<Rows.Segment> taken = new ArrayList<>();
    for (int wish = 0; wish < 3; wish++) {
      for (Rows.Segment segment : gap) {
        if (wish(segment) == wish && taken.stream().allMatch(other -> goTogether(segment, other))) {
          taken.add(segment);
        }
      }
    }
    chosen.addAll(taken);
  }

  private boolean goTogether(Rows.Segment a, Rows.Segment b) {
    return a.from() != b.from() && a.to() != b.to() && !RowOrder.cross(rows, a, b);
  }

  /** 0 to 2, the most urgent first; 3 for a segment that may slant. */
  private int wish(Rows.Segment segment) {
    boolean fromNode = rows.isNode(segment.from());
    boolean toNode = rows.isNode(segment.to());
    if (!fromNode && !toNode) {
      return 0;
    }
    if (fromNode && toNode) {
      boolean both =
          preferred(rows.below(segment.from())) == segment.to()
              && preferred(rows.above(segment.to())) == segment.from();
      return both ? 1 : 3;
    }
    List<Integer> ofNode = fromNode ? rows.below(segment.from()) : rows.above(segment.to());
    return ofNode.size() == 1 ? 2 : 3;
  }

  /** The neighbour on the main way, or the one in the middle; −1 for none. */
  private int preferred(List<Integer> neighbours) {
    List<Integer> tight = neighbours.stream().filter(rows::isTight).toList();
    if (tight.size() == 1) {
      return tight.get(0);
    }
    List<Integer> sorted = neighbours.stream().sorted(Comparator.comparing(rows::place)).toList();
    int middle = sorted.size() % 2 == 1 ? sorted.get(sorted.size() / 2) : -1;
    return middle >= 0 && rows.isNode(middle) ? middle : -1;
  }

  private void number() {
    Arrays.fill(blockOf, -1);
    for (List<Integer> row : rows.rows()) {
      for (int item : row) {
        if (blockOf[item] < 0) {
          blockOf[item] = blocks++;
        }
      }
      for (Rows.Segment segment : rows.gaps().get(rows.rowOf(row.get(0)))) {
        if (chosen.contains(segment)) {
          blockOf[segment.to()] = blockOf[segment.from()];
        }
      }
    }
  }

  boolean contains(Rows.Segment segment) {
    return chosen.contains(segment);
  }

  /** Items of one block have one x. */
  int blockOf(int item) {
    return blockOf[item];
  }

  int blocks() {
    return blocks;
  }
}
