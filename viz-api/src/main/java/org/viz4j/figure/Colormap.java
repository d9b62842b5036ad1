package org.viz4j.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * From a number in 0..1 to a colour of a table, without blending: entry {@code min(N - 1, floor(t *
 * N))} of N.
 *
 * @param name as people call it; with {@code _r} at the end for a reversed map
 * @param table at least one colour; the first for 0, the last for 1
 * @param under for numbers below 0
 * @param over for numbers above 1
 * @param missing for NaN
 */
public record Colormap(String name, List<Color> table, Color under, Color over, Color missing) {
  private static final Color TRANSPARENT = Color.argb(0);
  private static final String REVERSED = "_r";

  /** From dark violet over green to yellow; even steps of lightness. The default for values. */
  public static final Colormap VIRIDIS = ColormapFile.read("viridis");

  /** From black over violet to pale yellow; even steps of lightness. */
  public static final Colormap MAGMA = ColormapFile.read("magma");

  /** From black over red to pale yellow; even steps of lightness. */
  public static final Colormap INFERNO = ColormapFile.read("inferno");

  /** From blue over red to yellow; even steps of lightness. */
  public static final Colormap PLASMA = ColormapFile.read("plasma");

  /** From blue to yellow, nearly the same for colour-blind readers. */
  public static final Colormap CIVIDIS = ColormapFile.read("cividis");

  /** A rainbow with smooth lightness, lightest in the middle. */
  public static final Colormap TURBO = ColormapFile.read("turbo");

  /** From black to white. */
  public static final Colormap GRAY = ColormapFile.read("gray");

  /** From blue over light gray to red, for values on both sides of a middle. */
  public static final Colormap COOLWARM = ColormapFile.read("coolwarm");

  /** Ends where it starts, for angles. */
  public static final Colormap TWILIGHT = ColormapFile.read("twilight");

  /**
   * @throws InvalidInputException if the table is empty or something is null
   */
  public Colormap {
    InvalidInputException.requirePresent("name of a colormap", name);
    table = InvalidInputException.requireAllPresent("table of a colormap", table);
    if (table.isEmpty()) {
      throw InvalidInputException.of("table of a colormap", "have a colour", "empty");
    }
    InvalidInputException.requirePresent("colour under a colormap", under);
    InvalidInputException.requirePresent("colour over a colormap", over);
    InvalidInputException.requirePresent("missing colour of a colormap", missing);
  }

  /**
   * A map whose ends go on below 0 and above 1, and with nothing drawn for NaN.
   *
   * @throws InvalidInputException if the table is empty or has a null
   */
  public static Colormap of(String name, List<Color> table) {
    List<Color> present = InvalidInputException.requireAllPresent("table of a colormap", table);
    Color first = present.isEmpty() ? TRANSPARENT : present.get(0);
    Color last = present.isEmpty() ? TRANSPARENT : present.get(present.size() - 1);
    return new Colormap(name, present, first, last, TRANSPARENT);
  }

  /** All maps that have a name; each can be had reversed. */
  public static List<Colormap> all() {
    return List.of(VIRIDIS, MAGMA, INFERNO, PLASMA, CIVIDIS, TURBO, GRAY, COOLWARM, TWILIGHT);
  }

  /** The map called {@code name}; {@code viridis_r} is viridis reversed. */
  public static Optional<Colormap> named(String name) {
    if (name.endsWith(REVERSED)) {
      return named(name.substring(0, name.length() - REVERSED.length())).map(Colormap::reversed);
    }
    return all().stream().filter(map -> map.name.equals(name)).findFirst();
  }

  /** The table the other way round, and the colours of its ends with it. */
  public Colormap reversed() {
    List<Color> back = new ArrayList<>(table);
    Collections.reverse(back);
    boolean forward = !name.endsWith(REVERSED);
    String other = forward ? name + REVERSED : name.substring(0, name.length() - REVERSED.length());
    return new Colormap(other, back, over, under, missing);
  }

  /** The same with another colour for numbers below 0. */
  public Colormap withUnder(Color under) {
    return new Colormap(name, table, under, over, missing);
  }

  /** The same with another colour for numbers above 1. */
  public Colormap withOver(Color over) {
    return new Colormap(name, table, under, over, missing);
  }

  /** The same with another colour for NaN. */
  public Colormap withMissing(Color missing) {
    return new Colormap(name, table, under, over, missing);
  }

  /** The colour of {@code t}; infinities are below 0 and above 1. */
  public Color at(double t) {
    if (Double.isNaN(t)) {
      return missing;
    }
    if (t < 0) {
      return under;
    }
    return t > 1 ? over : table.get(index(t));
  }

  private int index(double t) {
    return (int) Math.min(table.size() - 1, Math.floor(t * table.size()));
  }
}
