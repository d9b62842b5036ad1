package org.viz4j.figure;

import java.util.Arrays;
import java.util.List;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/** A finite list of colours, taken in turn. */
public record Palette(List<Color> colors) {

  /**
   * @throws InvalidInputException if there is no colour
   */
  public Palette {
    colors = InvalidInputException.requireAllPresent("colours of a palette", colors);
    if (colors.isEmpty()) {
      throw InvalidInputException.of("a palette", "have one colour or more", "none");
    }
  }

  /** From {@code #rrggbb} texts. */
  public static Palette hex(String... colors) {
    return new Palette(Arrays.stream(colors).map(Color::hex).toList());
  }

  /** The colour of the mark at {@code index}, starting again after the last. */
  public Color color(int index) {
    return colors.get(index % colors.size());
  }
}
