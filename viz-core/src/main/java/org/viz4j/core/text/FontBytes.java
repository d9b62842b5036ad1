package org.viz4j.core.text;

import java.nio.charset.Charset;
import org.viz4j.error.FileException;

/**
 * A piece of a font file, read as big-endian numbers. Every read is checked: one outside the piece
 * is a {@link FileException} that names the font and the piece.
 */
final class FontBytes {
  private final byte[] bytes;
  private final int start;
  private final int length;
  private final String font;
  private final String part;

  private FontBytes(byte[] bytes, int start, int length, String font, String part) {
    this.bytes = bytes;
    this.start = start;
    this.length = length;
    this.font = font;
    this.part = part;
  }

  static FontBytes of(String font, byte[] file) {
    return new FontBytes(file, 0, file.length, font, "file");
  }

  int length() {
    return length;
  }

  /** The bytes {@code offset..offset + size} as a piece of its own called {@code name}. */
  FontBytes slice(String name, long offset, long size) {
    require(offset, size);
    return new FontBytes(bytes, start + (int) offset, (int) size, font, name);
  }

  /** Everything from {@code offset} on. */
  FontBytes from(String name, long offset) {
    return slice(name, offset, length - offset);
  }

  int u8(int offset) {
    require(offset, 1);
    return bytes[start + offset] & 0xff;
  }

  int i8(int offset) {
    return (byte) u8(offset);
  }

  int u16(int offset) {
    require(offset, 2);
    return (bytes[start + offset] & 0xff) << 8 | bytes[start + offset + 1] & 0xff;
  }

  int i16(int offset) {
    return (short) u16(offset);
  }

  long u32(int offset) {
    return (long) u16(offset) << 16 | u16(offset + 2);
  }

  String text(int offset, int size, Charset charset) {
    require(offset, size);
    return new String(bytes, start + offset, size, charset);
  }

  /** The failure to throw: {@code <part> of font <name> must <constraint>, but was <actual>}. */
  FileException fault(String constraint, Object actual) {
    return new FileException(
        part + " of font \"" + font + "\" must " + constraint + ", but was " + actual);
  }

  private void require(long offset, long size) {
    if (offset < 0 || size < 0 || offset + size > length) {
      throw fault("hold bytes " + offset + ".." + (offset + size), length + " bytes long");
    }
  }
}
