package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
   * channel of one number says so in its caption and in a warning: a dead unit where it is zero.
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
    List<Warning> warnings = new ArrayList<>();
    List<ImageGrid.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      tiles.add(tile(maps.get(i), i, options, warnings));
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
    return figure.withWarnings(warnings);
  }

  private static ImageGrid.Tile tile(
      Tensor map, int channel, Options options, List<Warning> warnings) {
    Extent extent = Extent.of(map.values());
    boolean constant = extent.nonFinite() == 0 && extent.min() == extent.max();
    String caption = "Channel " + channel;
    if (constant) {
      boolean dead = extent.min() == 0;
      warnings.add(
          new Warning(
              Warning.Code.CONSTANT,
              "channel "
                  + channel
                  + (dead ? " is dead: all its values are 0" : " has one value, " + extent.min())));
      caption += dead ? " (dead)" : " (constant)";
    }
    // What is said here needs no second warning when the figure is drawn.
    ImageMark image = options.image(map, constant && !options.shared ? extent.min() : Double.NaN);
    return new ImageGrid.Tile(image, caption, null);
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
