package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.color.Shades;
import org.viz4j.core.scale.Extent;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.ImageSource;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** Images in rows and columns; their captions are the layout's. */
record ImageGridEmitter(ImageGrid grid) implements MarkEmitter {
  @Override
  public Reach reach() {
    return Reach.NOTHING;
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    List<ImageSource.Values> values = grid.values().toList();
    if (values.isEmpty()) {
      return List.of();
    }
    if (grid.shared()) {
      return ImageWarnings.of("image grid", values.get(0), shared(grid));
    }
    List<Warning> warnings = new ArrayList<>();
    for (ImageGrid.Tile tile : grid.tiles()) {
      if (tile.image().source() instanceof ImageSource.Values source) {
        String caption = tile.caption();
        String name =
            caption.isEmpty() ? "image" : "image " + InvalidInputException.quoted(caption);
        warnings.addAll(ImageWarnings.of(name, source, Extent.of(source.tensor().values())));
      }
    }
    return warnings;
  }

  /** Of all values together. */
  static Extent shared(ImageGrid grid) {
    return grid.values()
        .map(values -> Extent.of(values.tensor().values()))
        .reduce(Extent.EMPTY, Extent::union);
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    coverage.area(Polygon.of(projection.plot()), 1);
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return theme.colors().text();
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Tiles tiles = Tiles.of(grid, look.theme());
    Rect plot = projection.plot();
    boolean together = grid.shared() && grid.values().findAny().isPresent();
    Shades shared = together ? ShadesOf.grid(grid) : null;
    List<SceneNode> nodes = new ArrayList<>();
    for (int i = 0; i < grid.tiles().size(); i++) {
      ImageGrid.Tile tile = grid.tiles().get(i);
      Shades shades = shades(tile, shared);
      nodes.addAll(
          ImagePainter.upright(tile.image(), shades).paint(tiles.image(i, plot), plot, resolution));
    }
    return nodes;
  }

  private static @Nullable Shades shades(ImageGrid.Tile tile, @Nullable Shades shared) {
    if (tile.image().source() instanceof ImageSource.Values values) {
      return shared == null ? Shades.of(values) : shared;
    }
    return null;
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return List.of();
  }

  @Override
  public String name() {
    return "image grid";
  }

  @Override
  public String chart() {
    return "Image";
  }

  @Override
  public String words() {
    int count = grid.tiles().size();
    List<String> captions =
        grid.tiles().stream().map(ImageGrid.Tile::caption).filter(c -> !c.isEmpty()).toList();
    String images = count + (count == 1 ? " image" : " images");
    return captions.isEmpty() ? images : images + ": " + String.join(", ", captions);
  }
}
