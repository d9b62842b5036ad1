package org.viz4j.figure;

import org.viz4j.error.InvalidInputException;

/** Checks of lengths on the page in pt: none is longer than the largest page is wide. */
final class Lengths {
  private static final double MOST = 1e7;

  private Lengths() {}

  static void requirePositive(String thing, double length) {
    requireShort(thing, InvalidInputException.requirePositive(thing, length));
  }

  static void requireNonNegative(String thing, double length) {
    requireShort(thing, InvalidInputException.requireNonNegative(thing, length));
  }

  /** In either direction. */
  static void requireShort(String thing, double length) {
    InvalidInputException.requireFinite(thing, length);
    if (Math.abs(length) > MOST) {
      throw InvalidInputException.of(thing, "be at most 10000000 pt", length);
    }
  }
}
