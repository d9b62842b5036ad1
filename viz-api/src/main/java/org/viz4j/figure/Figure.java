package org.viz4j.figure;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;

/**
 * A whole page: what to draw, and nothing about where and how. An immutable value: draw it as often
 * and in as many threads as you like; there is nothing to close.
 *
 * @param theme null to leave it to the call and the configuration
 * @param metadata what the file says about itself; an empty title becomes that of the axes
 * @param warnings what the maker of the figure has to say, returned with every rendering
 */
public record Figure(
    Size size,
    Axes axes,
    @Nullable Theme theme,
    Crop crop,
    Metadata metadata,
    List<Warning> warnings) {

  /**
   * @throws InvalidInputException if something other than the theme is null
   */
  public Figure {
    InvalidInputException.requirePresent("size of a figure", size);
    InvalidInputException.requirePresent("axes of a figure", axes);
    InvalidInputException.requirePresent("crop of a figure", crop);
    InvalidInputException.requirePresent("metadata of a figure", metadata);
    warnings = InvalidInputException.requireAllPresent("warnings of a figure", warnings);
  }

  /** A figure with one axes. */
  public static Figure of(Size size, Consumer<? super Axes.Builder> configure) {
    return new Figure(size, Axes.of(configure), null, Crop.EXACT, Metadata.EMPTY, List.of());
  }

  /** The same in {@code theme}, whatever call and configuration say. */
  public Figure withTheme(Theme theme) {
    return new Figure(size, axes, theme, crop, metadata, warnings);
  }

  /** The same with another crop. */
  public Figure withCrop(Crop crop) {
    return new Figure(size, axes, theme, crop, metadata, warnings);
  }

  /** The same on a page of another size. */
  public Figure withSize(Size size) {
    return new Figure(size, axes, theme, crop, metadata, warnings);
  }

  /** The same with other words about itself. */
  public Figure withMetadata(Metadata metadata) {
    return new Figure(size, axes, theme, crop, metadata, warnings);
  }

  /** The same with other warnings. */
  public Figure withWarnings(List<Warning> warnings) {
    return new Figure(size, axes, theme, crop, metadata, warnings);
  }
}
