package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.core.layout.AxisLayout;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.layout.PlacedText;
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
    AxesLayout axes = layout.axes();
    Rect page = Rounded.rect(layout.page());
    List<SceneNode> children = new ArrayList<>();
    children.add(PathNode.filled(Outline.rect(page), theme.colors().background(), Edges.CRISP));
    children.add(axes(axes, theme, resolution));
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

  private static GroupNode axes(AxesLayout layout, Theme theme, Resolution resolution) {
    List<SceneNode> children = new ArrayList<>();
    Outline plot = Outline.rect(Rounded.rect(layout.plot()));
    Theme.Colors colors = theme.colors();
    if (!colors.plotArea().equals(colors.background())) {
      children.add(PathNode.filled(plot, colors.plotArea(), Edges.CRISP));
    }
    GridLines grid = layout.axes().gridLines();
    if (grid != null) {
      children.add(grid(grid, layout, theme));
    }
    MarkEmitter marks = new MarkEmitter(layout, theme, resolution);
    if (!layout.axes().marks().isEmpty()) {
      children.add(marks.all());
    }
    children.add(axis("x-axis", layout.x(), xTicks(layout, theme), theme));
    children.add(axis("y-axis", layout.y(), yTicks(layout, theme), theme));
    Stroke spine = Stroke.solid(colors.spine(), theme.lines().spine());
    children.add(PathNode.stroked(plot, spine, Edges.CRISP));
    if (!layout.title().isEmpty()) {
      children.add(GroupNode.of("title", Role.TEXT, text(layout.title(), colors.text())));
    }
    if (layout.legend() != null) {
      children.add(new LegendEmitter(theme, marks).emit(layout.legend()));
    }
    return GroupNode.of("axes", Role.AXES, children);
  }

  private static GroupNode grid(GridLines grid, AxesLayout layout, Theme theme) {
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
    return GroupNode.of("grid", Role.GRID, stroked(lines, stroke));
  }

  private static Outline.Builder xTicks(AxesLayout layout, Theme theme) {
    Outline.Builder ticks = Outline.builder();
    double top = layout.plot().bottom();
    layout.x().ticks().forEach(x -> line(ticks, x, top, x, top + theme.lines().tickLength()));
    return ticks;
  }

  private static Outline.Builder yTicks(AxesLayout layout, Theme theme) {
    Outline.Builder ticks = Outline.builder();
    double right = layout.plot().x();
    layout.y().ticks().forEach(y -> line(ticks, right, y, right - theme.lines().tickLength(), y));
    return ticks;
  }

  private static GroupNode axis(String id, AxisLayout axis, Outline.Builder ticks, Theme theme) {
    Stroke stroke = Stroke.solid(theme.colors().spine(), theme.lines().tick());
    List<SceneNode> children = new ArrayList<>(stroked(ticks, stroke));
    children.addAll(text(axis.labels(), theme.colors().text()));
    if (axis.label() != null) {
      children.addAll(text(List.of(axis.label()), theme.colors().text()));
    }
    return GroupNode.of(id, Role.AXIS, children);
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
