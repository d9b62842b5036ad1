package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.geom.Size;

/** An image beside what augmentation makes of it. */
public final class AugmentationComparison {
  private static final int MOST_IN_ROW = 8;
  private static final double INCHES = 4;
  private static final double WIDEST = 16;

  private AugmentationComparison() {}

  /**
   * A figure with {@code Original} and {@code Augmentation 1} to n in one row, in more where there
   * are more than eight images. Bytes are shown over 0..255 and floats over 0..1; values beyond are
   * clipped.
   *
   * @param original rows × columns, or with channels last if the last dimension is 1, 3 or 4, else
   *     first
   * @throws InvalidInputException if an image does not have 1, 3 or 4 channels
   */
  public static Figure of(Tensor original, List<Tensor> augmented) {
    return of(original, augmented, options -> {});
  }

  /** The same as {@code configure} says. */
  public static Figure of(
      Tensor original, List<Tensor> augmented, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    InvalidInputException.requirePresent("original image", original);
    List<Tensor> images = new ArrayList<>(List.of(original));
    images.addAll(InvalidInputException.requireAllPresent("augmented images", augmented));
    if (!options.names.isEmpty() && options.names.size() != augmented.size()) {
      throw InvalidInputException.of(
          "names of augmented images", "be " + augmented.size(), options.names.size());
    }
    Pictures pictures =
        new Pictures(image -> ImageLayout.guess(image.shape()), images, options.scaling);
    List<ImageGrid.Tile> tiles = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < images.size(); i++) {
      tiles.add(pictures.tile(i, caption(i, options), null));
      long clipped = pictures.clipped(i);
      if (clipped > 0) {
        warnings.add(clipped(caption(i, options), clipped, pictures.range(i, 0)));
      }
    }
    int columns = Math.min(images.size(), MOST_IN_ROW);
    ImageGrid grid = new ImageGrid(tiles, columns, false);
    double side = Math.min(INCHES, WIDEST / columns);
    double caption = 0.3;
    return Figure.of(
            Size.inches(columns * side, grid.rows() * (side + caption)),
            axes -> axes.title(options.title).bare().mark(grid))
        .withWarnings(warnings);
  }

  private static Warning clipped(String caption, long count, ImageScaling.Fixed range) {
    String values = count == 1 ? " value" : " values";
    return new Warning(
        Warning.Code.OUT_OF_DOMAIN,
        caption
            + " has "
            + count
            + values
            + " outside "
            + range.black()
            + " to "
            + range.white()
            + "; clipped");
  }

  private static String caption(int index, Options options) {
    if (index == 0) {
      return "Original";
    }
    return options.names.isEmpty() ? "Augmentation " + index : options.names.get(index - 1);
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "";
    private List<String> names = List.of();
    private ImageScaling scaling = ImageScaling.BY_TYPE;

    private Options() {}

    /** Above all images; default none. */
    public Options title(String title) {
      this.title = title;
      return this;
    }

    /** Captions of the augmented images; default {@code Augmentation 1} and on. */
    public Options names(List<String> names) {
      this.names = InvalidInputException.requireAllPresent("names of augmented images", names);
      return this;
    }

    /** Which numbers are black and white; default by the type of the elements. */
    public Options scaling(ImageScaling scaling) {
      this.scaling = scaling;
      return this;
    }
  }
}
