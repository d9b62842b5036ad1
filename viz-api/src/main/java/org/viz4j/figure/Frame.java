package org.viz4j.figure;

/** What stands around a plot area. */
public enum Frame {
  /** A frame, ticks and their labels. */
  FULL,
  /** Nothing: neither frame nor ticks nor tick labels. Title, axis labels and legend stay. */
  BARE
}
