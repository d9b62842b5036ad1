package org.viz4j.core.mark;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Patch;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** One shape. */
record PatchEmitter(Patch patch) implements MarkEmitter {

  @Override
  public Reach reach() {
    return Reach.of(PatchPositions.of(patch.shape()));
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    String source =
        patch.label().isEmpty()
            ? (hasVowel() ? "an " : "a ") + kind()
            : kind() + " " + InvalidInputException.quoted(patch.label());
    List<Warning> gaps = reach.gaps(source, outcome());
    if (seen || !gaps.isEmpty()) {
      return gaps;
    }
    String what = isArea() ? " has no area" : " has no part";
    String message = source + what + " inside the plot area and is not drawn";
    return List.of(new Warning(Warning.Code.OUT_OF_DOMAIN, message));
  }

  private String outcome() {
    if (patch.shape() instanceof PatchShape.Polygon) {
      return "such corners are left out";
    }
    return isPolyline() ? "the line breaks there" : "it is left out";
  }

  private boolean hasVowel() {
    return "ae".indexOf(kind().charAt(0)) >= 0;
  }

  private String kind() {
    return patch.shape().getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Whether it has an inside and nothing else. */
  private boolean isArea() {
    boolean isLine = isPolyline() || patch.shape() instanceof PatchShape.Arrow;
    return !isLine && patch.filled() && patch.edge() == null;
  }

  private boolean isPolyline() {
    return patch.shape() instanceof PatchShape.Polyline;
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    PatchOutline outline = PatchOutline.of(patch.shape(), projection);
    for (double[] piece : outline.pieces()) {
      if (outline.closed() && patch.filled()) {
        coverage.area(piece, patch.opacity());
      }
      if (!isArea()) {
        segments(piece, outline.closed(), coverage);
      }
    }
  }

  private static void segments(double[] piece, boolean closed, Coverage coverage) {
    int last = piece.length - 2;
    if (last > 0) {
      // points in one place are a dot
      coverage.point(piece[0], piece[1], 0);
    }
    for (int i = 0; i < last; i += 2) {
      coverage.segment(piece[i], piece[i + 1], piece[i + 2], piece[i + 3]);
    }
    if (closed && last > 0) {
      coverage.segment(piece[last], piece[last + 1], piece[0], piece[1]);
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    Color stated = patch.color();
    Color edge = patch.edge();
    if (stated != null) {
      return stated;
    }
    boolean onlyEdge = isPolyline() || !patch.filled();
    return onlyEdge && edge != null ? edge : palette.get();
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    PatchOutline outline = PatchOutline.of(patch.shape(), projection);
    double width = look.width(patch.edgeWidth());
    Rect room = projection.plot().grow(LinePath.MARGIN + width);
    ArrowPath arrow = outline.arrow();
    if (arrow != null) {
      return arrow(arrow, room, look);
    }
    return painted(outline.within(room), outline.closed(), outline.edges(), look);
  }

  private List<SceneNode> arrow(ArrowPath arrow, Rect room, Look look) {
    Color edge = patch.edge();
    Color color = (edge == null ? look.color() : edge).withOpacity(patch.opacity());
    return arrow.nodes(room, color, look.width(patch.edgeWidth()), patch.dash());
  }

  private List<SceneNode> painted(Outline outline, boolean area, Edges edges, Look look) {
    if (outline.isEmpty()) {
      return List.of();
    }
    boolean filled = area && patch.filled();
    Color fill = filled ? look.color().withOpacity(patch.opacity()) : null;
    return List.of(
        new PathNode(Rounded.outline(outline), FillRule.NON_ZERO, fill, pen(look, filled), edges));
  }

  private @Nullable Stroke pen(Look look, boolean filled) {
    Color edge = patch.edge();
    if (filled && edge == null) {
      return null;
    }
    Look line = new Look(edge == null ? look.color() : edge, look.theme());
    return line.pen(look.width(patch.edgeWidth()), patch.dash(), patch.opacity());
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    Rect swatch = look.swatch(handle);
    PatchShape shape = patch.shape();
    double middle = handle.centerY();
    if (isPolyline()) {
      Outline line = Outline.segment(handle.x(), middle, handle.right(), middle);
      return painted(line, false, Edges.SMOOTH, look);
    }
    if (shape instanceof PatchShape.Arrow arrow) {
      Point from = new Point(handle.x(), middle);
      Point to = new Point(handle.right(), middle);
      double scale = Math.min(1, handle.width() / 2 / arrow.headLength());
      ArrowPath path =
          new ArrowPath(from, to, scale * arrow.headLength(), scale * arrow.headWidth());
      return arrow(path, handle.grow(handle.width()), look);
    }
    Corners corners = corners(shape, swatch);
    Edges edges = corners.isSharp() ? Edges.CRISP : Edges.SMOOTH;
    return painted(corners.outline(), true, edges, look);
  }

  private static Corners corners(PatchShape shape, Rect swatch) {
    if (shape instanceof PatchShape.Rectangle rectangle) {
      return Corners.round(swatch, rectangle.radius());
    }
    if (shape instanceof PatchShape.Ellipse) {
      return Corners.ellipse(swatch);
    }
    if (shape instanceof PatchShape.Circle) {
      Rect center = new Rect(swatch.centerX(), swatch.centerY(), 0, 0);
      return Corners.ellipse(center.grow(swatch.height() / 2));
    }
    return Corners.round(swatch, 0);
  }

  @Override
  public String name() {
    return patch.label().isEmpty() ? kind() : patch.label();
  }

  @Override
  public String words() {
    Reach reach = reach();
    return reach.x().finite() == 0 || reach.y().finite() == 0
        ? kind() + " at a place of its own"
        : kind() + ", " + reach.words();
  }
}
