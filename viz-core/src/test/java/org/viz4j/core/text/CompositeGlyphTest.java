package org.viz4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.FileException;

/** Kinds of composites that no bundled face has, on a triangle (0, 0), (100, 0), (0, 200). */
@DisplayName("a composite glyph")
class CompositeGlyphTest {
  private static final int[] TRIANGLE = {
    1, 0, 0, 100, 200, // one contour, box
    2, 0, // ends at point 2, no instructions
  };

  /** Flags on-curve with words, then x steps, then y steps. */
  private static byte[] triangle() {
    ByteArrayOutputStream glyph = new ByteArrayOutputStream();
    glyph.writeBytes(Words.bytes(TRIANGLE));
    glyph.writeBytes(new byte[] {1, 1, 1});
    glyph.writeBytes(Words.bytes(0, 100, -100, 0, 0, 200));
    glyph.write(0);
    return glyph.toByteArray();
  }

  private static byte[] composite(int... parts) {
    ByteArrayOutputStream glyph = new ByteArrayOutputStream();
    glyph.writeBytes(Words.bytes(-1, 0, 0, 0, 0));
    glyph.writeBytes(Words.bytes(parts));
    return glyph.toByteArray();
  }

  /** Glyph 0 is the triangle, then come the composites, then a blank. */
  private static GlyphShapes shapes(byte[]... composites) {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteArrayOutputStream loca = new ByteArrayOutputStream();
    loca.writeBytes(Words.bytes(0, 0));
    glyf.writeBytes(triangle());
    loca.writeBytes(Words.bytes(0, glyf.size()));
    for (byte[] composite : composites) {
      glyf.writeBytes(composite);
      loca.writeBytes(Words.bytes(0, glyf.size()));
    }
    loca.writeBytes(Words.bytes(0, glyf.size()));
    return new GlyphShapes(
        FontBytes.of("test", loca.toByteArray()), FontBytes.of("test", glyf.toByteArray()), true);
  }

  private static List<String> points(int... parts) {
    GlyphPoints points = shapes(composite(parts)).points(1);
    List<String> list = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      list.add(points.x(i) + " " + points.y(i));
    }
    return list;
  }

  @Test
  @DisplayName("moves a part by its offset")
  void offset() {
    assertThat(points(0x0003, 0, 10, -20))
        .containsExactly("10.0 -20.0", "110.0 -20.0", "10.0 180.0");
    assertThat(points(0x0002, 0, 0x0aec))
        .containsExactly("10.0 -20.0", "110.0 -20.0", "10.0 180.0");
  }

  @Test
  @DisplayName("scales a part before it moves it")
  void scale() {
    assertThat(points(0x000b, 0, 10, 20, 0x2000))
        .containsExactly("10.0 20.0", "60.0 20.0", "10.0 120.0");
  }

  @Test
  @DisplayName("scales the offset too where the font asks for it")
  void scaled_offset() {
    assertThat(points(0x080b, 0, 10, 20, 0x2000))
        .containsExactly("5.0 10.0", "55.0 10.0", "5.0 110.0");
  }

  @Test
  @DisplayName("scales x and y apart")
  void two_scales() {
    assertThat(points(0x0043, 0, 0, 0, 0x2000, 0xc000))
        .containsExactly("0.0 0.0", "50.0 0.0", "0.0 -200.0");
  }

  @Test
  @DisplayName("turns a part by a matrix")
  void matrix() {
    // x' = -y, y' = x: a quarter turn counter-clockwise with y up
    assertThat(points(0x0083, 0, 0, 0, 0, 0x4000, 0xc000, 0))
        .containsExactly("0.0 0.0", "0.0 100.0", "-200.0 0.0");
  }

  @Test
  @DisplayName("puts a point of a part onto a point of the parts before")
  void points_matched() {
    assertThat(points(0x0023, 0, 5, 5, 0x0001, 0, 1, 2))
        .containsExactly(
            "5.0 5.0", "105.0 5.0", "5.0 205.0", "105.0 -195.0", "205.0 -195.0", "105.0 5.0");
  }

  @Test
  @DisplayName("that holds itself is refused")
  void endless() {
    assertThatThrownBy(() -> points(0x0003, 1, 0, 0))
        .isInstanceOf(FileException.class)
        .hasMessage("glyph 1 of font \"test\" must nest at most 8 deep, but was deeper");
  }

  @Test
  @DisplayName("of thousands of parts is refused")
  void thousands() {
    GlyphShapes shapes = shapes(hundred(2), hundred(3), hundred(4));
    assertThatThrownBy(() -> shapes.points(1))
        .isInstanceOf(FileException.class)
        .hasMessageEndingWith(
            "of font \"test\" must have at most 4096 parts, but was made of more");
    assertThat(shapes.points(3).size()).isZero();
  }

  private static byte[] hundred(int glyph) {
    int[] parts = new int[300];
    for (int i = 0; i < parts.length; i += 3) {
      parts[i] = i < 297 ? 0x0022 : 0x0002;
      parts[i + 1] = glyph;
    }
    return composite(parts);
  }
}
