package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.layout.PlacedText;
import org.viz4j.core.mark.Rounded;
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
import org.viz4j.spi.Resolution;

/**
 * Turns a layout into a scene: every colour, width and coordinate stated, coordinates rounded to
 * 1/1000 pt. The page comes first, then the figure's title, all axes, and the figure's legend.
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
    List<MarkLayer> marks = new ArrayList<>();
    for (int i = 0; i < layout.axes().size(); i++) {
      String prefix = layout.axes().size() == 1 ? "" : "cell-" + (i + 1) + "-";
      AxesEmitter axes = new AxesEmitter(prefix, layout.axes().get(i), theme, resolution);
      children.add(axes.all());
      marks.add(axes.marks());
    }
    if (layout.legend() != null) {
      children.add(new LegendEmitter(theme, marks).emit("figure-", layout.legend()));
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

  /** Glyph runs of texts in their places. */
  static List<SceneNode> text(List<PlacedText> texts, Color color) {
    List<SceneNode> runs = new ArrayList<>();
    for (PlacedText text : texts) {
      runs.addAll(text.line().place(text.origin(), text.angle(), color));
    }
    return runs;
  }
}
