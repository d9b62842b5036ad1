package org.viz4j.figure;

import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;

/** What an image shows: values that become colours, or colours. */
public sealed interface ImageSource {

  /** Columns, 1 or more. */
  int width();

  /** Rows, 1 or more. */
  int height();

  /**
   * Values as colours.
   *
   * @param tensor rows × columns, 1 or more of each; NaN has the colormap's missing colour
   */
  record Values(Tensor tensor, Colormap colormap, Normalization normalization)
      implements ImageSource {
    /**
     * @throws InvalidInputException if the tensor does not have two dimensions, has no row or no
     *     column or more than 2^31 - 1 of one, or something is null
     */
    public Values {
      InvalidInputException.requirePresent("values of an image", tensor);
      InvalidInputException.requirePresent("colormap of an image", colormap);
      InvalidInputException.requirePresent("normalization of an image", normalization);
      if (tensor.rank() != 2) {
        throw InvalidInputException.of(
            "values of an image", "have two dimensions, rows x columns", tensor.shape());
      }
      if (tensor.shape().stream().anyMatch(side -> side < 1 || side > Integer.MAX_VALUE)) {
        throw InvalidInputException.of(
            "an image", "have 1 or more rows and columns", tensor.shape());
      }
    }

    /** Viridis over the values. */
    public static Values of(Tensor tensor) {
      return new Values(tensor, Colormap.VIRIDIS, Normalization.LINEAR);
    }

    @Override
    public int width() {
      return (int) tensor.length(1);
    }

    @Override
    public int height() {
      return (int) tensor.length(0);
    }
  }

  /** Colours as they are. */
  record Pixels(PixelRows rows) implements ImageSource {
    /**
     * @throws InvalidInputException if there are none
     */
    public Pixels {
      InvalidInputException.requirePresent("pixels of an image", rows);
    }

    @Override
    public int width() {
      return rows.width();
    }

    @Override
    public int height() {
      return rows.height();
    }
  }
}
