package org.viz4j.core.mark;

import org.viz4j.figure.Step;

/** Follows points on the page and puts the corners of steps between them. */
final class Steps {
  private final Step step;
  private final ColumnReducer.Sink sink;
  private double lastX = Double.NaN;
  private double lastY;

  Steps(Step step, ColumnReducer.Sink sink) {
    this.step = step;
    this.sink = sink;
  }

  /** Finite coordinates. */
  void add(double x, double y) {
    if (!Double.isNaN(lastX)) {
      switch (step) {
        case NONE -> {}
        case BEFORE -> sink.accept(lastX, y);
        case MIDDLE -> {
          double middle = lastX + (x - lastX) / 2;
          sink.accept(middle, lastY);
          sink.accept(middle, y);
        }
        case AFTER -> sink.accept(x, lastY);
      }
    }
    sink.accept(x, y);
    lastX = x;
    lastY = y;
  }

  /** The next point follows on none. */
  void gap() {
    lastX = Double.NaN;
  }
}
