package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

@Label("Columns of a grid")
class TracksProperties {
  private static final double ROUNDING = 1e-12;

  @Label("LY-3: add up to the page with all room between them, and a span to its columns")
  @Property(tries = 1000, seed = "3")
  void addUp(
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.1, max = 10) Double> widths,
      @ForAll @Size(6) List<@DoubleRange(min = 0, max = 60) Double> before,
      @ForAll @Size(6) List<@DoubleRange(min = 0, max = 60) Double> after,
      @ForAll @DoubleRange(min = 800, max = 4000) double page) {
    Tracks columns = new Tracks(widths);
    int count = widths.size();
    for (int i = 0; i < count; i++) {
      columns.reserve(i, i + 1, before.get(i), after.get(i));
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      assertThat(columns.plotStart(i, page)).isCloseTo(sum + before.get(i), near(page));
      sum += before.get(i) + columns.plotLength(i, i + 1, page) + after.get(i);
      double span = columns.plotLength(0, i + 1, page);
      assertThat(columns.plotStart(0, page) + span + after.get(i)).isCloseTo(sum, near(page));
    }
    assertThat(sum).isCloseTo(page, near(page));
  }

  private static Offset<Double> near(double page) {
    return within(page * ROUNDING);
  }
}
