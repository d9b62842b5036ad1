package org.viz4j.data;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;

/** Pixels held in one array, equal by content. */
final class ArrayPixelRows implements PixelRows {
  private static final int MAX_COLORS = 256;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final int @Nullable [] palette;

  ArrayPixelRows(int width, int height, int[] pixels, int @Nullable [] palette) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
    this.palette = palette;
    if (width < 1 || height < 1) {
      throw InvalidInputException.of(
          "an image", "have 1 or more columns and rows", width + " x " + height);
    }
    if ((long) width * height != pixels.length) {
      throw InvalidInputException.of(
          "an image of " + width + " x " + height,
          "have as many pixels",
          pixels.length + " pixels");
    }
    if (palette != null) {
      checkPalette(palette);
    }
  }

  private void checkPalette(int[] colors) {
    if (colors.length < 1 || colors.length > MAX_COLORS) {
      throw InvalidInputException.of(
          "a palette", "have 1 to " + MAX_COLORS + " colours", colors.length);
    }
    for (int index : pixels) {
      if (index < 0 || index >= colors.length) {
        throw InvalidInputException.of(
            "pixels of an indexed image", "lie in 0.." + (colors.length - 1), index);
      }
    }
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public Optional<int[]> palette() {
    return Optional.ofNullable(palette).map(int[]::clone);
  }

  @Override
  public void read(int row, int[] into) {
    System.arraycopy(pixels, Objects.checkIndex(row, height) * width, into, 0, width);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArrayPixelRows that
        && width == that.width
        && Arrays.equals(pixels, that.pixels)
        && Arrays.equals(palette, that.palette);
  }

  @Override
  public int hashCode() {
    return 31 * width + Arrays.hashCode(pixels);
  }
}
