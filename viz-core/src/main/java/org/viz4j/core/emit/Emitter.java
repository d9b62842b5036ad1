package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.core.layout.AxisLayout;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.layout.PlacedText;
import org.viz4j.core.mark.Rounded;
import org.viz4j.figure.Frame;
import org.viz4j.figure.GridLines;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/**
 * Turns a layout into a scene: every colour, width and coordinate stated, coordinates rounded to
 * 1/1000 pt. The page comes first, then grid lines, marks, axes, title and legend.
 */
public final class Emitter {

  /** Keeps nothing from one scene to the next. */
  public Emitter() {}

  /** The drawing of {@code layout}; dense marks are reduced to what {@code resolution} can show. */
  public Scene emit(Layout layout, Resolution resolution) {
    Theme theme = layout.theme();
    Rect page = Rounded.rect(layout.page());
    List<SceneNode> children = new ArrayList<>();
    children.add(PathNode.filled(Outline.rect(page), theme.colors().background(), Edges.CRISP));
    if (!layout.title().isEmpty()) {
      children.add(
          GroupNode.of("figure-title", Role.TEXT, text(layout.title(), theme.colors().text())));
    }
    for (int i = 0; i < layout.axes().size(); i++) {
      String prefix = layout.axes().size() == 1 ? "" : "cell-" + (i + 1) + "-";
      children.add(axes(prefix, layout.axes().get(i), theme, resolution));
    }
    GroupNode root =
        new GroupNode(
            "figure",
            Role.FIGURE,
            Words.title(layout.figure()),
            Words.description(layout.figure()),
            null,
            children);
    return new Scene(
        new Size(page.width(), page.height()),
        Words.metadata(layout.figure()),
        Shifted.by(root, -page.x(), -page.y()));
  }

  private static GroupNode axes(
      String prefix, AxesLayout layout, Theme theme, Resolution resolution) {
    List<SceneNode> children = new ArrayList<>();
    Outline plot = Outline.rect(Rounded.rect(layout.plot()));
    Theme.Colors colors = theme.colors();
    if (!colors.plotArea().equals(colors.background())) {
      children.add(PathNode.filled(plot, colors.plotArea(), Edges.CRISP));
    }
    GridLines grid = layout.axes().gridLines();
    if (grid != null) {
      children.add(grid(prefix, grid, layout, theme));
    }
    MarkLayer marks = new MarkLayer(prefix, layout, theme, resolution);
    if (!layout.axes().marks().isEmpty()) {
      children.add(marks.all());
    }
    if (layout.axes().frame() == Frame.BARE) {
      children.addAll(label(prefix + "x-axis", layout.x(), theme));
      children.addAll(label(prefix + "y-axis", layout.y(), theme));
    } else {
      children.add(xAxis(prefix, layout, theme));
      children.add(yAxis(prefix, layout, theme));
      Stroke spine = Stroke.solid(colors.spine(), theme.lines().spine());
      children.add(PathNode.stroked(plot, spine, Edges.CRISP));
    }
    if (!layout.title().isEmpty()) {
      children.add(GroupNode.of(prefix + "title", Role.TEXT, text(layout.title(), colors.text())));
    }
    if (!layout.notes().isEmpty()) {
      NoteEmitter notes = new NoteEmitter(theme);
      List<SceneNode> nodes =
          layout.notes().stream().flatMap(note -> notes.nodes(note).stream()).toList();
      children.add(GroupNode.of(prefix + "annotations", Role.TEXT, nodes));
    }
    if (layout.legend() != null) {
      children.add(new LegendEmitter(theme, marks).emit(prefix, layout.legend()));
    }
    return GroupNode.of(prefix + "axes", Role.AXES, children);
  }

  private static GroupNode grid(String prefix, GridLines grid, AxesLayout layout, Theme theme) {
    Rect plot = layout.plot();
    Outline.Builder lines = Outline.builder();
    if (grid.vertical()) {
      layout.x().ticks().forEach(x -> line(lines, x, plot.y(), x, plot.bottom()));
    }
    if (grid.horizontal()) {
      layout.y().ticks().forEach(y -> line(lines, plot.x(), y, plot.right(), y));
    }
    Color color = grid.color() == null ? theme.colors().grid() : grid.color();
    Stroke stroke =
        Stroke.solid(color.withOpacity(grid.opacity()), grid.width().orElse(theme.lines().grid()));
    return GroupNode.of(prefix + "grid", Role.GRID, stroked(lines, stroke));
  }

  /** Ticks below the plot area. */
  private static Outline.Builder across(List<Double> ticks, Rect plot, double length) {
    Outline.Builder lines = Outline.builder();
    ticks.forEach(x -> line(lines, x, plot.bottom(), x, plot.bottom() + length));
    return lines;
  }

  /** Ticks left of the plot area. */
  private static Outline.Builder down(List<Double> ticks, Rect plot, double length) {
    Outline.Builder lines = Outline.builder();
    ticks.forEach(y -> line(lines, plot.x(), y, plot.x() - length, y));
    return lines;
  }

  private static GroupNode xAxis(String prefix, AxesLayout layout, Theme theme) {
    Theme.Lines lines = theme.lines();
    return axis(
        prefix + "x-axis",
        layout.x(),
        across(layout.x().ticks(), layout.plot(), lines.tickLength()),
        across(layout.x().minorTicks(), layout.plot(), lines.minorTickLength()),
        theme);
  }

  private static GroupNode yAxis(String prefix, AxesLayout layout, Theme theme) {
    Theme.Lines lines = theme.lines();
    return axis(
        prefix + "y-axis",
        layout.y(),
        down(layout.y().ticks(), layout.plot(), lines.tickLength()),
        down(layout.y().minorTicks(), layout.plot(), lines.minorTickLength()),
        theme);
  }

  private static GroupNode axis(
      String id, AxisLayout axis, Outline.Builder ticks, Outline.Builder minors, Theme theme) {
    Color color = theme.colors().spine();
    List<SceneNode> children = new ArrayList<>();
    children.addAll(stroked(ticks, Stroke.solid(color, theme.lines().tick())));
    children.addAll(stroked(minors, Stroke.solid(color, theme.lines().minorTick())));
    children.addAll(text(axis.labels(), theme.colors().text()));
    if (axis.label() != null) {
      children.addAll(text(List.of(axis.label()), theme.colors().text()));
    }
    return GroupNode.of(id, Role.AXIS, children);
  }

  /** What remains of a bare axis. */
  private static List<SceneNode> label(String id, AxisLayout axis, Theme theme) {
    PlacedText label = axis.label();
    return label == null
        ? List.of()
        : List.of(GroupNode.of(id, Role.AXIS, text(List.of(label), theme.colors().text())));
  }

  private static void line(Outline.Builder lines, double x1, double y1, double x2, double y2) {
    lines.moveTo(x1, y1).lineTo(x2, y2);
  }

  private static List<SceneNode> stroked(Outline.Builder lines, Stroke stroke) {
    Outline outline = Rounded.outline(lines.build());
    return outline.isEmpty() ? List.of() : List.of(PathNode.stroked(outline, stroke, Edges.CRISP));
  }

  /** Glyph runs of texts in their places. */
  static List<SceneNode> text(List<PlacedText> texts, Color color) {
    List<SceneNode> runs = new ArrayList<>();
    for (PlacedText text : texts) {
      runs.addAll(text.line().place(text.origin(), text.angle(), color));
    }
    return runs;
  }
}
