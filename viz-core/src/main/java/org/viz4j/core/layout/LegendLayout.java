package org.viz4j.core.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Rect;

/**
 * A legend in its place.
 *
 * @param frame all of it
 * @param title above the entries; null for none
 * @param more says how many entries were left out; null for none
 */
public record LegendLayout(
    Rect frame, @Nullable PlacedText title, List<Entry> entries, @Nullable PlacedText more) {

  /**
   * @param mark its place among all marks that the legend is for
   * @param handle where the mark's sample goes
   */
  public record Entry(int mark, Rect handle, PlacedText text) {
    private Entry translate(double dx, double dy) {
      return new Entry(mark, handle.translate(dx, dy), text.translate(dx, dy));
    }
  }

  public LegendLayout {
    entries = List.copyOf(entries);
  }

  LegendLayout translate(double dx, double dy) {
    return new LegendLayout(
        frame.translate(dx, dy),
        title == null ? null : title.translate(dx, dy),
        entries.stream().map(entry -> entry.translate(dx, dy)).toList(),
        more == null ? null : more.translate(dx, dy));
  }
}
