package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.color.Shades;
import org.viz4j.core.layout.AxisLayout;
import org.viz4j.core.layout.ColorbarLayout;
import org.viz4j.core.mark.Rounded;
import org.viz4j.data.PixelRows;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/** Draws a colorbar: its colours, tips for what lies beyond its ends, ticks and labels. */
final class ColorbarEmitter {
  private final Theme theme;

  ColorbarEmitter(Theme theme) {
    this.theme = theme;
  }

  GroupNode emit(String prefix, ColorbarLayout bar) {
    List<SceneNode> nodes = new ArrayList<>();
    Rect frame = bar.frame();
    Rect colors = bar.colors();
    Shades shades = bar.shades();
    if (colors.y() > frame.y()) {
      nodes.add(tip(colors, colors.y(), frame.y(), shades.map().over()));
    }
    if (colors.bottom() < frame.bottom()) {
      nodes.add(tip(colors, colors.bottom(), frame.bottom(), shades.map().under()));
    }
    int[] column = shades.bar();
    PixelRows pixels = PixelRows.rgba(1, column.length, column);
    nodes.add(new ImageNode(Rounded.rect(colors), pixels, Sampling.NEAREST));
    Color color = theme.colors().spine();
    Stroke spine = Stroke.solid(color, theme.lines().spine());
    Edges edges = frame.equals(colors) ? Edges.CRISP : Edges.SMOOTH;
    nodes.add(PathNode.stroked(Rounded.outline(around(frame, colors)), spine, edges));
    AxisLayout axis = bar.axis();
    Theme.Lines lines = theme.lines();
    ticks(nodes, axis.ticks(), colors, lines.tickLength(), Stroke.solid(color, lines.tick()));
    Stroke minor = Stroke.solid(color, lines.minorTick());
    ticks(nodes, axis.minorTicks(), colors, lines.minorTickLength(), minor);
    nodes.addAll(Emitter.text(axis.labels(), theme.colors().text()));
    if (axis.label() != null) {
      nodes.addAll(Emitter.text(List.of(axis.label()), theme.colors().text()));
    }
    return GroupNode.of(prefix + "colorbar", Role.AXIS, nodes);
  }

  private static PathNode tip(Rect colors, double base, double point, Color color) {
    Outline triangle =
        Outline.builder()
            .moveTo(colors.x(), base)
            .lineTo(colors.centerX(), point)
            .lineTo(colors.right(), base)
            .close()
            .build();
    return PathNode.filled(Rounded.outline(triangle), color, Edges.SMOOTH);
  }

  /** The colours and the tips. */
  private static Outline around(Rect frame, Rect colors) {
    Outline.Builder outline = Outline.builder().moveTo(colors.x(), colors.y());
    if (colors.y() > frame.y()) {
      outline.lineTo(colors.centerX(), frame.y());
    }
    outline.lineTo(colors.right(), colors.y()).lineTo(colors.right(), colors.bottom());
    if (colors.bottom() < frame.bottom()) {
      outline.lineTo(colors.centerX(), frame.bottom());
    }
    return outline.lineTo(colors.x(), colors.bottom()).close().build();
  }

  private static void ticks(
      List<SceneNode> nodes, List<Double> places, Rect colors, double length, Stroke stroke) {
    Outline.Builder lines = Outline.builder();
    places.forEach(y -> lines.moveTo(colors.right(), y).lineTo(colors.right() + length, y));
    Outline outline = Rounded.outline(lines.build());
    if (!outline.isEmpty()) {
      nodes.add(PathNode.stroked(outline, stroke, Edges.CRISP));
    }
  }
}
