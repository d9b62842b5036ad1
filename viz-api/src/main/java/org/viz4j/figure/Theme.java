package org.viz4j.figure;

import java.util.List;
import java.util.Optional;
import org.viz4j.error.InvalidInputException;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;

/**
 * Look defaults as a value; all lengths in pt.
 *
 * @param name as {@code viz.theme} says it
 */
public record Theme(String name, Colors colors, Typography text, Lines lines, Spacing spacing) {

  /**
   * @param background of the page
   * @param plotArea of the plotting rectangle
   * @param text of titles, labels and ticks
   * @param spine of the frame and the ticks
   * @param grid of grid lines
   * @param legend behind the legend, with its own alpha
   * @param legendFrame around the legend
   * @param palette of the marks
   */
  public record Colors(
      Color background,
      Color plotArea,
      Color text,
      Color spine,
      Color grid,
      Color legend,
      Color legendFrame,
      Palette palette) {

    /**
     * @throws InvalidInputException if a colour or the palette is null
     */
    public Colors {
      InvalidInputException.requirePresent("background colour of a theme", background);
      InvalidInputException.requirePresent("plot area colour of a theme", plotArea);
      InvalidInputException.requirePresent("text colour of a theme", text);
      InvalidInputException.requirePresent("spine colour of a theme", spine);
      InvalidInputException.requirePresent("grid colour of a theme", grid);
      InvalidInputException.requirePresent("legend colour of a theme", legend);
      InvalidInputException.requirePresent("legend frame colour of a theme", legendFrame);
      InvalidInputException.requirePresent("palette of a theme", palette);
    }
  }

  /**
   * Sizes are positive.
   *
   * @param family of all text
   * @param figureTitle size above all axes
   * @param lineHeight distance of baselines as a multiple of the size
   */
  public record Typography(
      String family,
      Weight titleWeight,
      double figureTitle,
      double title,
      double label,
      double tick,
      double legend,
      double lineHeight) {

    /**
     * @throws InvalidInputException if a size or the line height is not positive and finite, or
     *     something is null
     */
    public Typography {
      InvalidInputException.requirePresent("font family of a theme", family);
      InvalidInputException.requirePresent("title weight of a theme", titleWeight);
      Lengths.requirePositive("figure title size of a theme", figureTitle);
      Lengths.requirePositive("title size of a theme", title);
      Lengths.requirePositive("label size of a theme", label);
      Lengths.requirePositive("tick label size of a theme", tick);
      Lengths.requirePositive("legend size of a theme", legend);
      InvalidInputException.requirePositive("line height of a theme", lineHeight);
    }

    private Typography withFamily(String family) {
      return new Typography(
          family, titleWeight, figureTitle, title, label, tick, legend, lineHeight);
    }

    private Typography scaled(double factor) {
      return new Typography(
          family,
          titleWeight,
          figureTitle * factor,
          title * factor,
          label * factor,
          tick * factor,
          legend * factor,
          lineHeight);
    }
  }

  /**
   * Widths are positive, lengths zero or more.
   *
   * @param spine width of the frame
   * @param tick width of a tick
   * @param tickLength outwards from the frame
   * @param minorTick width of a minor tick
   * @param minorTickLength outwards from the frame
   * @param grid width of grid lines
   * @param mark default width of a line
   * @param legendFrame width of the legend's frame
   */
  public record Lines(
      double spine,
      double tick,
      double tickLength,
      double minorTick,
      double minorTickLength,
      double grid,
      double mark,
      double legendFrame) {

    /**
     * @throws InvalidInputException if a width is not positive and finite, or a length is negative
     *     or not finite
     */
    public Lines {
      Lengths.requirePositive("spine width of a theme", spine);
      Lengths.requirePositive("tick width of a theme", tick);
      Lengths.requirePositive("minor tick width of a theme", minorTick);
      Lengths.requirePositive("grid line width of a theme", grid);
      Lengths.requirePositive("line width of a theme", mark);
      Lengths.requirePositive("legend frame width of a theme", legendFrame);
      Lengths.requireNonNegative("tick length of a theme", tickLength);
      Lengths.requireNonNegative("minor tick length of a theme", minorTickLength);
    }

    private Lines scaled(double factor) {
      return new Lines(
          spine * factor,
          tick * factor,
          tickLength * factor,
          minorTick * factor,
          minorTickLength * factor,
          grid * factor,
          mark * factor,
          legendFrame * factor);
    }
  }

