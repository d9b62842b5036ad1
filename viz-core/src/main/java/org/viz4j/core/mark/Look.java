package org.viz4j.core.mark;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Stroke;

/**
 * What a mark needs from outside to be drawn.
 *
 * @param color before the mark's opacity
 */
public record Look(Color color, Theme theme) {
  /** Height of a filled sample in sizes of the legend's text, as matplotlib has it. */
  private static final double SWATCH = 0.7;

  /** One a mark; marks without a colour take the palette's in turn. */
  public static List<Look> all(List<MarkEmitter> marks, Theme theme) {
    Iterator<Color> palette =
        Stream.iterate(0, i -> i + 1).map(theme.colors().palette()::color).iterator();
    return marks.stream().map(mark -> new Look(mark.color(palette::next, theme), theme)).toList();
  }

  double width(OptionalDouble stated) {
    return stated.orElse(theme.lines().mark());
  }

  /** The stroke of a line; its dashes grow with its width. */
  Stroke pen(double width, Dash dash, double opacity) {
    Stroke solid = Stroke.solid(color.withOpacity(opacity), width);
    return dash == Dash.SOLID
        ? solid.with(Cap.ROUND, Join.ROUND)
        : dashed(solid.with(Cap.BUTT, Join.ROUND), dash);
  }

  static Stroke dashed(Stroke solid, Dash dash) {
    return solid.withDashes(
        dash.pattern().stream().map(length -> Rounded.length(length * solid.width())).toList());
  }

  PathNode filled(Outline outline, double opacity, Edges edges) {
    return PathNode.filled(Rounded.outline(outline), color.withOpacity(opacity), edges);
  }

  static PathNode stroked(Outline outline, Stroke stroke, Edges edges) {
    return PathNode.stroked(Rounded.outline(outline), stroke, edges);
  }

  /** The sample of something filled. */
  PathNode swatch(Rect handle, double opacity) {
    return filled(Outline.rect(swatch(handle)), opacity, Edges.CRISP);
  }

  /** Where the sample of something filled is. */
  Rect swatch(Rect handle) {
    double height = Math.min(handle.height(), SWATCH * theme.text().legend());
    return new Rect(handle.x(), handle.centerY() - height / 2, handle.width(), height);
  }
}
