package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.layout.LegendLayout;
import org.viz4j.core.layout.PlacedText;
import org.viz4j.core.mark.Rounded;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/** Draws a legend: its frame, a sample of each mark and its text. */
final class LegendEmitter {
  private static final double CORNER_IN_SIZES = 0.2;

  private final Theme theme;
  private final List<MarkLayer> marks;

  /**
   * @param marks all that the legend is for, in order
   */
  LegendEmitter(Theme theme, List<MarkLayer> marks) {
    this.theme = theme;
    this.marks = marks;
  }

  GroupNode emit(String prefix, LegendLayout legend) {
    Theme.Colors colors = theme.colors();
    List<SceneNode> nodes = new ArrayList<>();
    nodes.add(
        new PathNode(
            Rounded.outline(rounded(legend.frame(), CORNER_IN_SIZES * theme.text().legend())),
            FillRule.NON_ZERO,
            colors.legend(),
            Stroke.solid(colors.legendFrame(), theme.lines().legendFrame()),
            Edges.SMOOTH));
    if (legend.title() != null) {
      nodes.addAll(text(legend.title(), colors.text()));
    }
    for (LegendLayout.Entry entry : legend.entries()) {
      nodes.addAll(sample(entry.mark(), entry.handle()));
      nodes.addAll(text(entry.text(), colors.text()));
    }
    PlacedText more = legend.more();
    if (more != null) {
      nodes.addAll(text(more, colors.text()));
    }
    return GroupNode.of(prefix + "legend", Role.LEGEND, nodes);
  }

  private List<SceneNode> sample(int mark, Rect handle) {
    int index = mark;
    for (MarkLayer layer : marks) {
      if (index < layer.size()) {
        return layer.sample(index, handle);
      }
      index -= layer.size();
    }
    throw new IllegalStateException("no mark " + mark);
  }

  private static List<SceneNode> text(PlacedText text, Color color) {
    return Emitter.text(List.of(text), color);
  }

  private static Outline rounded(Rect r, double wanted) {
    double c = Math.min(wanted, Math.min(r.width(), r.height()) / 2);
    return Outline.builder()
        .moveTo(r.x() + c, r.y())
        .lineTo(r.right() - c, r.y())
        .quadTo(r.right(), r.y(), r.right(), r.y() + c)
        .lineTo(r.right(), r.bottom() - c)
        .quadTo(r.right(), r.bottom(), r.right() - c, r.bottom())
        .lineTo(r.x() + c, r.bottom())
        .quadTo(r.x(), r.bottom(), r.x(), r.bottom() - c)
        .lineTo(r.x(), r.y() + c)
        .quadTo(r.x(), r.y(), r.x() + c, r.y())
        .close()
        .build();
  }
}
