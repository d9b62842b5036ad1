package org.viz4j.io.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes protocol buffer fields, right and wrong ones. */
final class ProtoBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  ProtoBytes varint(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      out.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
    return this;
  }

  ProtoBytes number(int field, long value) {
    return varint((long) field << 3).varint(value);
  }

  ProtoBytes raw(int field, byte... value) {
    varint((long) field << 3 | 2).varint(value.length);
    out.writeBytes(value);
    return this;
  }

  ProtoBytes text(int field, String value) {
    return raw(field, value.getBytes(StandardCharsets.UTF_8));
  }

  ProtoBytes message(int field, ProtoBytes value) {
    return raw(field, value.bytes());
  }

  /** A field that says to be {@code length} bytes long, without them. */
  ProtoBytes promise(int field, long length) {
    return varint((long) field << 3 | 2).varint(length);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
