package org.viz4j.io.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.viz4j.error.Warning;

/** What went otherwise than it should with a metrics log. Not for several threads at once. */
final class LogWarnings {
  /** What can fail, each apart from the others. */
  enum Task {
    ROWS,
    SIDECAR,
    SYNC,
    LOCK
  }

  private final Consumer<? super Warning> taker;
  private final List<Warning> all = new ArrayList<>();
  private final Set<Task> failing = EnumSet.noneOf(Task.class);

  /**
   * @param taker is told at once
   */
  LogWarnings(Consumer<? super Warning> taker) {
    this.taker = taker;
  }

  void add(Warning warning) {
    all.add(warning);
    taker.accept(warning);
  }

  /** One warning until the task goes well again. */
  void failed(Task task, String what, IOException e) {
    if (failing.add(task)) {
      add(new Warning(Warning.Code.NOT_WRITTEN, what + ": " + e.getMessage()));
    }
  }

  /** The task goes well. */
  void recovered(Task task) {
    failing.remove(task);
  }

  List<Warning> all() {
    return List.copyOf(all);
  }
}
