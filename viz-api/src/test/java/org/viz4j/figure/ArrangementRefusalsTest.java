package org.viz4j.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

@DisplayName("An arrangement")
class ArrangementRefusalsTest {
  private static final Series LOSS = Series.of("loss", new double[] {2, 1});

  private static void refused(Runnable what, String words) {
    assertThatThrownBy(what::run)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(words);
  }

  @Test
  @DisplayName("refuses twin axes with anything but a y axis and marks")
  void twin() {
    refused(() -> twin(right -> right.title("Rate")), "twin axes must have a y axis and marks");
    refused(() -> twin(right -> right.xLog()), "twin axes");
    refused(() -> twin(right -> right.twinY(more -> {})), "twin axes");
    Axes axes = twin(right -> right.yLabel("Rate").yLog().line(LOSS));
    assertThat(axes.allMarks()).hasSize(2).containsAll(axes.marks());
  }

  private static Axes twin(Consumer<Axes.Builder> configure) {
    return Axes.of(axes -> axes.line(LOSS).twinY(configure));
  }

  @Test
  @DisplayName("refuses insets that leave the plot area, are empty or overlap")
  void insets() {
    refused(() -> inset(new Rect(0.6, 0, 0.5, 0.5)), "an inset must lie in 0..1");
    refused(
        () -> inset(new Rect(0, 0, 0, 0.5)),
        "width of an inset must be 0.001 of the plot area or more");
    refused(
        () -> inset(new Rect(0, 0, 0.5, 0.5), new Rect(0.4, 0.4, 0.5, 0.5)),
        "insets of axes must not overlap");
    assertThat(inset(new Rect(0, 0, 0.5, 0.5), new Rect(0.5, 0, 0.5, 0.5)).insets()).hasSize(2);
  }

  private static Axes inset(Rect... places) {
    return Axes.of(
        axes -> {
          for (Rect place : places) {
            axes.inset(place, inset -> inset.line(LOSS));
          }
        });
  }

  @Test
  @DisplayName("refuses shared axes that differ in more than their label")
  void shared() {
    AxesGrid rows = AxesGrid.of(1, 2).with(0, 0, axes -> axes.xLabel("a").yLog());
    refused(
        () -> rows.withSharedY(Share.ALIGNED).with(0, 1, axes -> axes.xLabel("b")),
        "shared y axes must be equal but for their labels");
    assertThat(rows.withSharedX(Share.ALL).with(0, 1, axes -> axes.xLabel("b")).cells()).hasSize(2);
  }

  @Test
  @DisplayName("refuses a figure's legend inside a plot area, and a legend without columns")
  void legends() {
    Figure figure = Figure.of(Size.inches(4, 3), axes -> axes.line(LOSS));
    refused(() -> figure.withLegend(LegendPlace.BEST), "must be outside, but was BEST");
    refused(
        () -> Axes.of(axes -> axes.legend(LegendPlace.BEST, legend -> legend.columns(0))),
        "columns of a legend must be 1 or more, but was 0");
  }

  @Test
  @DisplayName("shows the marks so far in a zoom")
  void zoom() {
    Axes axes =
        Axes.of(
            builder ->
                builder
                    .xLabel("Epoch")
                    .yLog()
                    .line(LOSS)
                    .zoom(new Rect(0.5, 0, 0.5, 0.5), zoom -> zoom.xDomain(0, 1)));

    Inset inset = axes.insets().get(0);
    assertThat(inset.indicated()).isTrue();
    assertThat(inset.axes().marks()).isEqualTo(axes.marks());
    assertThat(inset.axes().y().scale()).isEqualTo(axes.y().scale());
    assertThat(inset.axes().x().label()).isEmpty();
  }
}
