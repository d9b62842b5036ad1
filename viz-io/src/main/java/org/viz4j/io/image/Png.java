package org.viz4j.io.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.viz4j.error.FileException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.BytesStream;

/**
 * The chunks of a PNG file (W3C PNG, sections 5 and 11) that make up its picture. The decoder sees
 * no others, so that texts and profiles that inflate to gigabytes do nothing.
 */
final class Png {
  static final int WIDE = 16;
  static final int GRAY = 0;
  static final int RGB = 2;
  static final int PALETTE = 3;

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int START = 8;
  private static final int AROUND = 12;
  private static final int MOST_CHUNKS = 100_000;
  private static final int MOST_PIXELS = 1 << 25;
  private static final int MOST_OF_A_BYTE = 1032;
  private static final int HEADER_LENGTH = 13;
  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504c5445;
  private static final int TRNS = 0x74524e53;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454e44;

  private final Bytes bytes;
  private final List<InputStream> chunks = new ArrayList<>();
  private int width;
  private int height;
  private int depth;
  private int kind;
  private long data;

  private Png(Bytes bytes) {
    this.bytes = bytes;
  }

  static Png of(Bytes bytes) {
    Png png = new Png(bytes);
    png.scan();
    return png;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Bits a sample. */
  int depth() {
    return depth;
  }

  /** Colour type. */
  int kind() {
    return kind;
  }

  private void scan() {
    if (bytes.size() < START + AROUND + HEADER_LENGTH
        || bytes.read(0, START, ByteOrder.BIG_ENDIAN).getLong() != SIGNATURE) {
      throw bytes.error("an image", "be PNG", "something else");
    }
    chunks.add(new BytesStream(bytes.part(bytes.where(), 0, START)));
    long at = START;
    int type = 0;
    for (int count = 0; type != IEND; count++) {
      if (count == MOST_CHUNKS) {
        throw bytes.error("chunks of a PNG image", "be at most " + MOST_CHUNKS, "more");
      }
      if (at > bytes.size() - AROUND) {
        throw bytes.error("a PNG image", "end with its last chunk", "cut");
      }
      ByteBuffer head = bytes.read(at, START, ByteOrder.BIG_ENDIAN);
      long length = Integer.toUnsignedLong(head.getInt());
      type = head.getInt();
      if (length > bytes.size() - AROUND - at) {
        throw bytes.error("a chunk of a PNG image", "lie inside it", length + " bytes");
      }
      chunk(type, count == 0, at, length);
      at += AROUND + length;
    }
    requireData();
  }

  private void chunk(int type, boolean first, long at, long length) {
    if (first != (type == IHDR) || (first && length != HEADER_LENGTH)) {
      throw bytes.error("a PNG image", "start with its one header", "something else");
    }
    if (first) {
      header(bytes.read(at + START, HEADER_LENGTH, ByteOrder.BIG_ENDIAN));
    }
    data += type == IDAT ? length : 0;
    if (type == IHDR || type == PLTE || type == TRNS || type == IDAT || type == IEND) {
      requireSum(at, length);
      chunks.add(new BytesStream(bytes.part(bytes.where(), at, AROUND + length)));
    }
  }

  /** The decoder does not compare it, and would make another picture of flipped bits. */
  private void requireSum(long at, long length) {
    CheckedInputStream summed =
        new CheckedInputStream(
            new BytesStream(bytes.part(bytes.where(), at + 4, 4 + length)), new CRC32());
    try {
      summed.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int sum = bytes.read(at + START + length, 4, ByteOrder.BIG_ENDIAN).getInt();
    if ((int) summed.getChecksum().getValue() != sum) {
      throw bytes.error("a chunk of a PNG image", "fit its checksum", "damaged at byte " + at);
    }
  }

  private void header(ByteBuffer header) {
    width = header.getInt();
    height = header.getInt();
    depth = header.get();
    kind = header.get();
    if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
      throw bytes.error(
          "a PNG image",
          "have 1 to " + MOST_PIXELS + " pixels",
          Integer.toUnsignedString(width) + " x " + Integer.toUnsignedString(height));
    }
  }

  private void requireData() {
    long least = (long) width * height * depth / Byte.SIZE / MOST_OF_A_BYTE;
    if (data == 0 || data < least) {
      throw bytes.error(
          "data of a PNG image of " + width + " x " + height,
          "be at least " + Math.max(1, least) + " bytes",
          data);
    }
  }

  BufferedImage decode() {
    javax.imageio.ImageReader decoder = ImageIO.getImageReadersByFormatName("png").next();
    try (InputStream in = new SequenceInputStream(Collections.enumeration(chunks));
        ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
      decoder.setInput(stream, true, true);
      return decoder.read(0);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        throw tooLarge(e);
      }
      throw new FileException("a PNG image must be whole, but was damaged in " + bytes.where(), e);
    } finally {
      decoder.dispose();
    }
  }

  /** The memory does not suffice. */
  FileException tooLarge(Throwable cause) {
    return new FileException(
        "a PNG image must fit into the free memory, but was "
            + width
            + " x "
            + height
            + " in "
            + bytes.where()
            + "; give the JVM more memory with -Xmx",
        cause);
  }
}
