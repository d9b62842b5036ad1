package org.viz4j.core.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Rect;

/**
 * A legend in its place.
 *
 * @param frame all of it
 * @param more says how many entries were left out; null for none
 */
public record LegendLayout(Rect frame, List<Entry> entries, @Nullable PlacedText more) {

  /**
   * @param mark index of the mark in the axes
   * @param handle where the mark's sample goes
   */
  public record Entry(int mark, Rect handle, PlacedText text) {}

  public LegendLayout {
    entries = List.copyOf(entries);
  }
}
