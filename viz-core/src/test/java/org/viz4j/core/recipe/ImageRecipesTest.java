package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.ElementType;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.ImageSource;
import org.viz4j.figure.Normalization;

@DisplayName("Recipes of images")
class ImageRecipesTest {

  private static ImageGrid grid(Figure figure) {
    return (ImageGrid) figure.axes().get(0).marks().get(0);
  }

  private static List<String> captions(Figure figure) {
    return grid(figure).tiles().stream().map(ImageGrid.Tile::caption).toList();
  }

  private static Tensor counting(int... shape) {
    int size = 1;
    for (int side : shape) {
      size *= side;
    }
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = i;
    }
    return Tensor.of(values, shape);
  }

  @Test
  @DisplayName("show the first 16 channels of activations, four in a row")
  void channels() {
    Figure figure = ActivationMaps.of(counting(20, 3, 2));
    assertThat(grid(figure).tiles()).hasSize(16);
    assertThat(grid(figure).columns()).isEqualTo(4);
    assertThat(captions(figure)).startsWith("Channel 0", "Channel 1").endsWith("Channel 15");
    assertThat(figure.size().widthInches()).isEqualTo(12);
    ImageSource.Values first = (ImageSource.Values) grid(figure).tiles().get(1).image().source();
    assertThat(first.tensor().get(2, 1)).isEqualTo(11);
    assertThat(figure.warnings()).isEmpty();
  }

  @Test
  @DisplayName("read channels that come last")
  void channelsLast() {
    Figure figure =
        ActivationMaps.of(counting(3, 2, 5), options -> options.layout(ImageLayout.HWC));
    assertThat(grid(figure).tiles()).hasSize(5);
    ImageSource.Values second = (ImageSource.Values) grid(figure).tiles().get(1).image().source();
    assertThat(second.tensor().get(2, 1)).isEqualTo(5 * 5 + 1);
  }

  @Test
  @DisplayName(
      "tell of dead and of constant channels in the caption and in one warning for each kind")
  void dead() {
    Figure figure = ActivationMaps.of(Tensor.of(new double[] {0, 0, 5, 5, 1, 2}, 3, 1, 2));
    assertThat(captions(figure))
        .containsExactly("Channel 0 (dead)", "Channel 1 (constant)", "Channel 2");
    assertThat(figure.warnings())
        .extracting(Warning::message)
        .containsExactly("channel 0 is dead: all its values are 0", "channel 1 has one value, 5.0");
    Figure many = ActivationMaps.of(Tensor.of(new double[] {0, 5, 0, 6, 7, 0}, 6, 1, 1));
    assertThat(many.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "channels 0, 2 and 5 are dead: all their values are 0",
            "channels 1, 3 and 4 have one value each");
  }

  @Test
  @DisplayName("share one range and have a colorbar where channels are compared")
  void shared() {
    Figure figure = ActivationMaps.of(counting(4, 2, 2), ActivationMaps.Options::shared);
    assertThat(grid(figure).shared()).isTrue();
    assertThat(figure.axes().get(0).colorbar()).isNotNull();
  }

  @Test
  @DisplayName("refuse activations without a channel, a row or a column, and other dimensions")
  void noActivations() {
    for (int[] shape : new int[][] {{0, 2, 2}, {2, 0, 2}, {2, 2}, {1, 2, 2, 2}}) {
      assertThatThrownBy(() -> ActivationMaps.of(counting(shape)))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  @DisplayName("show gray samples over one range, with their labels")
  void graySamples() {
    Figure figure = DatasetSamples.of(LabeledImages.of(counting(3, 2, 2), List.of(7, 1, 0)));
    assertThat(captions(figure)).containsExactly("Label: 7", "Label: 1", "Label: 0");
    for (ImageGrid.Tile tile : grid(figure).tiles()) {
      ImageSource.Values values = (ImageSource.Values) tile.image().source();
      assertThat(values.normalization()).isEqualTo(Normalization.linear(0, 11));
    }
  }

  @Test
  @DisplayName("survive samples of one number")
  void constantSamples() {
    Tensor flat = Tensor.of(new double[] {5, 5, 5, 5}, 1, 2, 2);
    assertThat(captions(DatasetSamples.of(LabeledImages.of(flat, List.of(3)))))
        .containsExactly("Label: 3");
  }

  @Test
  @DisplayName("show coloured floats over 0..1, or over their range where they leave it")
  void colours() {
    Tensor unit = Tensor.of(new double[] {0, 0.5, 1}, 1, 1, 1, 3);
    assertThat(firstPixel(DatasetSamples.of(LabeledImages.of(unit, List.of(0)))))
        .isEqualTo(0xff0080ff);
    Tensor wide = Tensor.of(new double[] {-1, 0, 1}, 1, 1, 1, 3);
    assertThat(firstPixel(DatasetSamples.of(LabeledImages.of(wide, List.of(0)))))
        .isEqualTo(0xff0080ff);
    ImageScaling undone =
        ImageScaling.standardized(List.of(0.5, 0.5, 0.5), List.of(0.5, 0.25, 0.5));
    assertThat(
            firstPixel(
                DatasetSamples.of(
                    LabeledImages.of(wide, List.of(0)), options -> options.scaling(undone))))
        .isEqualTo(0xff0080ff);
  }

  @Test
  @DisplayName("undo what coloured floats were standardized by, but nothing of bytes or fractions")
  void standardized() {
    List<Double> means = List.of(0.5, 0.25, 0.75);
    List<Double> deviations = List.of(0.5, 0.25, 0.25);
    Tensor wide = Tensor.of(new double[] {-1, 0, 1}, 1, 1, 1, 3);
    assertThat(firstPixel(drawn(wide, means, deviations))).isEqualTo(0xff0040ff);
    assertThat(firstPixel(drawn(wide, List.of(), List.of()))).isEqualTo(0xff0080ff);
    Tensor unit = Tensor.of(new double[] {0, 0.5, 1}, 1, 1, 1, 3);
    assertThat(firstPixel(drawn(unit, means, deviations))).isEqualTo(0xff0080ff);
    ByteBuffer raw = ByteBuffer.wrap(new byte[] {0, 16, (byte) 255});
    Tensor bytes = Tensor.view(ElementType.U8, raw, 1, 1, 1, 3);
    assertThat(firstPixel(drawn(bytes, means, deviations))).isEqualTo(0xff0010ff);
    assertThatThrownBy(() -> drawn(unit, means, List.of(1.0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("deviations of an image must be as many as means, but was 1");
  }

  private static Figure drawn(Tensor images, List<Double> means, List<Double> deviations) {
    return DatasetSamples.of(
        LabeledImages.of(images, List.of(0)), options -> options.standardized(means, deviations));
  }

  private static int firstPixel(Figure figure) {
    PixelRows rows = ((ImageSource.Pixels) grid(figure).tiles().get(0).image().source()).rows();
    int[] row = new int[rows.width()];
    rows.read(0, row);
    return row[0];
  }

  @Test
  @DisplayName("tell right predictions from wrong ones, by class name where there are names")
  void predictions() {
    LabeledImages images =
        LabeledImages.of(counting(2, 2, 2), List.of(0, 1))
            .withClassNames(List.of("cat", "dog"))
            .withPredictions(List.of(0, 0));
    Figure figure = DatasetSamples.of(images);
    assertThat(captions(figure)).containsExactly("Label: cat, right", "Label: dog, taken for cat");
    assertThat(grid(figure).tiles().get(0).color())
        .isNotEqualTo(grid(figure).tiles().get(1).color());
  }

  @Test
  @DisplayName("refuse labels that are not as many as images or have no name")
  void labels() {
    Tensor two = counting(2, 2, 2);
    assertThatThrownBy(() -> LabeledImages.of(two, List.of(1)))
        .hasMessage("labels of images must be 2, but was 1");
    LabeledImages images = LabeledImages.of(two, List.of(0, 3));
    assertThatThrownBy(() -> images.withClassNames(List.of("a", "b")))
        .hasMessage("labels of images must lie in 0..1, but was 3");
  }

  @Test
  @DisplayName("put the original before its augmentations, at most eight images in a row")
  void augmentation() {
    Tensor image = Tensor.of(new double[] {0, 1, 0.5, 0.25}, 2, 2);
    Figure figure = AugmentationComparison.of(image, Collections.nCopies(9, image));
    assertThat(captions(figure)).startsWith("Original", "Augmentation 1").hasSize(10);
    assertThat(grid(figure).columns()).isEqualTo(8);
    assertThat(grid(figure).rows()).isEqualTo(2);
    assertThat(captions(AugmentationComparison.of(image, List.of()))).containsExactly("Original");
  }

  @Test
  @DisplayName("clip values beyond black and white and say how many")
  void clipped() {
    Tensor image = Tensor.of(new double[] {0, 1}, 1, 2);
    Tensor noisy = Tensor.of(new double[] {-0.5, 1.5}, 1, 2);
    Figure figure = AugmentationComparison.of(image, List.of(image, noisy));
    assertThat(figure.warnings())
        .extracting(Warning::message)
        .containsExactly("Augmentation 2 has 2 values outside 0.0 to 1.0; clipped");
  }

  @Test
  @DisplayName("show bytes over 0 to 255 and floats over 0 to 1 also beside each other")
  void mixedTypes() {
    Tensor bytes = Tensor.view(ElementType.U8, ByteBuffer.wrap(new byte[] {0, (byte) 200}), 1, 2);
    Tensor floats = Tensor.of(new double[] {0.5, 200}, 1, 2);
    Figure figure = AugmentationComparison.of(bytes, List.of(floats, bytes));
    assertThat(grid(figure).tiles())
        .extracting(tile -> ((ImageSource.Values) tile.image().source()).normalization())
        .containsExactly(
            Normalization.linear(0, 255), Normalization.linear(0, 1), Normalization.linear(0, 255));
    assertThat(figure.warnings())
        .extracting(Warning::message)
        .containsExactly("Augmentation 1 has 1 value outside 0.0 to 1.0; clipped");
  }

  @Test
  @DisplayName("leave out the darkest and lightest numbers as percentiles say")
  void percentiles() {
    ImageScaling.Fixed range =
        ImageScaling.percentiles(0.1, 0.9)
            .range(List.of(counting(101).values()), counting(1).type(), 0);
    assertThat(range).isEqualTo(new ImageScaling.Fixed(10, 90));
  }
}
