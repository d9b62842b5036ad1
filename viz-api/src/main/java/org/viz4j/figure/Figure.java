package org.viz4j.figure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;

/**
 * A whole page: what to draw, and nothing about where and how. An immutable value: draw it as often
 * and in as many threads as you like; there is nothing to close.
 *
 * @param title above all axes; a newline starts a new line; empty for none
 * @param grid the axes and where they are
 * @param legend of the marks of all axes, with one entry for those of one label and one look; null
 *     for none
 * @param theme null to leave it to the call and the configuration
 * @param metadata what the file says about itself; an empty title becomes that of the figure or
 *     else of its first axes
 * @param warnings what the maker of the figure has to say, returned with every rendering
 */
public record Figure(
    Size size,
    String title,
    AxesGrid grid,
    @Nullable Legend legend,
    @Nullable Theme theme,
    Crop crop,
    Metadata metadata,
    List<Warning> warnings) {

  /**
   * @throws InvalidInputException if something other than legend and theme is null, or the legend
   *     has no place outside
   */
  public Figure {
    InvalidInputException.requirePresent("size of a figure", size);
    InvalidInputException.requirePresent("title of a figure", title);
    InvalidInputException.requirePresent("axes of a figure", grid);
    InvalidInputException.requirePresent("crop of a figure", crop);
    InvalidInputException.requirePresent("metadata of a figure", metadata);
    warnings = InvalidInputException.requireAllPresent("warnings of a figure", warnings);
    if (legend != null && !legend.place().outside()) {
      throw InvalidInputException.of("place of a figure's legend", "be outside", legend.place());
    }
  }

  /** A figure with one axes. */
  public static Figure of(Size size, Consumer<? super Axes.Builder> configure) {
    return of(size, AxesGrid.of(1, 1).with(0, 0, configure));
  }

  /** A figure with several axes, each in its cell. */
  public static Figure of(Size size, AxesGrid grid) {
    return new Figure(size, "", grid, null, null, Crop.EXACT, Metadata.EMPTY, List.of());
  }

  /**
   * A figure with axes in every cell of a grid of equal rows and columns.
   *
   * @param cells what goes into the axes at a place
   */
  public static Figure grid(
      Size size,
      int rows,
      int columns,
      Function<AxesGrid.Place, Consumer<? super Axes.Builder>> cells) {
    AxesGrid grid = AxesGrid.of(rows, columns);
    for (int i = 0; i < rows * columns; i++) {
      AxesGrid.Place place = new AxesGrid.Place(i, i / columns, i % columns);
      grid = grid.with(place.row(), place.column(), cells.apply(place));
    }
    return of(size, grid);
  }

  /** All axes, in the order in which they were put into the grid. */
  public List<Axes> axes() {
    return grid.cells().stream().map(AxesGrid.Cell::axes).toList();
  }

  /**
   * The same with what {@code change} makes of each mark, wherever in the figure it is; equal to
   * this if that is the mark itself.
   */
  public Figure withMarks(UnaryOperator<Mark> change) {
    AxesGrid changed = grid.withMarks(change);
    return new Figure(size, title, changed, legend, theme, crop, metadata, warnings);
  }

  /** The same with a title above all axes. */
  public Figure withTitle(String title) {
    return new Figure(size, title, grid, legend, theme, crop, metadata, warnings);
  }

  /**
   * The same with one legend for the marks of all axes; those of one label and one look share an
   * entry.
   *
   * @throws InvalidInputException if the place is inside a plot area
   */
  public Figure withLegend(LegendPlace place) {
    return withLegend(Legend.at(place));
  }

  /**
   * The same with one legend for the marks of all axes; those of one label and one look share an
   * entry.
   *
   * @throws InvalidInputException if its place is inside a plot area
   */
  public Figure withLegend(Legend legend) {
    return new Figure(size, title, grid, legend, theme, crop, metadata, warnings);
  }

  /** The same in {@code theme}, whatever call and configuration say. */
  public Figure withTheme(Theme theme) {
    return new Figure(size, title, grid, legend, theme, crop, metadata, warnings);
  }

  /** The same with another crop. */
  public Figure withCrop(Crop crop) {
    return new Figure(size, title, grid, legend, theme, crop, metadata, warnings);
  }

  /** The same on a page of another size. */
  public Figure withSize(Size size) {
    return new Figure(size, title, grid, legend, theme, crop, metadata, warnings);
  }

  /** The same with other words about itself. */
  public Figure withMetadata(Metadata metadata) {
    return new Figure(size, title, grid, legend, theme, crop, metadata, warnings);
  }

  /** The same with other warnings. */
  public Figure withWarnings(List<Warning> warnings) {
    return new Figure(size, title, grid, legend, theme, crop, metadata, warnings);
  }
}
