package org.viz4j.io.npy;

import java.nio.file.Path;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.io.bytes.FileBytes;
import org.viz4j.io.bytes.TensorFile;

/**
 * Reads an array that NumPy saved ({@code .npy}, format versions 1 to 3): floats of 2, 4 and 8
 * bytes, signed and unsigned integers of 1, 2, 4 and 8 and booleans, of either byte order, by rows
 * or by columns (Fortran order), with 0 to 32 dimensions. Objects, records, complex numbers and
 * text are refused; nothing in a file is ever executed.
 */
public final class NpyReader {
  private NpyReader() {}

  /**
   * Reads the header of {@code file}. The values are read when they are asked for; a {@link
   * FileException} is thrown then if the file has changed. At most a few megabytes of it are in
   * memory at a time.
   *
   * @return a tensor of the array's shape, by rows whatever the order in the file
   * @throws FileException if the file is missing, no such array, or longer or shorter than its
   *     header says
   */
  public static Tensor read(Path file) {
    return NpyHeader.tensor(FileBytes.of(file), new TensorFile());
  }
}
