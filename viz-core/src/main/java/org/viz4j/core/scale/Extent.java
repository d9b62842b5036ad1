package org.viz4j.core.scale;

import org.viz4j.data.Column;

/** Smallest and largest finite value of data. */
public record Extent(double min, double max, long finite, long nonFinite) {
  public static final Extent EMPTY = new Extent(Double.NaN, Double.NaN, 0, 0);

  public static Extent of(Column column) {
    throw new UnsupportedOperationException();
  }

  public Extent union(Extent other) {
    throw new UnsupportedOperationException();
  }
}
