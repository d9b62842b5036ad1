package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.core.layout.AxisLayout;
import org.viz4j.core.layout.InsetLayout;
import org.viz4j.core.layout.PlacedText;
import org.viz4j.core.mark.Rounded;
import org.viz4j.figure.Frame;
import org.viz4j.figure.GridLines;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** Draws axes: grid lines, then marks, axes, title, insets and legend. */
final class AxesEmitter {
  /** Of the width and the opacity of major grid lines. */
  private static final double MINOR_SHARE = 0.5;

  private final String prefix;
  private final AxesLayout layout;
  private final Theme theme;
  private final Resolution resolution;
  private final MarkLayer marks;

  /**
   * @param prefix of all ids
   */
  AxesEmitter(String prefix, AxesLayout layout, Theme theme, Resolution resolution) {
    this.prefix = prefix;
    this.layout = layout;
    this.theme = theme;
    this.resolution = resolution;
    this.marks = new MarkLayer(prefix, layout, theme, resolution);
  }

  MarkLayer marks() {
    return marks;
  }

  GroupNode all() {
    List<SceneNode> children = new ArrayList<>();
    Outline plot = Outline.rect(Rounded.rect(layout.plot()));
    Theme.Colors colors = theme.colors();
    if (!colors.plotArea().equals(colors.background())) {
      children.add(PathNode.filled(plot, colors.plotArea(), Edges.CRISP));
    }
    GridLines grid = layout.axes().gridLines();
    if (grid != null) {
      children.add(grid(grid));
    }
    if (marks.size() > 0) {
      children.add(marks.all());
    }
    if (layout.axes().frame() == Frame.BARE) {
      children.addAll(labels());
    } else {
      children.addAll(axes());
      Stroke spine = Stroke.solid(colors.spine(), theme.lines().spine());
      children.add(PathNode.stroked(plot, spine, Edges.CRISP));
    }
    if (!layout.captions().isEmpty()) {
      children.add(GroupNode.of(prefix + "captions", Role.TEXT, captions()));
    }
    if (layout.colorbar() != null) {
      children.add(new ColorbarEmitter(theme).emit(prefix, layout.colorbar()));
    }
    if (!layout.title().isEmpty()) {
      children.add(
          GroupNode.of(prefix + "title", Role.TEXT, Emitter.text(layout.title(), colors.text())));
    }
    children.addAll(insets());
    if (!layout.notes().isEmpty()) {
      children.add(notes());
    }
    if (layout.legend() != null) {
      children.add(new LegendEmitter(theme, List.of(marks)).emit(prefix, layout.legend()));
    }
    return GroupNode.of(prefix + "axes", Role.AXES, children);
  }

  private GroupNode grid(GridLines grid) {
    Color color = grid.color() == null ? theme.colors().grid() : grid.color();
    double width = grid.width().orElse(theme.lines().grid());
    List<SceneNode> lines = new ArrayList<>();
    if (grid.minor()) {
      Stroke thin =
          Stroke.solid(color.withOpacity(grid.opacity() * MINOR_SHARE), width * MINOR_SHARE);
      lines.addAll(stroked(lines(grid, AxisLayout::minorTicks), thin));
    }
    Stroke stroke = Stroke.solid(color.withOpacity(grid.opacity()), width);
    lines.addAll(stroked(lines(grid, AxisLayout::ticks), stroke));
    return GroupNode.of(prefix + "grid", Role.GRID, lines);
  }

  private Outline.Builder lines(GridLines grid, Function<AxisLayout, List<Double>> ticks) {
    Rect plot = layout.plot();
    Outline.Builder lines = Outline.builder();
    if (grid.vertical()) {
      ticks.apply(layout.x()).forEach(x -> line(lines, x, plot.y(), x, plot.bottom()));
    }
    if (grid.horizontal()) {
      ticks.apply(layout.y()).forEach(y -> line(lines, plot.x(), y, plot.right(), y));
    }
    return lines;
  }

  private GroupNode notes() {
    NoteEmitter notes = new NoteEmitter(theme);
    List<SceneNode> nodes =
        layout.notes().stream().flatMap(note -> notes.nodes(note).stream()).toList();
    return GroupNode.of(prefix + "annotations", Role.TEXT, nodes);
  }

