package org.viz4j.core.layout;

import java.util.List;
import java.util.function.Function;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Reach;
import org.viz4j.core.scale.Extent;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;

/**
 * Where the data of axes are; reads them all, once.
 *
 * @param owner what has the marks, with its verb, as a message begins
 * @param marks of both y axes
 * @param left how many of them belong to the left one
 */
record Survey(String owner, List<MarkEmitter> marks, int left, List<Reach> reaches) {

  static Survey of(AxesGrid grid, AxesGrid.Cell cell) {
    if (grid.cells().size() == 1) {
      return of("figure has", cell.axes());
    }
    String title = cell.axes().title();
    String place = "in row " + (cell.row() + 1) + ", column " + (cell.column() + 1);
    String named = title.isEmpty() ? place : InvalidInputException.quoted(title);
    return of("axes " + named + " have", cell.axes());
  }

  static Survey ofInset(Axes axes) {
    return of("an inset has", axes);
  }

  private static Survey of(String owner, Axes axes) {
    List<MarkEmitter> marks = axes.allMarks().stream().map(MarkEmitter::of).toList();
    List<Reach> reaches = marks.stream().map(MarkEmitter::reach).toList();
    return new Survey(owner, marks, axes.marks().size(), reaches);
  }

  /** Whether the left y axis grows downwards where nothing is stated. */
  boolean isDownward() {
    return marks.subList(0, left).stream().anyMatch(MarkEmitter::isDownward);
  }

  /** Whether the second y axis grows downwards where nothing is stated. */
  boolean isTwinDownward() {
    return marks.subList(left, marks.size()).stream().anyMatch(MarkEmitter::isDownward);
  }

  /** Told where nothing of the marks can be seen. */
  Warning empty(Axes axes) {
    String drawn = "; empty axes are drawn";
    String what = " no mark with a point that the axes can show" + drawn;
    if (marks.isEmpty()) {
      String around = " no marks outside insets" + drawn + " around them";
      what = axes.insets().isEmpty() ? " no marks" + drawn : around;
    }
    return new Warning(Warning.Code.EMPTY, owner + what);
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
