package org.viz4j.figure;

import java.util.List;

/** The pattern of a line; lengths are multiples of its width, as in matplotlib. */
public enum Dash {
  SOLID(),
  DASHED(3.7, 1.6),
  DASH_DOT(6.4, 1.6, 1.0, 1.6),
  DOTTED(1.0, 1.65);

  private final List<Double> pattern;

  Dash(Double... pattern) {
    this.pattern = List.of(pattern);
  }

  /** Lengths of on, off, on, … in line widths; empty when solid. */
  public List<Double> pattern() {
    return pattern;
  }
}
