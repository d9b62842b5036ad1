package org.viz4j.core.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An axis in its place.
 *
 * @param ticks positions along the axis in pt of the page: x of vertical ticks, y of level ones
 * @param minorTicks positions of shorter ticks
 * @param labels texts of the ticks, as many as fit without touching
 * @param label what the axis shows; null for none
 */
public record AxisLayout(
    List<Double> ticks,
    List<Double> minorTicks,
    List<PlacedText> labels,
    @Nullable PlacedText label) {
  public AxisLayout {
    minorTicks = List.copyOf(minorTicks);
    ticks = List.copyOf(ticks);
    labels = List.copyOf(labels);
  }
}
