package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Series;
import org.viz4j.figure.Step;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.PathNode;

@DisplayName("A line in steps")
class StepsTest {

  private static List<Point> corners(Step step) {
    List<Point> corners = new ArrayList<>();
    Steps steps = new Steps(step, (x, y) -> corners.add(new Point(x, y)));
    steps.add(0, 1);
    steps.add(2, 5);
    return corners;
  }

  @Test
  @DisplayName("turns before, halfway or at the later point")
  void modes() {
    Point from = new Point(0, 1);
    Point to = new Point(2, 5);
    assertThat(corners(Step.NONE)).containsExactly(from, to);
    assertThat(corners(Step.BEFORE)).containsExactly(from, new Point(0, 5), to);
    assertThat(corners(Step.AFTER)).containsExactly(from, new Point(2, 1), to);
    assertThat(corners(Step.MIDDLE)).containsExactly(from, new Point(1, 1), new Point(1, 5), to);
  }

  @Test
  @DisplayName("has no step across a gap")
  void gaps() {
    Series series = Series.of("y", 1, 2, Double.NaN, 4, 3);
    Drawn drawn = Drawn.of(axes -> axes.line(series, line -> line.step(Step.AFTER)));
    Projection at = drawn.projection();
    List<Rect> pieces = Drawn.pieces(drawn.mark(1).get(0).outline());
    assertThat(pieces).hasSize(2);
    assertThat(pieces.get(0).right()).isCloseTo(at.x(1), offset(0.001));
    assertThat(pieces.get(1).x()).isCloseTo(at.x(3), offset(0.001));
  }

  @Test
  @DisplayName("DC-2: keeps only level and upright segments and every extreme when it is thinned")
  void dense() {
    double[] y = new double[200_000];
    for (int i = 0; i < y.length; i++) {
      y[i] = i * 7919L % 1000;
    }
    y[77_777] = 5000;
    Drawn drawn = Drawn.of(axes -> axes.line(Series.of("y", y), line -> line.step(Step.MIDDLE)));
    Outline outline = drawn.mark(1).get(0).outline();
    assertThat(outline.size()).isLessThan(60_000);
    assertThat(outline.bounds().y()).isCloseTo(drawn.projection().y(5000), offset(0.001));
    double[] last = {Double.NaN, Double.NaN};
    outline.forEach(
        new Path() {
          @Override
          public void moveTo(double x, double y) {
            last[0] = x;
            last[1] = y;
          }

          @Override
          public void lineTo(double x, double y) {
            boolean inColumn = Math.abs(x - last[0]) <= LinePath.FINEST + 0.001;
            assertThat(inColumn || Math.abs(y - last[1]) < 0.001).isTrue();
            moveTo(x, y);
          }
        });
  }

  private abstract static class Path implements Outline.Sink {
    @Override
    public void quadTo(double cx, double cy, double x, double y) {}

    @Override
    public void cubicTo(double ax, double ay, double bx, double by, double x, double y) {}

    @Override
    public void close() {}
  }

  @Test
  @DisplayName("has a legend sample with a step in it, in the same pen")
  void sample() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(Series.of("y", 1, 2), line -> line.step(Step.AFTER).label("y")).legend());
    PathNode sample = drawn.samples().get(0);
    assertThat(sample.outline().size()).isEqualTo(4);
    assertThat(sample.stroke()).isEqualTo(drawn.mark(1).get(0).stroke());
  }
}
