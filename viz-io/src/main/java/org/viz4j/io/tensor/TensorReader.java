package org.viz4j.io.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.FileBytes;
import org.viz4j.io.idx.IdxReader;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.npy.NpzReader;
import org.viz4j.io.safetensors.SafetensorsReader;

/** Reads a file of tensors; which format it has is read from its contents, never from its name. */
public final class TensorReader {
  private static final int START = 9;
  private static final int NPY = 0x934e554d;
  private static final int ZIP = 0x504b;
  private static final int GZIP = 0x1f8b;
  private static final int HDF5 = 0x89484446;
  private static final int PNG = 0x89504e47;
  private static final int GGUF = 0x47475546;
  private static final int PICKLE = 0x80;

  private TensorReader() {}

  /**
   * Reads the header of {@code file}: {@code .npy}, {@code .npz}, {@code .safetensors}, or IDX
   * plain or as {@code .gz}. The values are read when they are asked for; a {@link FileException}
   * is thrown then if the file has changed or compressed data are damaged. At most a few megabytes
   * are in memory at a time, whatever the size of the file.
   *
   * @return the tensors in the order of the file; a single array without a name of its own is
   *     called as the file without its last suffix
   * @throws FileException if the file is missing, damaged or of another format; checkpoints of
   *     PyTorch ({@code .pt}) and HDF5 ({@code .h5}) are named with what to save instead
   */
  public static List<NamedTensor> read(Path file) {
    Bytes bytes = FileBytes.of(file);
    ByteBuffer start = ByteBuffer.allocate(START);
    start.put(bytes.read(0, (int) Math.min(START, bytes.size()), ByteOrder.BIG_ENDIAN)).clear();
    if (start.getInt(0) == NPY) {
      return alone(file, NpyReader.read(file));
    }
    int pair = start.getShort(0) & 0xffff;
    if (pair == ZIP) {
      return NpzReader.read(file);
    }
    boolean named = start.get(START - 1) == '{';
    // with a dimension, it would be a longer header than safetensors may have
    boolean idx =
        pair == 0 && start.get(2) >= 0x08 && start.get(2) <= 0x0e && (start.get(3) != 0 || !named);
    if (pair == GZIP || idx) {
      return alone(file, IdxReader.read(file));
    }
    if (named) {
      return SafetensorsReader.read(file);
    }
    throw notRead(bytes, start);
  }

  private static List<NamedTensor> alone(Path file, Tensor tensor) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    int suffix = name.lastIndexOf('.');
    return List.of(new NamedTensor(suffix > 0 ? name.substring(0, suffix) : name, tensor));
  }

  private static FileException notRead(Bytes bytes, ByteBuffer start) {
    String thing = "a file of tensors";
    String formats = "be .npy, .npz, .safetensors or IDX";
    if ((start.get(0) & 0xff) == PICKLE) {
      return bytes.error(
          thing,
          formats,
          "a pickle of Python, as old .pt files are",
          "save it with safetensors.torch.save_file(model.state_dict(), path)");
    }
    return switch (start.getInt(0)) {
      case HDF5 ->
          bytes.error(
              thing,
              formats,
              "HDF5 (.h5)",
              "save it with numpy.savez(path, *model.get_weights()) or as safetensors");
      case PNG -> bytes.error(thing, formats, "a PNG image", "ImageReader reads it");
      case GGUF -> bytes.error(thing, formats, "GGUF");
      default -> bytes.error(thing, formats, bytes.size() == 0 ? "empty" : "something else");
    };
  }
}
