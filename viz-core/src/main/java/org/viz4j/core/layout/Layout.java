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
 */
public record Layout(
    Figure figure, Theme theme, Rect page, AxesLayout axes, List<Warning> warnings) {

  public Layout {
    warnings = List.copyOf(warnings);
  }

  /** A box that no other may touch. */
  public record Box(String name, Rect rect) {}

  /**
   * Every box that keeps clear of the others: plot area, title lines, axis labels, tick labels and
   * an outside legend. The plot area is given without the ticks that stick out of it.
   */
  public List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Box("plot area", axes.plot()));
    axes.title().forEach(line -> boxes.add(new Box("title", line.box())));
    addAxis(boxes, "x", axes.x());
    addAxis(boxes, "y", axes.y());
    LegendLayout legend = axes.legend();
    if (legend != null && !axes.plot().contains(legend.frame(), 0)) {
      boxes.add(new Box("legend", legend.frame()));
    }
    return boxes;
  }

  private static void addAxis(List<Box> boxes, String name, AxisLayout axis) {
    axis.labels().forEach(label -> boxes.add(new Box(name + " tick label", label.box())));
    PlacedText label = axis.label();
    if (label != null) {
      boxes.add(new Box(name + " label", label.box()));
    }
  }
}
