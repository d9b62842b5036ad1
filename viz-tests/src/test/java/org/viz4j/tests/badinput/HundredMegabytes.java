package org.viz4j.tests.badinput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.viz4j.data.NamedTensor;
import org.viz4j.io.tensor.TensorReader;

/** A program that finds the extent of a hundred tensors of a megabyte each. */
final class HundredMegabytes {
  static final int TENSORS = 100;
  private static final int VALUES = 1 << 18;

  private HundredMegabytes() {}

  /** Writes smallest and largest value of all tensors and their number to standard output. */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("large", ".safetensors");
    try {
      write(file);
      double[] extent = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0};
      for (NamedTensor each : TensorReader.read(file)) {
        each.tensor().values().forEach(value -> add(extent, value));
      }
      byte[] line =
          (extent[0] + " " + extent[1] + " " + (long) extent[2]).getBytes(StandardCharsets.UTF_8);
      System.out.write(line, 0, line.length);
      System.out.flush();
    } finally {
      Files.delete(file);
    }
  }

  private static void add(double[] extent, double value) {
    extent[0] = Math.min(extent[0], value);
    extent[1] = Math.max(extent[1], value);
    extent[2]++;
  }

  /** Tensor i holds i, i - 1, i - 2, … */
  private static void write(Path file) throws IOException {
    int bytes = VALUES * Float.BYTES;
    StringBuilder header = new StringBuilder("{");
    for (int i = 0; i < TENSORS; i++) {
      header
          .append(i == 0 ? "" : ",")
          .append("\"layer" + i + "\":{\"dtype\":\"F32\",\"shape\":[" + VALUES + "],")
          .append("\"data_offsets\":[" + (long) i * bytes + "," + (i + 1L) * bytes + "]}");
    }
    byte[] text = header.append('}').toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer data = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try (OutputStream out = Files.newOutputStream(file)) {
      ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      out.write(length.putLong(text.length).array());
      out.write(text);
      for (int i = 0; i < TENSORS; i++) {
        for (int value = 0; value < VALUES; value++) {
          data.putFloat(value * Float.BYTES, i - value);
        }
        out.write(data.array());
      }
    }
  }
}
