package org.viz4j.core.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Projection;
import org.viz4j.figure.Axes;
import org.viz4j.geom.Rect;

/**
 * Axes with everything in its place.
 *
 * @param title its lines from the top
 * @param legend null for none
 * @param notes what marks write, in their order; above all else but the legend
 */
public record AxesLayout(
    Axes axes,
    Projection projection,
    List<PlacedText> title,
    AxisLayout x,
    AxisLayout y,
    @Nullable LegendLayout legend,
    List<NoteLayout> notes) {

  public AxesLayout {
    title = List.copyOf(title);
    notes = List.copyOf(notes);
  }

  AxesLayout withNotes(List<NoteLayout> notes) {
    return new AxesLayout(axes, projection, title, x, y, legend, notes);
  }

  /** The plotting rectangle. */
  public Rect plot() {
    return projection.plot();
  }
}
