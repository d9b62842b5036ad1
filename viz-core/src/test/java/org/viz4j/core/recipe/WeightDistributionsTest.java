package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Column;
import org.viz4j.data.ElementType;
import org.viz4j.data.Histogram;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Boxes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.HistogramBars;
import org.viz4j.figure.Theme;

@DisplayName("Weight distributions")
class WeightDistributionsTest {
  private static NamedTensor tensor(String name, double... values) {
    return new NamedTensor(name, Tensor.of(values, values.length));
  }

  private static Histogram histogram(Figure figure) {
    HistogramBars bars = (HistogramBars) figure.axes().get(0).marks().get(0);
    return ((HistogramBars.Counted) bars.source()).histogram();
  }

  private static List<String> layers(Figure figure) {
    Boxes boxes = (Boxes) figure.axes().get(1).marks().get(0);
    return boxes.boxes().stream().map(Boxes.Box::name).toList();
  }

  @Test
  @DisplayName("are a histogram of all weights in 100 bins and a box for each layer")
  void figure() {
    Figure figure =
        WeightDistributions.of(
            List.of(
                tensor("model.fc1.weight", -1, 0, 1, 2),
                tensor("model.fc1.bias", 100),
                tensor("model.fc2.weight", 3, 9)));
    assertThat(figure.size().widthInches()).isEqualTo(14);
    assertThat(figure.size().heightInches()).isEqualTo(5);
    assertThat(figure.axes().get(0).title()).isEqualTo("Weight Distribution");
    assertThat(figure.axes().get(1).title()).isEqualTo("Weight Statistics by Layer");
    assertThat(histogram(figure).counts()).hasSize(100);
    assertThat(histogram(figure).inside()).isEqualTo(6);
    assertThat(layers(figure)).containsExactly("fc1", "fc2");
    assertThat(figure.axes().get(1).x().label())
        .isEqualTo("2 of 3 tensors; 1 not drawn: biases and others");
  }

  @Test
  @DisplayName("are those of kernels too, and of all matrices where nothing is called weight")
  void chosen() {
    assertThat(layers(WeightDistributions.of(List.of(tensor("dense/kernel:0", 1, 2)))))
        .containsExactly("dense");
    Tensor matrix = Tensor.of(new double[] {1, 2, 3, 4}, 2, 2);
    Tensor whole = new Tensor(ElementType.I64, List.of(2L, 2L), Column.of(1, 2, 3, 4));
    Figure figure =
        WeightDistributions.of(
            List.of(
                new NamedTensor("a", matrix), tensor("b", 5), new NamedTensor("c.weight", whole)));
    assertThat(layers(figure)).containsExactly("a");
  }

  @Test
  @DisplayName("keep names that would read the same when shortened")
  void names() {
    assertThat(LayerNames.shortened(List.of("a.x.weight", "a.y.weight"))).containsExactly("x", "y");
    assertThat(LayerNames.shortened(List.of("a.weight", "a.kernel")))
        .containsExactly("weight", "kernel");
    assertThat(LayerNames.shortened(List.of("weight"))).containsExactly("weight");
    assertThat(LayerNames.shortened(List.of("a.weight", "a/weight")))
        .containsExactly("a.weight", "a/weight");
  }

  @Test
  @DisplayName("survive constant weights, and tell NaN and infinite ones once, with their layer")
  void odd() {
    Figure figure =
        WeightDistributions.of(
            List.of(
                tensor("a.weight", 0, 0, 0),
                tensor("b.weight", Double.NaN, 0, Double.POSITIVE_INFINITY, Double.NaN)));
    assertThat(histogram(figure).inside()).isEqualTo(4);
    List<Warning> warnings =
        new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT).warnings();
    assertThat(warnings)
        .extracting(Warning::message)
        .containsExactly("values of box \"b\" have 2 NaN and 1 infinite; they are left out");
  }

  @Test
  @DisplayName("have as many bins and the title asked for")
  void options() {
    Figure figure =
        WeightDistributions.of(
            List.of(tensor("a.weight", 1, 2, 3)), options -> options.bins(7).title("Layers"));

    assertThat(histogram(figure).counts()).hasSize(7);
    assertThat(figure.title()).isEqualTo("Layers");
    assertThatThrownBy(
            () -> WeightDistributions.of(List.of(tensor("a", 1)), options -> options.bins(0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("bins of weight distributions must be positive, but was 0");
  }

  @Test
  @DisplayName("refuse tensors without weights, telling what there is")
  void refused() {
    assertThatThrownBy(() -> WeightDistributions.of(List.of(tensor("bias", 1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "tensors for weight distributions must have floating ones called weight or kernel, or"
                + " of two or more dimensions, but was \"bias\" of F64 and shape [1]");
    assertThatThrownBy(() -> WeightDistributions.of(List.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("but was no tensor");
  }
}
