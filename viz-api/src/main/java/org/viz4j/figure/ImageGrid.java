package org.viz4j.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * Images with captions, rows × columns, row by row from the top, as one: tiles of one size with
 * small gaps between them, as large as the room allows, each image as large as its tile and its own
 * proportions allow. It fills axes of its own, which are bare.
 *
 * @param tiles one or more
 * @param columns 1 or more
 * @param shared whether all values are normalized together, as the first image states it
 */
public record ImageGrid(List<Tile> tiles, int columns, boolean shared) implements Mark {

  /**
   * An image and what stands above it.
   *
   * @param image where it is in data units does not matter
   * @param color of the caption; null for the theme's
   */
  public record Tile(ImageMark image, String caption, @Nullable Color color) {
    /**
     * @throws InvalidInputException if image or caption is null
     */
    public Tile {
      InvalidInputException.requirePresent("image of a tile", image);
      InvalidInputException.requirePresent("caption of a tile", caption);
    }
  }

  /**
   * @throws InvalidInputException if there are no tiles, no columns, or something is null
   */
  public ImageGrid {
    tiles = InvalidInputException.requireAllPresent("tiles of an image grid", tiles);
    if (tiles.isEmpty()) {
      throw InvalidInputException.of("an image grid", "have an image", "empty");
    }
    if (columns < 1) {
      throw InvalidInputException.of("columns of an image grid", "be 1 or more", columns);
    }
  }

  /** As many as the tiles need. */
  public int rows() {
    return (tiles.size() + columns - 1) / columns;
  }

  /** The tiles that show values, in order. */
  public Stream<ImageSource.Values> values() {
    return tiles.stream()
        .map(tile -> tile.image().source())
        .filter(ImageSource.Values.class::isInstance)
        .map(ImageSource.Values.class::cast);
  }

  /** None: its captions say what is what. */
  @Override
  public String label() {
    return "";
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects images; every method returns the builder. */
  public static final class Builder {
    private final List<Tile> tiles = new ArrayList<>();
    private int columns;
    private boolean shared;

    Builder() {}

    /** Default the number nearest to a square. */
    public Builder columns(int columns) {
      this.columns = columns;
      return this;
    }

    /** Normalizes all values together; default each image by itself. */
    public Builder shared() {
      shared = true;
      return this;
    }

    /** Adds values in viridis. */
    public Builder image(Tensor values, String caption) {
      return image(values, caption, image -> {});
    }

    /** Adds values that look as {@code configure} says. */
    public Builder image(
        Tensor values, String caption, Consumer<? super ImageMark.Builder> configure) {
      ImageMark.Builder image = new ImageMark.Builder(ImageSource.Values.of(values));
      configure.accept(image);
      return tile(new Tile(image.build(), caption, null));
    }

    /** Adds pixels. */
    public Builder image(PixelRows pixels, String caption) {
      return tile(new Tile(ImageMark.of(pixels), caption, null));
    }

    /** Adds any tile. */
    public Builder tile(Tile tile) {
      tiles.add(tile);
      return this;
    }

    ImageGrid build() {
      int square = (int) Math.ceil(Math.sqrt(tiles.size()));
      return new ImageGrid(tiles, columns == 0 ? Math.max(1, square) : columns, shared);
    }
  }
}
