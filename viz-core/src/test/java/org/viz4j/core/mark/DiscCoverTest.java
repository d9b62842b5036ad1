package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Point;

@DisplayName("A cover of discs")
class DiscCoverTest {
  private static final double RADIUS = 3;

  @Test
  @DisplayName("paints every place that all discs paint, with fewer of them")
  void samePlaces() {
    Random random = new Random(7);
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      all.add(new Point(60 * random.nextDouble(), 60 * random.nextDouble()));
    }
    List<Point> stay = DiscCover.uncovered(all, RADIUS);
    assertThat(stay).hasSizeLessThan(900).isSubsetOf(all);
    for (int i = 0; i < 20_000; i++) {
      Point place = new Point(70 * random.nextDouble() - 5, 70 * random.nextDouble() - 5);
      assertThat(isPainted(place, stay)).as("%s", place).isEqualTo(isPainted(place, all));
    }
  }

  @Test
  @DisplayName("keeps both of two that overlap")
  void lone() {
    List<Point> two = List.of(new Point(0, 0), new Point(1, 0));
    assertThat(DiscCover.uncovered(two, RADIUS)).isEqualTo(two);
  }

  private static boolean isPainted(Point place, List<Point> centers) {
    return centers.stream()
        .anyMatch(c -> Math.hypot(c.x() - place.x(), c.y() - place.y()) <= RADIUS);
  }
}
