package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Rect;

@DisplayName("A polygon")
class PolygonTest {
  private static final Rect ROOM = new Rect(0, 0, 10, 10);

  @Test
  @DisplayName("keeps what is inside the room, whichever way it sticks out")
  void clipped() {
    double[] diamond = {5, -5, 15, 5, 5, 15, -5, 5};
    double[] inside = Polygon.clip(diamond, ROOM);
    assertThat(Polygon.area(inside)).isCloseTo(100, offset(1e-9));
    assertThat(Polygon.area(diamond)).isEqualTo(200);
    double[] triangle = {5, 5, 15, 5, 5, 15};
    assertThat(Polygon.area(Polygon.clip(triangle, ROOM))).isCloseTo(25, offset(1e-9));
  }

  @Test
  @DisplayName("is left as it is inside, and is nothing outside")
  void whole() {
    double[] square = Polygon.of(new Rect(1, 2, 3, 4));
    assertThat(Polygon.clip(square, ROOM)).isEqualTo(square);
    assertThat(Polygon.clip(Polygon.of(new Rect(11, 0, 1, 1)), ROOM)).isEmpty();
    assertThat(Polygon.clip(new double[0], ROOM)).isEmpty();
  }

  @Test
  @DisplayName("that is concave counts with the area of all its parts")
  void concave() {
    double[] comb = {0, 0, 10, 0, 10, 10, 8, 10, 8, 4, 2, 4, 2, 10, 0, 10};
    double[] parts = Polygon.clip(comb, new Rect(0, 5, 10, 5));
    assertThat(Polygon.area(parts)).isCloseTo(20, offset(1e-9));
  }
}
