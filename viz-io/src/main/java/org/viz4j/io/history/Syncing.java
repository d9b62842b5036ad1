package org.viz4j.io.history;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Calls for rows to be forced to the disk as often as a {@link Durability} asks. */
final class Syncing {
  private static final long INTERVAL_SECONDS = 1;
  private static final long IDLE_SECONDS = 10;

  private final Durability durability;
  private final Runnable sync;
  private final AtomicBoolean due = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor later;

  Syncing(Durability durability, Runnable sync) {
    this.durability = durability;
    this.sync = sync;
    later =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "viz4j-metrics-sync");
              thread.setDaemon(true);
              return thread;
            });
    // a log that is never closed keeps no thread
    later.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    later.allowCoreThreadTimeOut(true);
  }

  /** A row went to the operating system. */
  void written() {
    switch (durability) {
      case NONE -> {}
      case INTERVAL -> {
        if (due.compareAndSet(false, true)) {
          later.schedule(this::run, INTERVAL_SECONDS, TimeUnit.SECONDS);
        }
      }
      case EVERY_ROW -> sync.run();
    }
  }

  private void run() {
    due.set(false);
    sync.run();
  }

  void stop() {
    later.shutdownNow();
  }
}
