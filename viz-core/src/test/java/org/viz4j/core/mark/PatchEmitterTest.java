package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.PathNode;

@DisplayName("A patch")
class PatchEmitterTest {
  private static final double NAN = Double.NaN;
  private static final Color RED = Color.hex("#ff0000");

  private static Position at(double x, double y) {
    return Position.data(x, y);
  }

  private static Rect bounds(Drawn drawn) {
    return drawn.mark(1).get(0).outline().bounds();
  }

  private static void assertBox(Rect rect, Point lowerLeft, Point upperRight) {
    assertThat(rect.x()).isCloseTo(lowerLeft.x(), offset(0.001));
    assertThat(rect.bottom()).isCloseTo(lowerLeft.y(), offset(0.001));
    assertThat(rect.right()).isCloseTo(upperRight.x(), offset(0.001));
    assertThat(rect.y()).isCloseTo(upperRight.y(), offset(0.001));
  }

  @Test
  @DisplayName("lies between its corners in data units, whichever they are, and counts as data")
  void rectangle() {
    Drawn drawn = Drawn.of(axes -> axes.patch(PatchShape.rectangle(at(3, 10), at(1, 20))));
    Projection page = drawn.projection();
    assertBox(bounds(drawn), page.point(at(1, 10)), page.point(at(3, 20)));
    assertThat(page.xScale().domain()).isEqualTo(new Interval(0.9, 3.1));
    assertThat(page.yScale().domain()).isEqualTo(new Interval(9.5, 20.5));
    PathNode node = drawn.mark(1).get(0);
    assertThat(node.edges()).isEqualTo(Edges.CRISP);
    assertThat(node.stroke()).isNull();
    assertThat(node.fill()).isEqualTo(Theme.DEFAULT.colors().palette().color(0));
  }

