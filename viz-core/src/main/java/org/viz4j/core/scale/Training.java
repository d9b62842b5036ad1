package org.viz4j.core.scale;

import org.viz4j.figure.ScaleSpec;

/** Fits the scale that a figure asks for to the data. */
public final class Training {
  private Training() {}

  public static Scale train(ScaleSpec spec, Extent extent) {
    throw new UnsupportedOperationException();
  }
}
