package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/**
 * Rectangles for everything, in pt of the figure's page.
 *
 * @param theme all lengths final, scaled down if the figure was too small
 * @param page what will be the file's page: the figure's size, or what is drawn and a margin
 * @param title of the figure, its lines from the top
 * @param axes in the order of the figure's cells
 */
public record Layout(
    Figure figure,
    Theme theme,
    Rect page,
    List<PlacedText> title,
    List<AxesLayout> axes,
    List<Warning> warnings) {

  public Layout {
    title = List.copyOf(title);
    axes = List.copyOf(axes);
    warnings = List.copyOf(warnings);
  }

  /** A box that no other may touch. */
  public record Box(String name, Rect rect) {}

  /**
   * Every box that keeps clear of the others: plot areas, title lines, axis labels, tick labels and
   * outside legends. A plot area is given without the ticks that stick out of it.
   */
  public List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    title.forEach(line -> boxes.add(new Box("figure title", line.box())));
    axes.forEach(one -> add(boxes, one));
    return boxes;
  }

  private static void add(List<Box> boxes, AxesLayout axes) {
    boxes.add(new Box("plot area", axes.plot()));
    axes.title().forEach(line -> boxes.add(new Box("title", line.box())));
    addAxis(boxes, "x", axes.x());
    addAxis(boxes, "y", axes.y());
    LegendLayout legend = axes.legend();
    if (legend != null && !axes.plot().contains(legend.frame(), 0)) {
      boxes.add(new Box("legend", legend.frame()));
    }
  }

  private static void addAxis(List<Box> boxes, String name, AxisLayout axis) {
    axis.labels().forEach(label -> boxes.add(new Box(name + " tick label", label.box())));
    PlacedText label = axis.label();
    if (label != null) {
      boxes.add(new Box(name + " label", label.box()));
    }
  }
}
