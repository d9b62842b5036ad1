package org.viz4j.backend.stax;

import org.viz4j.geom.Color;

/** Colours as attributes; transparency apart, for older viewers know no other way. */
record Paint(Markup markup) {
  private static final int OPAQUE = 255;

  /** Writes {@code fill} or {@code stroke} and its opacity. */
  void write(String attribute, Color color) {
    markup.attribute(attribute, hex(color));
    if (color.alpha() != OPAQUE) {
      markup.attribute(attribute + "-opacity", color.opacity());
    }
  }

  private static String hex(Color color) {
    String digits = Integer.toHexString(color.argb() | 0xff000000);
    return "#" + digits.substring(2);
  }
}
