package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Column;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.Normalization;
import org.viz4j.geom.Color;

/** Images as tiles: one channel in gray, three or four in colour. */
final class Pictures {
  private static final int RGB = 3;
  private static final int RGBA = 4;
  private static final int WHITE = 255;

  private final Function<Tensor, ImageLayout> layouts;
  private final List<Tensor> images;
  private final ImageScaling scaling;
  private final List<ImageScaling.Fixed> ranges = new ArrayList<>();

  /**
   * @param layouts tells the layout of an image
   * @param images those that are drawn; some may be gray and others coloured
   * @throws InvalidInputException if an image does not have 1, 3 or 4 channels or other dimensions
   *     than its layout
   */
  Pictures(Function<Tensor, ImageLayout> layouts, List<Tensor> images, ImageScaling scaling) {
    this.layouts = layouts;
    this.images = images;
    this.scaling = scaling;
    long most = 1;
    for (Tensor image : images) {
      long channels = channels(image);
      if (channels != 1 && channels != RGB && channels != RGBA) {
        throw InvalidInputException.of(
            "an image", "have 1, 3 or 4 channels", channels + " in shape " + image.shape());
      }
      most = Math.max(most, channels);
    }
    boolean apart = scaling instanceof ImageScaling.Standardized;
    for (int channel = 0; channel < most; channel++) {
      int of = channel;
      List<Column> values =
          images.stream()
              .filter(image -> !apart || channels(image) > of)
              .map(image -> apart ? channel(image, of).values() : image.values())
              .toList();
      ranges.add(scaling.range(values, images.get(0).type(), channel));
    }
  }

  private long channels(Tensor image) {
    return layouts.apply(image).channels(image);
  }

  private Tensor channel(Tensor image, long index) {
    return layouts.apply(image).channel(image, index);
  }

  ImageGrid.Tile tile(int index, String caption, @Nullable Color color) {
    Tensor image = images.get(index);
    if (channels(image) > 1) {
      return new ImageGrid.Tile(ImageMark.of(pixels(index)), caption, color);
    }
    ImageScaling.Fixed range = range(index, 0);
    Normalization gray = Normalization.linear(range.black(), range.white());
    ImageMark mark = Images.of(channel(image, 0), Colormap.GRAY, gray);
    return new ImageGrid.Tile(mark, caption, color);
  }

  /** How many finite values of an image are blacker than black or whiter than white. */
  long clipped(int index) {
    long[] count = {0};
    for (int channel = 0; channel < channels(images.get(index)); channel++) {
      ImageScaling.Fixed range = range(index, channel);
      channel(images.get(index), channel)
          .values()
          .forEach(v -> count[0] += v < range.black() || v > range.white() ? 1 : 0);
    }
    return count[0];
  }

  /** Black and white of a channel: the same for all images, unless their types say it. */
  ImageScaling.Fixed range(int index, int channel) {
    return scaling instanceof ImageScaling.ByType
        ? scaling.range(List.of(), images.get(index).type(), channel)
        : ranges.get(channel);
  }

  private PixelRows pixels(int index) {
    Tensor image = images.get(index);
    long channels = channels(image);
    Tensor red = channel(image, 0);
    int rows = (int) red.length(0);
    int columns = (int) red.length(1);
    int[] argb = new int[Math.multiplyExact(rows, columns)];
    for (int channel = 0; channel < channels; channel++) {
      ImageScaling.Fixed range = range(index, channel);
      int shift = channel == RGB ? 24 : 16 - 8 * channel;
      int[] at = {0};
      channel(image, channel)
          .values()
          .forEach(value -> argb[at[0]++] |= level(value, range) << shift);
    }
    for (int i = 0; i < argb.length && channels == RGB; i++) {
      argb[i] |= WHITE << 24;
    }
    return PixelRows.rgba(columns, rows, argb);
  }

  /** NaN is black. */
  private static int level(double value, ImageScaling.Fixed range) {
    double share = (value - range.black()) / (range.white() - range.black());
    return (int) Math.round(WHITE * Math.min(1, Math.max(0, Double.isNaN(share) ? 0 : share)));
  }
}
