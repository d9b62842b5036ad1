package org.viz4j.core.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Projection;
import org.viz4j.figure.Axes;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;

/**
 * Axes with everything in its place.
 *
 * @param title its lines from the top
 * @param twin null for none
 * @param legend null for none
 * @param insets over the marks, in order
 * @param colorbar null for none
 * @param captions above the images of an image grid
 * @param notes what marks write, in their order; above all else but the legend
 */
public record AxesLayout(
    Axes axes,
    Projection projection,
    List<PlacedText> title,
    AxisLayout x,
    AxisLayout y,
    @Nullable Twin twin,
    @Nullable LegendLayout legend,
    @Nullable ColorbarLayout colorbar,
    List<Caption> captions,
    List<InsetLayout> insets,
    List<NoteLayout> notes) {

  public AxesLayout {
    title = List.copyOf(title);
    captions = List.copyOf(captions);
    insets = List.copyOf(insets);
    notes = List.copyOf(notes);
  }

  /**
   * One line above an image.
   *
   * @param color null for the theme's
   */
  public record Caption(PlacedText text, @Nullable Color color) {}

  /** The second y axis, right of the plot area, and where its marks go. */
  public record Twin(Projection projection, AxisLayout y) {}

  AxesLayout withLegend(@Nullable LegendLayout legend) {
    return new AxesLayout(
        axes, projection, title, x, y, twin, legend, colorbar, captions, insets, notes);
  }

  AxesLayout withNotes(List<NoteLayout> notes) {
    return new AxesLayout(
        axes, projection, title, x, y, twin, legend, colorbar, captions, insets, notes);
  }

  /** The plotting rectangle. */
  public Rect plot() {
    return projection.plot();
  }

  /**
   * From data to the page for one of all marks.
   *
   * @param mark its place in {@link Axes#allMarks}
   */
  public Projection projection(int mark) {
    return twin == null || mark < axes.marks().size() ? projection : twin.projection;
  }
}