  private List<SceneNode> captions() {
    List<SceneNode> nodes = new ArrayList<>();
    for (AxesLayout.Caption caption : layout.captions()) {
      Color color = caption.color() == null ? theme.colors().text() : caption.color();
      nodes.addAll(Emitter.text(List.of(caption.text()), color));
    }
    return nodes;
  }

  /** What remains of bare axes. */
  private List<SceneNode> labels() {
    List<SceneNode> labels = new ArrayList<>();
    addLabel(labels, "x-axis", layout.x());
    addLabel(labels, "y-axis", layout.y());
    if (layout.twin() != null) {
      addLabel(labels, "second-y-axis", layout.twin().y());
    }
    return labels;
  }

  private void addLabel(List<SceneNode> labels, String id, AxisLayout axis) {
    PlacedText label = axis.label();
    if (label != null) {
      Color color = theme.colors().text();
      labels.add(GroupNode.of(prefix + id, Role.AXIS, Emitter.text(List.of(label), color)));
    }
  }

  private List<SceneNode> axes() {
    Rect plot = layout.plot();
    double length = theme.lines().tickLength();
    double minor = theme.lines().minorTickLength();
    List<SceneNode> axes = new ArrayList<>();
    AxisLayout x = layout.x();
    axes.add(axis("x-axis", x, across(x.ticks(), length), across(x.minorTicks(), minor)));
    AxisLayout y = layout.y();
    axes.add(
        axis(
            "y-axis",
            y,
            down(y.ticks(), plot.x(), -length),
            down(y.minorTicks(), plot.x(), -minor)));
    if (layout.twin() != null) {
      AxisLayout twin = layout.twin().y();
      axes.add(
          axis(
              "second-y-axis",
              twin,
              down(twin.ticks(), plot.right(), length),
              down(twin.minorTicks(), plot.right(), minor)));
    }
    return axes;
  }

  /** Ticks below the plot area. */
  private Outline.Builder across(List<Double> ticks, double length) {
    double bottom = layout.plot().bottom();
    Outline.Builder lines = Outline.builder();
    ticks.forEach(x -> line(lines, x, bottom, x, bottom + length));
    return lines;
  }

  /** Ticks beside the plot area, from {@code x} on. */
  private static Outline.Builder down(List<Double> ticks, double x, double length) {
    Outline.Builder lines = Outline.builder();
    ticks.forEach(y -> line(lines, x, y, x + length, y));
    return lines;
  }

  private GroupNode axis(
      String id, AxisLayout axis, Outline.Builder ticks, Outline.Builder minors) {
    Color color = theme.colors().spine();
    List<SceneNode> children = new ArrayList<>();
    children.addAll(stroked(ticks, Stroke.solid(color, theme.lines().tick())));
    children.addAll(stroked(minors, Stroke.solid(color, theme.lines().minorTick())));
    children.addAll(Emitter.text(axis.labels(), theme.colors().text()));
    if (axis.label() != null) {
      children.addAll(Emitter.text(List.of(axis.label()), theme.colors().text()));
    }
    return GroupNode.of(prefix + id, Role.AXIS, children);
  }

  private List<SceneNode> insets() {
    List<SceneNode> insets = new ArrayList<>();
    for (int i = 0; i < layout.insets().size(); i++) {
      InsetLayout inset = layout.insets().get(i);
      Outline frame = Outline.rect(Rounded.rect(inset.frame()));
      insets.add(PathNode.filled(frame, theme.colors().plotArea(), Edges.CRISP));
      if (inset.indicated()) {
        insets.addAll(Indicator.nodes(layout, inset, theme));
      }
      String id = prefix + "inset-" + (i + 1) + "-";
      insets.add(new AxesEmitter(id, inset.axes(), inset.theme(), resolution).all());
    }
    return insets;
  }

  private static void line(Outline.Builder lines, double x1, double y1, double x2, double y2) {
    lines.moveTo(x1, y1).lineTo(x2, y2);
  }

  private static List<SceneNode> stroked(Outline.Builder lines, Stroke stroke) {
    Outline outline = Rounded.outline(lines.build());
    return outline.isEmpty() ? List.of() : List.of(PathNode.stroked(outline, stroke, Edges.CRISP));
  }
}
