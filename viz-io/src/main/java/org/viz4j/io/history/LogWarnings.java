package org.viz4j.io.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.error.Warning;

/** What went otherwise than it should with a metrics log. Not for several threads at once. */
final class LogWarnings {
  private final Consumer<? super Warning> taker;
  private final List<Warning> all = new ArrayList<>();
  private boolean failing;

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

  /** One warning until things go well again. */
  void failed(String what, IOException e) {
    if (!failing) {
      failing = true;
      add(new Warning(Warning.Code.NOT_WRITTEN, what + ": " + e.getMessage()));
    }
  }

  /** Things go well. */
  void recovered() {
    failing = false;
  }

  List<Warning> all() {
    return List.copyOf(all);
  }
}
