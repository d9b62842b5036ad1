package org.viz4j.core.text;

import java.io.ByteArrayOutputStream;

/** Font tables written by hand. */
final class Words {
  private Words() {}

  /** Two bytes a value, high first. */
  static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : values) {
      out.write(value >> 8);
      out.write(value);
    }
    return out.toByteArray();
  }

  static FontBytes table(int... values) {
    return FontBytes.of("test", bytes(values));
  }
}
