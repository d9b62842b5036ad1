package org.viz4j.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

@DisplayName("A colormap")
class ColormapTest {
  /** More than an entry is darker than the one before; half a level of green is about 0.17. */
  private static final double EVENED = 0.04;

  private static final Color A = Color.hex("#000001");
  private static final Color B = Color.hex("#000002");
  private static final Color C = Color.hex("#000003");

  static List<Colormap> all() {
    return Colormap.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("CM-1: has 256 entries, the first for 0, the last for 1, each for its share")
  void entries(Colormap map) {
    assertThat(map.table()).hasSize(256);
    assertThat(map.at(0)).isEqualTo(map.table().get(0));
    assertThat(map.at(1)).isEqualTo(map.table().get(255));
    for (int i = 0; i < 256; i++) {
      assertThat(map.at(i / 256.0)).isEqualTo(map.table().get(i));
      assertThat(map.at(Math.nextDown((i + 1) / 256.0))).isEqualTo(map.table().get(i));
    }
  }

  @Test
  @DisplayName("has the ends that its authors gave it")
  void known() {
    assertThat(Colormap.VIRIDIS.at(0)).isEqualTo(Color.hex("#440154"));
    assertThat(Colormap.VIRIDIS.at(1)).isEqualTo(Color.hex("#fde725"));
    assertThat(Colormap.GRAY.at(0.5)).isEqualTo(Color.hex("#808080"));
  }

  @Test
  @DisplayName("CM-2: keeps apart what is under, over and missing")
  void beyond() {
    Colormap map =
        Colormap.of("two", List.of(Color.BLACK, Color.WHITE))
            .withUnder(A)
            .withOver(B)
            .withMissing(C);
    assertThat(map.at(Double.NEGATIVE_INFINITY)).isEqualTo(A);
    assertThat(map.at(-Double.MIN_VALUE)).isEqualTo(A);
    assertThat(map.at(Math.nextUp(1.0))).isEqualTo(B);
    assertThat(map.at(Double.POSITIVE_INFINITY)).isEqualTo(B);
    assertThat(map.at(Double.NaN)).isEqualTo(C);
    assertThat(map.at(-0.0)).isEqualTo(Color.BLACK);
  }

  @ParameterizedTest
  @CsvSource({
    "viridis, 94 112 129 145",
    "magma,",
    "inferno,",
    "plasma,",
    "cividis, 24 41 100",
    "gray,"
  })
  @DisplayName("CM-3: grows lighter with every entry, but for those that rounding to 8 bits evens")
  void lightness(String name, @Nullable String even) {
    double[] lightness =
        Colormap.named(name).orElseThrow().table().stream()
            .mapToDouble(ColormapTest::lightness)
            .toArray();
    List<Integer> evened = new ArrayList<>();
    for (int i = 0; i + 1 < lightness.length; i++) {
      double step = lightness[i + 1] - lightness[i];
      if (step <= 0) {
        evened.add(i);
        assertThat(step).isGreaterThan(-EVENED);
      }
      if (i > 0) {
        assertThat(lightness[i + 1]).isGreaterThan(lightness[i - 1]);
      }
    }
    List<Integer> known =
        even == null ? List.of() : Arrays.stream(even.split(" ")).map(Integer::valueOf).toList();
    assertThat(evened).isEqualTo(known);
  }

  /** CIE L* in 0..100. */
  private static double lightness(Color color) {
    double luminance =
        0.2126 * linear(color.red())
            + 0.7152 * linear(color.green())
            + 0.0722 * linear(color.blue());
    return luminance > 216 / 24389.0
        ? 116 * StrictMath.cbrt(luminance) - 16
        : luminance * 24389 / 27;
  }

  private static double linear(int level) {
    double share = level / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("CM-3: is the same table the other way round when reversed")
  void reversed(Colormap map) {
    Colormap back = Colormap.named(map.name() + "_r").orElseThrow();
    for (int i = 0; i < 256; i++) {
      assertThat(back.table().get(i)).isEqualTo(map.table().get(255 - i));
    }
    assertThat(back.under()).isEqualTo(map.over());
    assertThat(back.reversed()).isEqualTo(map);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "viridis",
        "magma",
        "inferno",
        "plasma",
        "cividis",
        "turbo",
        "gray",
        "coolwarm",
        "twilight"
      })
  @DisplayName("is found by its name, and reversed by its name with _r")
  void named(String name) {
    assertThat(Colormap.named(name)).map(Colormap::name).contains(name);
    assertThat(Colormap.named(name + "_r")).map(Colormap::name).contains(name + "_r");
    assertThat(Colormap.named(name + "_r_r")).isEqualTo(Colormap.named(name));
    assertThat(Colormap.all()).extracting(Colormap::name).contains(name).hasSize(9);
  }

  @Test
  @DisplayName("refuses an empty table")
  void empty() {
    assertThatThrownBy(() -> Colormap.of("none", List.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("table of a colormap must have a colour");
  }
}
