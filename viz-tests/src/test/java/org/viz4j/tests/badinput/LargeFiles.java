package org.viz4j.tests.badinput;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.viz4j.data.Series;
import org.viz4j.error.FileException;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.image.ImageReader;
import org.viz4j.io.npy.NpyReader;

/** A program that reads an array and logs which are larger than its memory. */
final class LargeFiles {
  private static final int VALUES = 26_214_400;
  private static final int ROWS = 100_000;
  private static final int NOTE = 1000;
  private static final int COLUMNS = 80;

  private LargeFiles() {}

  /** What it found, a line each: the sum of the array, the last points of logs, refusals. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("large");
    Path file = folder.resolve("file");
    StringBuilder found = new StringBuilder();
    try {
      writeArray(file);
      double[] sum = {0};
      NpyReader.read(file).values().forEach(value -> sum[0] += value);
      found.append(sum[0]).append('\n');
      writeLog(file, "epoch,loss,note\n", "", "\n");
      found.append(last(file)).append('\n');
      writeLog(file, "[", "{\"step\":", "},");
      found.append(last(file)).append('\n');
      writePoints(file);
      found.append(refusal(file, HistoryReader::read)).append('\n');
      writePicture(file);
      found.append(refusal(file, ImageReader::read));
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
    byte[] words = found.toString().getBytes(StandardCharsets.UTF_8);
    System.out.write(words, 0, words.length);
    System.out.flush();
  }

  private static String refusal(Path file, Consumer<Path> reader) {
    try {
      reader.accept(file);
      return "none";
    } catch (FileException e) {
      return e.getMessage().replace(file.toString(), "FILE");
    }
  }

  private static double last(Path file) {
    Series loss = HistoryReader.read(file).metric("loss");
    return loss.y().get(loss.size() - 1);
  }

  /** 100 MB of ones. */
  private static void writeArray(Path file) throws IOException {
    String header =
        "{'descr': '<f4', 'fortran_order': False, 'shape': (" + VALUES + ",), }       \n";
    ByteBuffer piece = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    while (piece.hasRemaining()) {
      piece.putFloat(1);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < VALUES * Float.BYTES >> 20; i++) {
        out.write(piece.array());
      }
    }
  }

  /** 100 MB of notes beside a hundred thousand losses, as a table or as one line of JSON. */
  private static void writeLog(Path file, String start, String before, String end)
      throws IOException {
    boolean json = !before.isEmpty();
    String note = "x".repeat(NOTE);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(start.getBytes(StandardCharsets.US_ASCII));
      for (int i = 1; i <= ROWS; i++) {
        String row =
            json
                ? before
                    + i
                    + ",\"loss\":"
                    + i
                    + ",\"note\":\""
                    + note
                    + "\""
                    + (i < ROWS ? end : "}]")
                : i + "," + i + "," + note + end;
        out.write(row.getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  /** Eight million points. */
  private static void writePoints(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(("loss," + "a,".repeat(COLUMNS - 2) + "b\n").getBytes(StandardCharsets.US_ASCII));
      byte[] row = ("1," + "1,".repeat(COLUMNS - 2) + "1\n").getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < ROWS; i++) {
        out.write(row);
      }
    }
  }

  /** 8192 x 4096 pixels of 16 bits and four channels, all 0, in 256 kB. */
  private static void writePicture(Path file) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (OutputStream packed = new DeflaterOutputStream(data)) {
      byte[] row = new byte[1 + 8192 * 8];
      for (int i = 0; i < 4096; i++) {
        packed.write(row);
      }
    }
    ByteBuffer header = ByteBuffer.allocate(13).putInt(8192).putInt(4096);
    header.put((byte) 16).put((byte) 6);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      writeChunk(out, "IHDR", header.array());
      writeChunk(out, "IDAT", data.toByteArray());
      writeChunk(out, "IEND", new byte[0]);
    }
  }

  private static void writeChunk(OutputStream out, String type, byte[] data) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + data.length);
    out.write(chunk.putInt((int) sum.getValue()).array());
  }
}
