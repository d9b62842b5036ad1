package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.Normalization;
import org.viz4j.geom.Size;

/** The kernels of a convolution, mostly the first of a network: what its filters look for. */
public final class FilterKernels {
  private static final int RANK = 4;
  private static final int MOST = 64;
  private static final int MOST_INPUTS = 8;

  private FilterKernels() {}

  /** As {@link #of(Tensor, Consumer)} with nothing changed. */
  public static Figure of(Tensor weights) {
    return of(weights, options -> {});
  }

  /**
   * A figure of 12 in width with an image for each kernel, from blue for the smallest weight over
   * light gray for zero to red for the largest, all on one scale of which each side is linear by
   * itself. Filters of one input channel are rows and columns of one grid, the first 64; of several
   * channels, each filter is a row with its first eight channels, and as many rows as make 64
   * images.
   *
   * @param weights filters × input channels × rows × columns
   * @param configure changes what is said above
   * @throws InvalidInputException if there are not four dimensions or one is zero
   */
  public static Figure of(Tensor weights, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    InvalidInputException.requirePresent("weights of filters", weights);
    if (weights.rank() != RANK || weights.size() == 0) {
      throw InvalidInputException.of(
          "weights of filters",
          "have the shape filters × channels × rows × columns",
          weights.shape());
    }
    int inputs = (int) Math.min(MOST_INPUTS, weights.length(1));
    int filters = (int) Math.min(MOST / inputs, weights.length(0));
    Extent extent = Extent.of(weights.values());
    Normalization range = Normalization.twoSlope(below(extent), 0, above(extent));
    List<ImageGrid.Tile> tiles = new ArrayList<>();
    for (int filter = 0; filter < filters; filter++) {
      for (int input = 0; input < inputs; input++) {
        String caption = inputs == 1 ? "Filter " + filter : "Filter " + filter + ", " + input;
        Tensor kernel = weights.slice(filter).slice(input);
        tiles.add(new ImageGrid.Tile(Images.of(kernel, Colormap.COOLWARM, range), caption, null));
      }
    }
    int columns = inputs == 1 ? (int) Math.ceil(Math.sqrt(filters)) : inputs;
    ImageGrid grid = new ImageGrid(tiles, columns, true);
    double height = Math.max(4, Math.min(14, 11.0 * grid.rows() / columns + 0.5));
    return Figure.of(
        Size.inches(12, height),
        axes -> axes.title(options.title).bare().mark(grid).colorbar("Weight"));
  }

  /** An end that is on its side of zero, though no weight may be. */
  private static double below(Extent extent) {
    return extent.min() < 0 ? extent.min() : extent.max() > 0 ? -extent.max() : -1;
  }

  private static double above(Extent extent) {
    return extent.max() > 0 ? extent.max() : extent.min() < 0 ? -extent.min() : 1;
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "";

    private Options() {}

    /** Above all kernels; default none. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of filter kernels", title);
      return this;
    }
  }
}