  /**
   * All are zero or more.
   *
   * @param page between the page's edge and everything
   * @param title between title and plot area
   * @param label between axis label and tick labels
   * @param tick between tick and tick label
   * @param legend between legend and the edges of the plot area
   */
  public record Spacing(double page, double title, double label, double tick, double legend) {

    /**
     * @throws InvalidInputException if a length is negative or not finite
     */
    public Spacing {
      Lengths.requireNonNegative("page spacing of a theme", page);
      Lengths.requireNonNegative("title spacing of a theme", title);
      Lengths.requireNonNegative("label spacing of a theme", label);
      Lengths.requireNonNegative("tick spacing of a theme", tick);
      Lengths.requireNonNegative("legend spacing of a theme", legend);
    }

    private Spacing scaled(double factor) {
      return new Spacing(
          page * factor, title * factor, label * factor, tick * factor, legend * factor);
    }
  }

  /**
   * @throws InvalidInputException if something is null
   */
  public Theme {
    InvalidInputException.requirePresent("name of a theme", name);
    InvalidInputException.requirePresent("colours of a theme", colors);
    InvalidInputException.requirePresent("typography of a theme", text);
    InvalidInputException.requirePresent("lines of a theme", lines);
    InvalidInputException.requirePresent("spacing of a theme", spacing);
  }

  /** Black on white, with a palette that colour-blind readers tell apart (Okabe and Ito, 2008). */
  public static final Theme DEFAULT =
      new Theme(
          "default",
          new Colors(
              Color.WHITE,
              Color.WHITE,
              Color.hex("#1a1a1a"),
              Color.hex("#333333"),
              Color.hex("#b0b0b0"),
              Color.hex("#ffffffcc"),
              Color.hex("#cccccc"),
              Palette.hex(
                  "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7a5c3e",
                  "#666666")),
          new Typography("Liberation Sans", Weight.REGULAR, 14, 12, 10, 10, 10, 1.2),
          new Lines(0.8, 0.8, 3.5, 0.6, 2, 0.8, 1.5, 0.8),
          new Spacing(8, 6, 4, 3, 5));

  /** Light on a dark page, for screens. */
  public static final Theme DARK =
      new Theme(
          "dark",
          new Colors(
              Color.hex("#16181d"),
              Color.hex("#16181d"),
              Color.hex("#e8e8e8"),
              Color.hex("#a8adb7"),
              Color.hex("#6b7280"),
              Color.hex("#16181dcc"),
              Color.hex("#4b5563"),
              Palette.hex(
                  "#56b4e9", "#ff9a52", "#2fc496", "#e8a3c8", "#f0c83c", "#8fa8ff", "#c9a27c",
                  "#b4b4b4")),
          DEFAULT.text,
          DEFAULT.lines,
          DEFAULT.spacing);

  /** All themes that have a name. */
  public static List<Theme> all() {
    return List.of(DEFAULT, DARK);
  }

  /** The theme called {@code name}. */
  public static Optional<Theme> named(String name) {
    return all().stream().filter(theme -> theme.name.equals(name)).findFirst();
  }

  /** The same with all text in another family. */
  public Theme withFamily(String family) {
    return new Theme(name, colors, text.withFamily(family), lines, spacing);
  }

  /**
   * The same with every length multiplied by {@code factor}.
   *
   * @throws InvalidInputException if {@code factor} is not positive and finite, or so small or
   *     large that a length breaks its constraint
   */
  public Theme scaled(double factor) {
    InvalidInputException.requirePositive("factor of a theme", factor);
    return new Theme(
        name, colors, text.scaled(factor), lines.scaled(factor), spacing.scaled(factor));
  }

  /** The request for the regular face of all text. */
  public FontSpec font() {
    return FontSpec.of(text.family);
  }
}
