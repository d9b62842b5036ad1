package org.viz4j.data;

import java.util.List;
import org.viz4j.error.InvalidInputException;

/** The order of an image's dimensions. */
public enum ImageLayout {
  /** Rows, columns: gray. */
  HW,
  /** Channels, rows, columns. */
  CHW,
  /** Rows, columns, channels. */
  HWC;

  private static final int MOST_CHANNELS = 4;

  /**
   * What a shape looks like: two dimensions are gray; of three the last holds the channels if it is
   * 1, 3 or 4, else the first.
   *
   * @throws InvalidInputException if there are not two or three dimensions
   */
  public static ImageLayout guess(List<Long> shape) {
    if (shape.size() == 2) {
      return HW;
    }
    if (shape.size() != 3) {
      throw InvalidInputException.of("an image", "have two or three dimensions", shape);
    }
    long last = shape.get(2);
    return last == 1 || last == 3 || last == MOST_CHANNELS ? HWC : CHW;
  }

  /**
   * Channel {@code index} of an image as rows × columns, not copied where it is in one piece.
   *
   * @throws InvalidInputException if the image does not have the dimensions of this layout or no
   *     such channel
   */
  public Tensor channel(Tensor image, long index) {
    requireRank(image);
    return switch (this) {
      case HW -> image;
      case CHW -> image.slice(index);
      case HWC -> {
        long rows = image.length(0);
        long columns = image.length(1);
        Column every = new StrideColumn(image.values(), index, image.length(2), rows * columns);
        yield new Tensor(image.type(), List.of(rows, columns), every);
      }
    };
  }

  /** How many channels {@code image} has. */
  public long channels(Tensor image) {
    requireRank(image);
    return this == HW ? 1 : image.length(this == CHW ? 0 : 2);
  }

  private void requireRank(Tensor image) {
    int rank = this == HW ? 2 : 3;
    if (image.rank() != rank) {
      throw InvalidInputException.of(
          "an image of layout " + this, "have " + rank + " dimensions", image.shape());
    }
  }
}
