package org.viz4j.cli;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Work that the end of the process, as by Ctrl-C, waits for and does not break off. */
final class Unbroken implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final Semaphore free = new Semaphore(1);
  private final Thread end = new Thread(this::finish, "viz-end");

  private Unbroken() {}

  static Unbroken begin() {
    Unbroken work = new Unbroken();
    Runtime.getRuntime().addShutdownHook(work.end);
    return work;
  }

  /** Does {@code work}; waits for the end of the process if that has begun. */
  void run(Runnable work) {
    free.acquireUninterruptibly();
    try {
      work.run();
    } finally {
      free.release();
    }
  }

  /** Gives nothing back, so that nothing begins any more. */
  private void finish() {
    try {
      free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // the process is ending
    }
  }
}
