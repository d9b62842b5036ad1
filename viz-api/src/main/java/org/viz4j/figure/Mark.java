package org.viz4j.figure;

/** Anything drawn from data. */
public sealed interface Mark permits Line {

  /** The text of its legend entry; empty for no entry. */
  String label();
}
