package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.ImageMark;
import org.viz4j.geom.Size;

/** The channels of a layer's output, one image each. */
public final class ActivationMaps {
  private static final int MOST = 16;

  private ActivationMaps() {}

  /**
   * A figure of 12 x 12 in with the first 16 channels in viridis, each over its own values. A
   * channel of one number says so in its caption, and all of them in a warning: dead units where it
   * is zero.
   *
   * @param activations channels × rows × columns
   * @throws InvalidInputException if there are not three dimensions or one is zero
   */
  public static Figure of(Tensor activations) {
    return of(activations, options -> {});
  }

  /** The same as {@code configure} says. */
  public static Figure of(Tensor activations, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    ImageLayout layout = options.layout;
    long channels = layout.channels(activations);
    if (activations.size() == 0) {
      throw InvalidInputException.of(
          "activations", "have a channel, a row and a column", activations.shape());
    }
    int shown = (int) Math.min(channels, options.channels);
    List<Tensor> maps =
        IntStream.range(0, shown).mapToObj(i -> layout.channel(activations, i)).toList();
    List<Extent> extents = maps.stream().map(map -> Extent.of(map.values())).toList();
    List<ImageGrid.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      tiles.add(tile(maps.get(i), i, extents.get(i), options));
    }
    int columns = (int) Math.ceil(Math.sqrt(shown));
    Figure figure =
        Figure.of(
            Size.inches(12, 12),
            axes -> {
              axes.title(options.title).bare().mark(new ImageGrid(tiles, columns, options.shared));
              if (options.shared) {
                axes.colorbar("Activation");
              }
            });
    return figure.withWarnings(warnings(extents));
  }

  private static boolean isConstant(Extent extent) {
    return extent.nonFinite() == 0 && extent.min() == extent.max();
  }

  private static ImageGrid.Tile tile(Tensor map, int channel, Extent extent, Options options) {
    boolean constant = isConstant(extent);
    String kind = !constant ? "" : extent.min() == 0 ? " (dead)" : " (constant)";
    String caption = "Channel " + channel + kind;
    // What is said here needs no second warning when the figure is drawn.
    ImageMark image = options.image(map, constant && !options.shared ? extent.min() : Double.NaN);
    return new ImageGrid.Tile(image, caption, null);
  }

  /** One for the dead channels and one for the constant ones, as there may be many. */
  private static List<Warning> warnings(List<Extent> extents) {
    List<Integer> dead = new ArrayList<>();
    List<Integer> constant = new ArrayList<>();
    for (int i = 0; i < extents.size(); i++) {
      if (isConstant(extents.get(i))) {
        (extents.get(i).min() == 0 ? dead : constant).add(i);
      }
    }
    List<Warning> warnings = new ArrayList<>();
    if (dead.size() == 1) {
      warnings.add(warning("channel " + dead.get(0) + " is dead: all its values are 0"));
    } else if (!dead.isEmpty()) {
      warnings.add(warning("channels " + listed(dead) + " are dead: all their values are 0"));
    }
    if (constant.size() == 1) {
      double value = extents.get(constant.get(0)).min();
      warnings.add(warning("channel " + constant.get(0) + " has one value, " + value));
    } else if (!constant.isEmpty()) {
      warnings.add(warning("channels " + listed(constant) + " have one value each"));
    }
    return warnings;
  }

  private static Warning warning(String message) {
    return new Warning(Warning.Code.CONSTANT, message);
  }

  /** Two numbers or more. */
  private static String listed(List<Integer> numbers) {
    int last = numbers.size() - 1;
    return numbers.subList(0, last).stream().map(String::valueOf).collect(Collectors.joining(", "))
        + " and "
        + numbers.get(last);
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "";
    private int channels = MOST;
    private ImageLayout layout = ImageLayout.CHW;
    private boolean shared;
    private Colormap colormap = Colormap.VIRIDIS;

    private Options() {}

    /** Above all channels; default none. */
    public Options title(String title) {
      this.title = title;
      return this;
    }

    /**
     * How many channels are shown, the first ones; default 16.
     *
     * @throws InvalidInputException if {@code channels} is below 1
     */
    public Options channels(int channels) {
      if (channels < 1) {
        throw InvalidInputException.of("channels of activation maps", "be 1 or more", channels);
      }
      this.channels = channels;
      return this;
    }

    /** Where the channels are; default first. */
    public Options layout(ImageLayout layout) {
      this.layout = layout;
      return this;
    }

    /** Compares channels: all over one range, with a colorbar; default each over its own. */
    public Options shared() {
      this.shared = true;
      return this;
    }

    /** Default viridis. */
    public Options colormap(Colormap colormap) {
      this.colormap = colormap;
      return this;
    }

    private ImageMark image(Tensor map, double constant) {
      return Images.of(map, colormap, constant);
    }
  }
}
