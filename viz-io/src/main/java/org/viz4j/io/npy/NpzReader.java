package org.viz4j.io.npy;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.data.NamedTensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.FileBytes;
import org.viz4j.io.bytes.TensorFile;

/**
 * Reads the arrays that NumPy saved together ({@code .npz}), compressed or not; each as {@link
 * NpyReader} does. Nothing is extracted to disk and names are only names.
 *
 * <p>At most 10,000 arrays, and at most 4 GiB of compressed ones, counted before compression. A
 * compressed array is best read once from its first value to its last: reading back starts over.
 */
public final class NpzReader {
  private static final String SUFFIX = ".npy";
  private static final int MAGIC_BYTES = 6;

  private NpzReader() {}

  /**
   * Reads the directory of {@code file} and the header of each array; values when they are asked
   * for, as {@link NpyReader#read}.
   *
   * @return the arrays in the order of the file's directory, without the suffix of their names
   * @throws FileException if the file is missing, no such archive, damaged, has something else than
   *     arrays in it or more than allowed, or two arrays of one name or at one place
   */
  public static List<NamedTensor> read(Path file) {
    TensorFile tensors = new TensorFile();
    List<NamedTensor> arrays = new ArrayList<>();
    for (ZipDirectory.Entry entry : ZipDirectory.of(FileBytes.of(file)).entries()) {
      String name = entry.name();
      Bytes data = entry.data();
      requireArray(entry);
      String bare =
          name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
      arrays.add(new NamedTensor(bare, NpyHeader.tensor(data, tensors)));
    }
    return List.copyOf(arrays);
  }

  private static void requireArray(ZipDirectory.Entry entry) {
    Bytes data = entry.data();
    int start = (int) Math.min(MAGIC_BYTES, data.size());
    if (!NpyHeader.isMagic(data.read(0, start, ByteOrder.LITTLE_ENDIAN))) {
      boolean torch = entry.name().endsWith("data.pkl");
      throw data.error(
          "entries of an archive of arrays",
          "be arrays of NumPy",
          InvalidInputException.quoted(entry.name()),
          torch
              ? "this looks like a checkpoint of PyTorch (.pt), which is not read; save it with"
                  + " safetensors.torch.save_file(model.state_dict(), path)"
              : "save arrays with numpy.savez or numpy.savez_compressed");
    }
  }
}