  @Test
  @DisplayName("in fractions of the axes starts at the lower left, is moved by pt, and is no data")
  void fractions() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(Series.of("y", 1, 2))
                    .patch(
                        PatchShape.rectangle(
                            Position.axes(0, 0).offset(2, 3),
                            Position.axes(0.5, 0.25).offset(-4, 5))));
    Rect plot = drawn.plot();
    assertBox(
        drawn.mark(2).get(0).outline().bounds(),
        new Point(plot.x() + 2, plot.bottom() - 3),
        new Point(plot.centerX() - 4, plot.bottom() - plot.height() / 4 - 5));
    assertThat(drawn.projection().xScale().domain()).isEqualTo(new Interval(-0.05, 1.05));
  }

  @Test
  @DisplayName("that is a circle is round on the page whatever the scales")
  void circle() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.xLog()
                    .line(Series.of("y", new double[] {1, 1e4}, new double[] {0, 1}))
                    .patch(PatchShape.circle(at(100, 0.5), 20)));
    Rect rect = drawn.mark(2).get(0).outline().bounds();
    assertThat(rect.width()).isCloseTo(40, offset(0.001));
    assertThat(rect.height()).isCloseTo(40, offset(0.001));
    assertThat(rect.centerX()).isCloseTo(drawn.projection().x(100), offset(0.001));
  }

  @Test
  @DisplayName("that is an ellipse fills the rectangle around its centre")
  void ellipse() {
    Drawn drawn = Drawn.of(axes -> axes.patch(PatchShape.ellipse(at(5, 1), 4, 1)));
    Projection page = drawn.projection();
    assertBox(bounds(drawn), page.point(at(3, 0.5)), page.point(at(7, 1.5)));
    assertThat(page.xScale().domain()).isEqualTo(new Interval(2.8, 7.2));
  }

  @Test
  @DisplayName("has corners of the stated radius, or of half the shorter side if that is less")
  void radius() {
    Rect rect = new Rect(10, 20, 100, 30);
    assertThat(Corners.round(rect, 8)).isEqualTo(new Corners(rect, 8, 8));
    assertThat(Corners.round(rect, 80)).isEqualTo(new Corners(rect, 15, 15));
    for (double radius : new double[] {8, 80}) {
      Corners corners = Corners.round(rect, radius);
      assertThat(corners.outline().bounds()).isEqualTo(rect);
      double[] polygon = corners.polygon();
      double left = 10 + corners.across();
      double top = 20 + corners.down();
      int inCorner = 0;
      for (int i = 0; i < polygon.length; i += 2) {
        if (polygon[i] < left && polygon[i + 1] < top) {
          double far = Math.hypot(polygon[i] - left, polygon[i + 1] - top);
          assertThat(far).isCloseTo(corners.across(), offset(1e-9));
          inCorner++;
        }
      }
      assertThat(inCorner).isGreaterThan(3);
      double cut = (4 - Math.PI) * corners.across() * corners.down();
      assertThat(Polygon.area(polygon)).isCloseTo(3000 - cut, offset(2.0));
    }
  }

  @Test
  @DisplayName("that reaches far beyond the plot area is drawn with coordinates near it")
  void far() {
    for (PatchShape shape :
        List.of(
            PatchShape.rectangle(at(-1e9, 0.5), at(0.5, 1e12), 5),
            PatchShape.ellipse(at(0, 0), 1e9, 1e9),
            PatchShape.polygon(at(0.5, 0.5), at(1e12, 0.5), at(0.5, -1e9)),
            PatchShape.polyline(at(0.5, 0.5), at(1e12, 0.7), at(0.5, -1e9)),
            PatchShape.arrow(at(-1e9, -1e9), at(0.5, 0.5)))) {
      Drawn drawn = Drawn.of(axes -> axes.xDomain(0, 1).yDomain(0, 1).patch(shape));
      assertThat(drawn.plot().grow(150).contains(bounds(drawn), 0)).as("%s", shape).isTrue();
      assertThat(drawn.warnings()).isEmpty();
    }
  }

  @Test
  @DisplayName("of several corners leaves out those without a number, and a polyline breaks there")
  void gaps() {
    PatchShape polygon = PatchShape.polygon(at(0, 0), at(NAN, 1), at(1, 1), at(1, 0));
    Drawn area = Drawn.of(axes -> axes.patch(polygon));
    assertThat(area.mark(1).get(0).outline().size()).isEqualTo(4);
    assertThat(area.warnings()).containsExactly(Warning.Code.NON_FINITE);
    PatchShape polyline = PatchShape.polyline(at(0, 0), at(1, 1), at(2, NAN), at(3, 1), at(4, 0));
    Drawn line = Drawn.of(axes -> axes.patch(polyline));
    assertThat(Drawn.pieces(line.mark(1).get(0).outline())).hasSize(2);
    assertThat(line.mark(1).get(0).fill()).isNull();
    assertThat(line.warnings()).containsExactly(Warning.Code.NON_FINITE);
  }

  @Test
  @DisplayName("of which a corner has no number is left out with a warning")
  void missing() {
    for (PatchShape shape :
        List.of(
            PatchShape.rectangle(at(0, 0), at(1, NAN)),
            PatchShape.circle(at(Double.POSITIVE_INFINITY, 0), 3),
            PatchShape.ellipse(at(NAN, 0), 1, 1),
            PatchShape.arrow(at(0, NAN), at(1, 1)))) {
      Drawn drawn = Drawn.of(axes -> axes.line(Series.of("y", 1, 2)).patch(shape));
      assertThat(drawn.mark(2)).as("%s", shape).isEmpty();
      assertThat(drawn.warnings()).containsExactly(Warning.Code.NON_FINITE);
    }
  }

  @Test
  @DisplayName("outside the stated domain is left out with a warning")
  void outside() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(Series.of("y", 1, 2))
                    .xDomain(0, 1)
                    .patch(PatchShape.rectangle(at(5, 1), at(6, 2))));
    assertThat(drawn.warnings()).containsExactly(Warning.Code.OUT_OF_DOMAIN);
    assertThat(drawn.layout().warnings().get(0).message())
        .isEqualTo("a rectangle has no area inside the plot area and is not drawn");
  }

  @Test
  @DisplayName("that is an arrow has its tip at the target and a head of its own size, in one area")
  void arrow() {
    Drawn drawn =
        Drawn.of(
            axes -> axes.patch(PatchShape.arrow(at(0, 0), at(10, 0)), patch -> patch.edgeWidth(2)));
    Rect rect = bounds(drawn);
    assertThat(rect.right()).isCloseTo(drawn.projection().x(10), offset(0.001));
    assertThat(rect.x()).isCloseTo(drawn.projection().x(0), offset(0.001));
    assertThat(rect.height()).isCloseTo(PatchShape.Arrow.DEFAULT_HEAD_WIDTH, offset(0.002));
    assertThat(drawn.mark(1)).hasSize(1);
    assertThat(drawn.mark(1).get(0).outline().size()).isEqualTo(8);
  }

  @Test
  @DisplayName("that is an arrow shorter than its head has a smaller head, and none without length")
  void shortArrow() {
    Rect room = new Rect(0, 0, 100, 100);
    Point from = new Point(10, 10);
    ArrowPath half = new ArrowPath(from, new Point(14, 10), 8, 6);
    Outline drawn = ((PathNode) half.nodes(room, RED, 1, Dash.SOLID).get(0)).outline();
    assertThat(drawn.bounds()).isEqualTo(new Rect(10, 8.5, 4, 3));
    ArrowPath none = new ArrowPath(from, from, 8, 6);
    assertThat(none.nodes(room, RED, 1, Dash.SOLID)).isEmpty();
    ArrowPath dashed = new ArrowPath(from, new Point(40, 10), 8, 6);
    List<PathNode> parts =
        dashed.nodes(room, RED, 1, Dash.DASHED).stream().map(PathNode.class::cast).toList();
    assertThat(parts.get(0).stroke().dashes()).isNotEmpty();
    assertThat(parts.get(0).outline().bounds().right()).isEqualTo(32);
    assertThat(parts.get(1).fill()).isEqualTo(RED);
  }

  @Test
  @DisplayName("takes the palette's next colour unless one is stated for what is drawn")
  void colors() {
    PatchShape shape = PatchShape.rectangle(at(0, 0), at(1, 1));
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.patch(shape, patch -> patch.color(RED).edge(Color.BLACK).opacity(0.5))
                    .patch(shape, patch -> patch.filled(false).edge(RED))
                    .patch(shape, patch -> patch.filled(false)));
    assertThat(drawn.mark(1).get(0).fill()).isEqualTo(RED.withOpacity(0.5));
    assertThat(drawn.mark(1).get(0).stroke().color()).isEqualTo(Color.BLACK.withOpacity(0.5));
    assertThat(drawn.mark(2).get(0).fill()).isNull();
    assertThat(drawn.mark(2).get(0).stroke().color()).isEqualTo(RED);
    assertThat(drawn.mark(3).get(0).stroke().color())
        .isEqualTo(Theme.DEFAULT.colors().palette().color(0));
  }

  @Test
  @DisplayName("LG-1: has a legend sample of the same fill and edge")
  void sample() {
    for (PatchShape shape :
        List.of(
            PatchShape.rectangle(at(0, 0), at(1, 1), 3),
            PatchShape.circle(at(0, 0), 9),
            PatchShape.ellipse(at(0, 0), 1, 1),
            PatchShape.polygon(at(0, 0), at(1, 1), at(1, 0)),
            PatchShape.polyline(at(0, 0), at(1, 1)),
            PatchShape.arrow(at(0, 0), at(1, 1)))) {
      Drawn drawn =
          Drawn.of(
              axes -> axes.patch(shape, p -> p.label("patch").edge(RED).opacity(0.4)).legend());
      PathNode sample = drawn.samples().get(0);
      assertThat(sample.fill()).as("%s", shape).isEqualTo(drawn.mark(1).get(0).fill());
      assertThat(sample.stroke()).as("%s", shape).isEqualTo(drawn.mark(1).get(0).stroke());
    }
  }

  @Test
  @DisplayName("on a log axis goes to the edge of the plot area where it reaches zero")
  void log() {
    Drawn drawn = Drawn.of(axes -> axes.yLog().patch(PatchShape.rectangle(at(0, 0), at(1, 100))));
    assertThat(bounds(drawn).bottom()).isCloseTo(drawn.plot().bottom(), offset(0.002));
    assertThat(drawn.warnings()).containsExactly(Warning.Code.OUT_OF_DOMAIN);
  }

  @Test
  @DisplayName("refuses negative radii, too few corners and fractions that are not numbers")
  void refused() {
    assertRefused(
        () -> PatchShape.rectangle(at(0, 0), at(1, 1), -1),
        "corner radius of a rectangle must be zero or more and finite, but was -1.0");
    assertRefused(
        () -> PatchShape.circle(at(0, 0), 0),
        "radius of a circle must be positive and finite, but was 0.0");
    assertRefused(
        () -> PatchShape.polygon(Series.of("two", 1, 2)),
        "corners of a polygon must be 3 or more, but was 2");
    assertRefused(
        () -> Position.axes(NAN, 0), "x of a position in axes must be finite, but was NaN");
    assertRefused(
        () -> Axes.of(a -> a.patch(PatchShape.circle(at(0, 0), 1), p -> p.edgeWidth(-2))),
        "edge width of a patch must be positive and finite, but was -2.0");
  }

  private static void assertRefused(Runnable call, String message) {
    assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessage(message);
  }
}
