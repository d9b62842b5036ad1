package org.viz4j.io.model;

import java.io.IOException;

/** The bytes are not what the format wants; the message does not name the file yet. */
final class Damage extends IOException {
  private static final long serialVersionUID = 1L;

  Damage(String message) {
    super(message);
  }

  static Damage of(String thing, String constraint, Object actual) {
    return new Damage(thing + " must " + constraint + ", but was " + actual);
  }
}
