package org.viz4j.data;

import java.util.Optional;
import org.viz4j.error.InvalidInputException;

/**
 * A picture as rows of pixels, read one at a time: {@code height} rows × {@code width} columns, row
 * 0 at the top. Reading does not change it, so that threads may share it.
 */
public interface PixelRows {

  /** Columns, 1 or more. */
  int width();

  /** Rows, 1 or more. */
  int height();

  /**
   * The colours that the numbers of {@link #read} point into, as 0xAARRGGBB with straight alpha, at
   * most 256; empty if the numbers are such colours themselves. A copy.
   */
  Optional<int[]> palette();

  /**
   * Fills {@code into[0..width-1]} with row {@code row}.
   *
   * @throws IndexOutOfBoundsException if {@code row} is not in 0..height-1
   */
  void read(int row, int[] into);

  /**
   * A copy of {@code argb}, row by row from the top, each 0xAARRGGBB with straight alpha.
   *
   * @throws InvalidInputException if a side is below 1 or the array's length is not their product
   */
  static PixelRows rgba(int width, int height, int[] argb) {
    return new ArrayPixelRows(width, height, argb.clone(), null);
  }

  /**
   * A copy of {@code indices} into {@code palette}.
   *
   * @throws InvalidInputException as for {@link #rgba}, if the palette is empty or has more than
   *     256 colours, or if an index points past it
   */
  static PixelRows indexed(int width, int height, int[] indices, int[] palette) {
    return new ArrayPixelRows(width, height, indices.clone(), palette.clone());
  }
}
