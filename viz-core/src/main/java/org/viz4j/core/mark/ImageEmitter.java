package org.viz4j.core.mark;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.color.Shades;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.data.PixelRows;
import org.viz4j.error.Warning;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.ImageSource;
import org.viz4j.figure.Origin;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** A picture: its cells in the colours of their values. */
record ImageEmitter(ImageMark image) implements MarkEmitter {
  private static final double HALF = 0.5;

  @Override
  public Reach reach() {
    if (image.place() == null) {
      return new Reach(cells(image.source().width()), cells(image.source().height()));
    }
    ImageMark.Place edges = image.place();
    return new Reach(
        Extent.of(Column.of(edges.left(), edges.right())).exact(),
        Extent.of(Column.of(edges.bottom(), edges.top())).exact());
  }

  /** Around whole numbers from 0 on. */
  private static Extent cells(int count) {
    return Extent.of(Column.of(0, count - 1)).widened(HALF).exact();
  }

  @Override
  public boolean isDownward() {
    return image.edges().bottom() > image.edges().top();
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    return image.source() instanceof ImageSource.Values values
        ? ImageWarnings.of(name(), values, Extent.of(values.tensor().values()))
        : List.of();
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    Rect place = place(projection);
    if (place != null) {
      coverage.area(Polygon.of(place), 1);
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return theme.colors().text();
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Rect place = place(projection);
    if (place == null) {
      return List.of();
    }
    ImageMark.Place edges = image.edges();
    boolean mirrored = projection.x(edges.left()) > projection.x(edges.right());
    boolean topIsLow = projection.y(edges.top()) > projection.y(edges.bottom());
    boolean upsideDown = topIsLow == (image.origin() == Origin.UPPER);
    return new ImagePainter(image, shades(), mirrored, upsideDown)
        .paint(place, projection.plot(), resolution);
  }

  private @Nullable Shades shades() {
    return image.source() instanceof ImageSource.Values values ? Shades.of(values) : null;
  }

  private @Nullable Rect place(Projection projection) {
    ImageMark.Place edges = image.edges();
    double x1 = projection.x(edges.left());
    double x2 = projection.x(edges.right());
    double y1 = projection.y(edges.bottom());
    double y2 = projection.y(edges.top());
    if (Double.isNaN(x1 + x2 + y1 + y2)) {
      return null;
    }
    double left = Math.min(x1, x2);
    double top = Math.min(y1, y2);
    return new Rect(left, top, Math.max(x1, x2) - left, Math.max(y1, y2) - top);
  }

  /** The colours from low to high; of pixels a swatch. */
  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    Shades shades = shades();
    if (shades == null) {
      return List.of(look.swatch(handle, 1));
    }
    int[] bar = shades.bar();
    int[] across = new int[bar.length];
    for (int i = 0; i < bar.length; i++) {
      across[i] = bar[bar.length - 1 - i];
    }
    Rect swatch = look.swatch(handle);
    PixelRows pixels = PixelRows.rgba(across.length, 1, across);
    return List.of(new ImageNode(Rounded.rect(swatch), pixels, Sampling.NEAREST));
  }

  @Override
  public String name() {
    return image.label().isEmpty() ? "image" : image.label();
  }

  @Override
  public String chart() {
    return "Image";
  }

  @Override
  public String words() {
    ImageSource source = image.source();
    String size = source.height() + " rows x " + source.width() + " columns";
    if (source instanceof ImageSource.Values values) {
      Extent extent = Extent.of(values.tensor().values());
      return extent.finite() == 0
          ? size + " without a finite value"
          : size
              + " of values from "
              + Spoken.number(extent.min())
              + " to "
              + Spoken.number(extent.max());
    }
    return size + " of pixels";
  }
}
