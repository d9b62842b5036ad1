package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.ElementType;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** The first images of a data set with their labels. */
public final class DatasetSamples {
  private static final int MOST = 16;
  private static final Color RIGHT = Color.hex("#1a7f37");
  private static final Color WRONG = Color.hex("#cf222e");

  private DatasetSamples() {}

  /**
   * A figure of 12 x 12 in with the first 16 images, four in a row. Gray images have one range over
   * all that are drawn; coloured bytes are shown over 0..255, coloured floats over 0..1, or where
   * they leave it over one range, unless {@link Options#standardized} says what they were. Where
   * there are predictions, captions tell them in green where right and in red where wrong.
   *
   * @throws InvalidInputException if images do not have 1, 3 or 4 channels
   */
  public static Figure of(LabeledImages images) {
    return of(images, options -> {});
  }

  /** The same as {@code configure} says. */
  public static Figure of(LabeledImages images, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    int shown = Math.min(images.size(), options.count);
    List<Tensor> drawn = IntStream.range(0, shown).mapToObj(images::image).toList();
    ImageScaling scaling =
        options.scaling.isEmpty()
            ? natural(images, drawn, options.standardized)
            : options.scaling.get(0);
    Pictures pictures = new Pictures(image -> images.layout(), drawn, scaling);
    List<ImageGrid.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      tiles.add(tile(pictures, images, i));
    }
    int columns = (int) Math.ceil(Math.sqrt(shown));
    return Figure.of(
        Size.inches(12, 12),
        axes -> axes.title(options.title).bare().mark(new ImageGrid(tiles, columns, false)));
  }

  private static ImageGrid.Tile tile(Pictures pictures, LabeledImages images, int index) {
    int label = images.labels().get(index);
    String caption = "Label: " + images.className(label);
    if (images.predictions().isEmpty()) {
      return pictures.tile(index, caption, null);
    }
    int predicted = images.predictions().get(index);
    boolean right = predicted == label;
    String taken = caption + (right ? ", right" : ", taken for " + images.className(predicted));
    return pictures.tile(index, taken, right ? RIGHT : WRONG);
  }

  private static ImageScaling natural(
      LabeledImages images, List<Tensor> drawn, List<ImageScaling> standardized) {
    if (images.layout().channels(drawn.get(0)) == 1) {
      return ImageScaling.MIN_MAX;
    }
    if (images.images().type() == ElementType.U8) {
      return ImageScaling.BY_TYPE;
    }
    boolean unit =
        drawn.stream()
            .map(image -> Extent.of(image.values()))
            .allMatch(extent -> !(extent.min() < 0) && !(extent.max() > 1));
    if (unit) {
      return ImageScaling.BY_TYPE;
    }
    boolean known = !standardized.isEmpty() && images.images().type().isFloating();
    return known ? standardized.get(0) : ImageScaling.MIN_MAX;
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "";
    private int count = MOST;
    private List<ImageScaling> scaling = List.of();
    private List<ImageScaling> standardized = List.of();

    private Options() {}

    /** Above all images; default none. */
    public Options title(String title) {
      this.title = title;
      return this;
    }

    /**
     * How many images are shown, the first ones; default 16.
     *
     * @throws InvalidInputException if {@code count} is below 1
     */
    public Options count(int count) {
      if (count < 1) {
        throw InvalidInputException.of("number of samples", "be 1 or more", count);
      }
      this.count = count;
      return this;
    }

    /**
     * What coloured floats were standardized by, a number a channel; undone where they leave 0..1.
     * Default, and with empty lists, not known.
     *
     * @throws InvalidInputException if there are not as many means as deviations, a number is not
     *     finite or a deviation not positive
     */
    public Options standardized(List<Double> means, List<Double> deviations) {
      boolean none = means.isEmpty() && deviations.isEmpty();
      standardized = none ? List.of() : List.of(ImageScaling.standardized(means, deviations));
      return this;
    }

    /** Which numbers are black and white; default as the recipe tells. */
    public Options scaling(ImageScaling scaling) {
      this.scaling = List.of(scaling);
      return this;
    }
  }
}
