package org.viz4j.testkit;

import org.viz4j.error.InvalidInputException;

/**
 * Decoded pixels.
 *
 * @param width columns
 * @param height rows
 * @param argb row by row from the top, each 0xAARRGGBB with straight alpha; not copied
 */
public record Picture(int width, int height, int[] argb) {

  /**
   * @throws InvalidInputException unless there are width × height pixels
   */
  public Picture {
    if ((long) width * height != argb.length) {
      throw InvalidInputException.of(
          "a picture of " + width + " x " + height, "have as many pixels", argb.length);
    }
  }

  /** The pixel in column {@code x} of row {@code y}. */
  public int at(int x, int y) {
    return argb[y * width + x];
  }
}
