package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Frame;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/**
 * Rectangles for everything, in pt of the figure's page.
 *
 * @param theme all lengths final, scaled down if the figure was too small
 * @param page what will be the file's page: the figure's size, or what is drawn and a margin
 * @param title of the figure, its lines from the top
 * @param legend of the marks of all axes, in the order of axes; null for none
 * @param axes in the order of the figure's cells
 */
public record Layout(
    Figure figure,
    Theme theme,
    Rect page,
    List<PlacedText> title,
    @Nullable LegendLayout legend,
    List<AxesLayout> axes,
    List<Warning> warnings) {

  public Layout {
    title = List.copyOf(title);
    axes = List.copyOf(axes);
    warnings = List.copyOf(warnings);
  }

  /** A box that no other may touch. */
  public record Box(String name, Rect rect) {}

  Layout withPage(Rect page) {
    return new Layout(figure, theme, page, title, legend, axes, warnings);
  }

  /**
   * Every box that keeps clear of the others: plot areas, title lines, axis labels, tick labels and
   * outside legends. A plot area is given without the ticks that stick out of it, and what stands
   * in it is not given.
   */
  public List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    title.forEach(line -> boxes.add(new Box("figure title", line.box())));
    if (legend != null) {
      boxes.add(new Box("figure legend", legend.frame()));
    }
    axes.forEach(one -> boxes.addAll(boxes(one)));
    return boxes;
  }

  /** The boxes of some axes, or of an inset. */
  static List<Box> boxes(AxesLayout axes) {
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Box("plot area", axes.plot()));
    axes.title().forEach(line -> boxes.add(new Box("title", line.box())));
    add(boxes, "x", axes.x());
    add(boxes, "y", axes.y());
    if (axes.twin() != null) {
      add(boxes, "second y", axes.twin().y());
    }
    ColorbarLayout colorbar = axes.colorbar();
    if (colorbar != null) {
      boxes.add(new Box("colorbar", colorbar.frame()));
      add(boxes, "colorbar", colorbar.axis());
    }
    LegendLayout legend = axes.legend();
    if (legend != null && !axes.plot().contains(legend.frame(), 0)) {
      boxes.add(new Box("legend", legend.frame()));
    }
    return boxes;
  }

  private static void add(List<Box> boxes, String name, AxisLayout axis) {
    axis.labels().forEach(label -> boxes.add(new Box(name + " tick label", label.box())));
    PlacedText label = axis.label();
    if (label != null) {
      boxes.add(new Box(name + " label", label.box()));
    }
  }

  /** The smallest rectangle with everything that is drawn; the page if nothing is. */
  Rect ink() {
    Rect ink = null;
    for (AxesLayout one : axes) {
      ink = union(ink, one.axes().frame() == Frame.BARE ? one.plot() : framed(one));
      for (NoteLayout note : one.notes()) {
        ink = union(ink, note.ink());
      }
      ink = union(ink, one.legend());
    }
    for (Box box : boxes()) {
      ink = union(ink, box.rect());
    }
    ink = union(ink, legend);
    return ink == null ? page : ink;
  }

  private @Nullable Rect union(@Nullable Rect ink, @Nullable LegendLayout legend) {
    return legend == null ? ink : union(ink, legend.frame().grow(theme.lines().legendFrame() / 2));
  }

  private Rect framed(AxesLayout axes) {
    Theme.Lines lines = theme.lines();
    double ticks = lines.tickLength() + lines.spine();
    Rect frame = axes.plot().grow(lines.spine() / 2);
    double width = frame.width() + (axes.twin() == null ? 1 : 2) * ticks;
    return new Rect(frame.x() - ticks, frame.y(), width, frame.height() + ticks);
  }

  private static Rect union(@Nullable Rect one, Rect other) {
    return one == null ? other : one.union(other);
  }
}
