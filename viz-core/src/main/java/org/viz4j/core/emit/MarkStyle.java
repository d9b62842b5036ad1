package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.figure.Line;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Join;
import org.viz4j.scene.Stroke;

/** How a line looks once the theme has filled in what it left open. */
record MarkStyle(Line line, Color color, Stroke stroke) {

  /** The style of each mark; those without a colour take the palette's in turn. */
  static List<MarkStyle> of(List<Mark> marks, Theme theme) {
    List<MarkStyle> styles = new ArrayList<>();
    int next = 0;
    for (Mark mark : marks) {
      if (mark instanceof Line line) {
        Color stated = line.color();
        styles.add(
            of(line, stated == null ? theme.colors().palette().color(next++) : stated, theme));
      }
    }
    return styles;
  }

  private static MarkStyle of(Line line, Color base, Theme theme) {
    Color color = base.withOpacity(line.opacity());
    double width = line.width().orElse(theme.lines().mark());
    List<Double> dashes =
        line.dash().pattern().stream().map(length -> Rounded.length(length * width)).toList();
    Stroke solid = Stroke.solid(color, width);
    return new MarkStyle(
        line,
        color,
        dashes.isEmpty()
            ? solid.with(Cap.ROUND, Join.ROUND)
            : solid.with(Cap.BUTT, Join.ROUND).withDashes(dashes));
  }

  /** Diameter in pt of the dot that stands for a point between two gaps. */
  double dot() {
    return Math.max(5, 3 * stroke.width());
  }
}
