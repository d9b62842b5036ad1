package org.viz4j.core.mark;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.core.scale.Extent;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Band;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** The area between two curves. */
record BandEmitter(Band band) implements MarkEmitter {
  private static final int LONE = 4;

  /** In pt, where no theme says how wide lines are. */
  private static final double LONE_WIDTH = 1;

  @Override
  public Reach reach() {
    return new Reach(Extent.of(band.x()), Extent.of(band.lower()).union(Extent.of(band.upper())));
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    String source =
        band.label().isEmpty() ? "a band" : "band " + InvalidInputException.quoted(band.label());
    return reach.gaps(source, "the band breaks there");
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    for (double[] piece : BandPath.of(band, projection, LinePath.FINEST)) {
      coverage.area(shown(piece, LONE_WIDTH), band.opacity());
      for (int i = 2; i < piece.length; i += 2) {
        coverage.edge(piece[i - 2], piece[i - 1], piece[i], piece[i + 1], band.opacity());
      }
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElseGet(band.color(), palette);
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Rect room = projection.plot().grow(LinePath.MARGIN);
    Outline.Builder area = Outline.builder();
    for (double[] piece : BandPath.of(band, projection, LinePath.column(resolution))) {
      double[] wide = shown(piece, look.theme().lines().mark());
      Polygon.add(area, Polygon.clip(wide, room));
    }
    Outline outline = area.build();
    return outline.isEmpty()
        ? List.of()
        : List.of(look.filled(outline, band.opacity(), Edges.SMOOTH));
  }

  /** A point between two gaps has no area; it is shown as wide as a line. */
  private static double[] shown(double[] piece, double width) {
    if (piece.length != LONE) {
      return piece;
    }
    double left = piece[0] - width / 2;
    double right = piece[0] + width / 2;
    return new double[] {left, piece[1], right, piece[1], right, piece[3], left, piece[3]};
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return List.of(look.swatch(handle, band.opacity()));
  }

  @Override
  public String name() {
    return band.label().isEmpty() ? "band" : band.label();
  }

  @Override
  public String words() {
    Extent lower = Extent.of(band.lower());
    Extent upper = Extent.of(band.upper());
    return lower.finite() == 0 || upper.finite() == 0
        ? "no finite value"
        : "area, lowest "
            + Spoken.number(Math.min(lower.min(), upper.min()))
            + ", highest "
            + Spoken.number(Math.max(lower.max(), upper.max()));
  }
}
