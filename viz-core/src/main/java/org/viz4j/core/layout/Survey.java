package org.viz4j.core.layout;

import java.util.List;
import java.util.function.Function;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Reach;
import org.viz4j.core.scale.Extent;
import org.viz4j.figure.Axes;

/**
 * Where the data of axes are; reads them all, once.
 *
 * @param marks of both y axes
 * @param left how many of them belong to the left one
 */
record Survey(List<MarkEmitter> marks, int left, List<Reach> reaches) {

  static Survey of(Axes axes) {
    List<MarkEmitter> marks = axes.allMarks().stream().map(MarkEmitter::of).toList();
    List<Reach> reaches = marks.stream().map(MarkEmitter::reach).toList();
    return new Survey(marks, axes.marks().size(), reaches);
  }

  /** Whether the left y axis grows downwards where nothing is stated. */
  boolean isDownward() {
    return marks.subList(0, left).stream().anyMatch(MarkEmitter::isDownward);
  }

  /** Whether the second y axis grows downwards where nothing is stated. */
  boolean isTwinDownward() {
    return marks.subList(left, marks.size()).stream().anyMatch(MarkEmitter::isDownward);
  }

  Extent x() {
    return union(0, reaches.size(), Reach::x);
  }

  Extent y() {
    return union(0, left, Reach::y);
  }

  Extent twinY() {
    return union(left, reaches.size(), Reach::y);
  }

  private Extent union(int from, int to, Function<Reach, Extent> side) {
    return reaches.subList(from, to).stream().map(side).reduce(Extent.EMPTY, Extent::union);
  }
}
