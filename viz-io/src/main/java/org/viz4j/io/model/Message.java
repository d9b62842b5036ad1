package org.viz4j.io.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * One protocol buffer message, field by field, in the encoding of
 * https://protobuf.dev/programming-guides/encoding. A length is checked against what is left of the
 * message around it before anything is read or made of it; what nobody asks for is jumped over.
 */
final class Message {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int LENGTH = 2;
  private static final int FIXED_32 = 5;
  private static final int LONGEST_TEXT = 1 << 16;
  private static final int MOST_NUMBERS = 1 << 12;
  private static final int LONGEST_VARINT = 64;
  private static final int LARGEST_FIELD = (1 << 29) - 1;

  private final FileBytes bytes;
  private final long end;
  private long next;
  private int wire;

  private Message(FileBytes bytes, long end) {
    this.bytes = bytes;
    this.end = end;
    this.next = bytes.position();
  }

  static Message whole(FileBytes bytes) {
    return new Message(bytes, bytes.size());
  }

  /**
   * The number of the next field, after jumping over what is left of the one before; 0 at the end.
   */
  int field() throws IOException {
    bytes.moveTo(next);
    if (next == end) {
      return 0;
    }
    long tag = varint();
    long field = tag >>> 3;
    wire = (int) (tag & 7);
    if (field < 1 || field > LARGEST_FIELD) {
      throw damage("a field's number", "lie in 1..536870911", Long.toUnsignedString(field));
    }
    next =
        switch (wire) {
          case VARINT -> bytes.position();
          case FIXED_64 -> after(Long.BYTES);
          case FIXED_32 -> after(Integer.BYTES);
          case LENGTH -> after(varint());
          default -> throw damage("a field's wire type", "be 0, 1, 2 or 5", wire);
        };
    if (wire == VARINT) {
      long start = next;
      varint();
      next = bytes.position();
      bytes.moveTo(start);
    }
    return (int) field;
  }

  private long after(long length) throws IOException {
    long left = end - bytes.position();
    if (length < 0 || length > left) {
      throw damage(
          "a length", "be at most the " + left + " bytes left", Long.toUnsignedString(length));
    }
    return bytes.position() + length;
  }

  /** The message in this field. */
  Message message() throws IOException {
    require(LENGTH, "a message");
    return new Message(bytes, next);
  }

  String text() throws IOException {
    require(LENGTH, "a text");
    long length = next - bytes.position();
    if (length > LONGEST_TEXT) {
      throw damage("a text", "be at most " + LONGEST_TEXT + " bytes long", length);
    }
    bytes.keep(length);
    byte[] text = new byte[(int) length];
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) bytes.read();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      throw damage("a text", "be UTF-8", "something else");
    }
  }

  long number() throws IOException {
    require(VARINT, "a whole number");
    return varint();
  }

  /** One number, or many in a row, but not very many. */
  void numbers(LongConsumer each) throws IOException {
    if (wire == VARINT) {
      each.accept(varint());
      return;
    }
    require(LENGTH, "whole numbers");
    if (length() > MOST_NUMBERS) {
      throw damage("a list of numbers", "be at most " + MOST_NUMBERS + " bytes long", length());
    }
    while (bytes.position() < next) {
      each.accept(varint());
    }
  }

  /** How many bytes the field has. */
  long length() {
    return next - bytes.position();
  }

  private void require(int wanted, String what) throws IOException {
    if (wire != wanted) {
      throw damage("a field", "hold " + what, "wire type " + wire);
    }
  }

  private long varint() throws IOException {
    long value = 0;
    for (int shift = 0; shift < LONGEST_VARINT; shift += 7) {
      if (bytes.position() >= end) {
        throw damage("a message", "be whole", "cut");
      }
      int part = bytes.read();
      value |= (long) (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
    throw damage("a number", "be at most ten bytes long", "longer");
  }

  private Damage damage(String thing, String constraint, Object actual) {
    return new Damage(
        thing
            + " must "
            + constraint
            + ", but was "
            + actual
            + " at byte "
            + bytes.position()
            + " of what should be ONNX");
  }
}
