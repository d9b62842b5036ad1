package org.viz4j.io.history;

/**
 * When the rows of a {@link MetricsLog} are on the disk itself. Whatever the level, a row is with
 * the operating system when {@code log} returns, so that it survives the death of the process.
 */
public enum Durability {
  /** When the operating system sees fit: rows may be lost when the machine goes down. */
  NONE,

  /** A second after it was logged at the latest, without holding up the training. */
  INTERVAL,

  /** Before {@code log} returns; some hundred times slower. */
  EVERY_ROW
}
