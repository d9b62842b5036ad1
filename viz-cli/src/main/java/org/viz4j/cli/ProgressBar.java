package org.viz4j.cli;

import org.jspecify.annotations.Nullable;

/** On a terminal a bar that stays on its line; elsewhere nothing, as logs are read later. */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long PATIENCE = 1_000_000_000;

  private final Console console;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private @Nullable String shown;

  ProgressBar(Console console) {
    this.console = console;
    this.terminal = isTerminal();
  }

  /** Up to 21 a console is a terminal; later ones have to be asked. */
  private static boolean isTerminal() {
    java.io.Console own = System.console();
    try {
      return own != null
          && Boolean.TRUE.equals(java.io.Console.class.getMethod("isTerminal").invoke(own));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  void step(int done, int all, String next) {
    if (!terminal || System.nanoTime() - start < PATIENCE) {
      return;
    }
    int full = WIDTH * done / Math.max(1, all);
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    show("[" + bar + "] " + done + "/" + all + " " + next);
  }

  /** Leaves the line empty. */
  void end() {
    if (shown != null) {
      show("");
      console.err().print("\r");
      console.err().flush();
    }
  }

  private void show(String line) {
    int before = shown == null ? 0 : shown.length();
    console.err().print("\r" + line + " ".repeat(Math.max(0, before - line.length())));
    console.err().flush();
    shown = line;
  }
}
