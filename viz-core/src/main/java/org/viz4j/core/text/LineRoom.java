package org.viz4j.core.text;

/**
 * How wide a line may be.
 *
 * @param size of the text in pt
 * @param width in pt
 */
record LineRoom(double size, double width) {

  boolean holds(GlyphLine line) {
    return line.width(size) <= width;
  }
}
