package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.List;
import org.viz4j.data.Column;
import org.viz4j.data.ElementType;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.io.image.ImageHeader;
import org.viz4j.io.image.ImageReader;

/**
 * PNG files as one tensor, each read when it is asked for: gray where all are, else in colour, with
 * transparency where there may be some. Smaller ones lie in the middle of the largest, with nothing
 * around them.
 */
final class PngImages implements Column {
  private static final long MOST_PIXELS = 1 << 25;
  private static final int RGB = 3;
  private static final int RGBA = 4;

  private final List<Path> files;
  private final int width;
  private final int height;
  private final int channels;
  private final int values;
  private int held = -1;
  private double[] picture = {};

  private PngImages(List<Path> files, List<ImageHeader> headers) {
    this.files = files;
    this.width = headers.stream().mapToInt(ImageHeader::width).max().orElse(1);
    this.height = headers.stream().mapToInt(ImageHeader::height).max().orElse(1);
    boolean even = headers.stream().allMatch(one -> one.width() == width && one.height() == height);
    boolean gray = even && headers.stream().allMatch(ImageHeader::gray);
    boolean opaque = even && headers.stream().allMatch(ImageHeader::opaque);
    this.channels = gray ? 1 : opaque ? RGB : RGBA;
    long size = (long) width * height;
    if (size > MOST_PIXELS) {
      throw new FileException(
          "images together must have room in "
              + MOST_PIXELS
              + " pixels, but were up to "
              + width
              + " x "
              + height
              + " in "
              + files.get(0).getParent());
    }
    this.values = Math.toIntExact(size * channels);
  }

  static Tensor of(List<Path> files, List<ImageHeader> headers) {
    PngImages images = new PngImages(files, headers);
    long count = files.size();
    List<Long> shape =
        images.layout() == ImageLayout.HW
            ? List.of(count, (long) images.height, (long) images.width)
            : List.of(count, (long) images.height, (long) images.width, (long) images.channels);
    return new Tensor(ElementType.U8, shape, images);
  }

  private ImageLayout layout() {
    return channels == 1 ? ImageLayout.HW : ImageLayout.HWC;
  }

  @Override
  public long size() {
    return (long) values * files.size();
  }

  @Override
  public synchronized double get(long index) {
    return picture((int) (index / values))[(int) (index % values)];
  }

  @Override
  public synchronized int read(long from, double[] into) {
    if (from >= size() || into.length == 0) {
      return 0;
    }
    int start = (int) (from % values);
    int count = Math.min(into.length, values - start);
    System.arraycopy(picture((int) (from / values)), start, into, 0, count);
    return count;
  }

  private double[] picture(int index) {
    if (index != held) {
      held = -1;
      picture = decoded(files.get(index));
      held = index;
    }
    return picture;
  }

  private double[] decoded(Path file) {
    PixelRows rows = ImageReader.readPixels(file);
    if (rows.width() > width || rows.height() > height) {
      throw new FileException(
          file + " must stay as it is while its picture is in use, but was changed");
    }
    double[] decoded = new double[values];
    int[] row = new int[rows.width()];
    int top = (height - rows.height()) / 2;
    int left = (width - rows.width()) / 2;
    for (int y = 0; y < rows.height(); y++) {
      rows.read(y, row);
      int at = ((top + y) * width + left) * channels;
      for (int argb : row) {
        for (int channel = 0; channel < channels; channel++) {
          int shift = channel == RGB ? 24 : 16 - 8 * channel;
          decoded[at++] = argb >> shift & 0xff;
        }
      }
    }
    return decoded;
  }
}
