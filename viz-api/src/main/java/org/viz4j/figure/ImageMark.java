package org.viz4j.figure;

import org.jspecify.annotations.Nullable;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.scene.Sampling;

/**
 * A picture in axes: every value or pixel a cell of one colour. Axes around it end where it ends,
 * have equal aspect unless they state another, and where nothing else is stated y grows downwards
 * if its bottom is above its top in data units. The scales of its axes are linear, of time (edges
 * in seconds since 1970-01-01T00:00Z) or of categories (cells around whole numbers are bands), so
 * that all cells have one size.
 *
 * @param place its edges in data units; null for cells of 1 × 1 around whole numbers, the first row
 *     and column at 0, y growing away from the origin
 * @param label its legend entry; empty for none
 */
public record ImageMark(
    ImageSource source,
    @Nullable Place place,
    Origin origin,
    Sampling sampling,
    Reduction reduction,
    String label)
    implements Mark {
  private static final double HALF = 0.5;

  /**
   * The edges of an image in data units, in any order.
   *
   * @param left where its first column starts
   * @param right where its last column ends
   * @param bottom of the row that is drawn lowest
   * @param top of the row that is drawn highest
   */
  public record Place(double left, double right, double bottom, double top) {
    /**
     * @throws InvalidInputException if an edge is not finite or two are the same
     */
    public Place {
      require(left, right, "left and right");
      require(bottom, top, "bottom and top");
    }

    private static void require(double one, double other, String edges) {
      InvalidInputException.requireFinite(edges + " edges of an image", one);
      InvalidInputException.requireFinite(edges + " edges of an image", other);
      if (one == other) {
        throw InvalidInputException.of(edges + " edges of an image", "differ", one);
      }
    }
  }

  /**
   * @throws InvalidInputException if something other than the place is null
   */
  public ImageMark {
    InvalidInputException.requirePresent("source of an image", source);
    InvalidInputException.requirePresent("origin of an image", origin);
    InvalidInputException.requirePresent("sampling of an image", sampling);
    InvalidInputException.requirePresent("reduction of an image", reduction);
    InvalidInputException.requirePresent("label of an image", label);
  }

  /** Values, rows × columns, in viridis. */
  public static ImageMark of(Tensor values) {
    return new Builder(ImageSource.Values.of(values)).build();
  }

  /** Pixels as they are. */
  public static ImageMark of(PixelRows pixels) {
    return new Builder(new ImageSource.Pixels(pixels)).build();
  }

  /** Where it is, stated or not. */
  public Place edges() {
    if (place != null) {
      return place;
    }
    double right = source.width() - HALF;
    double far = source.height() - HALF;
    return origin == Origin.UPPER
        ? new Place(-HALF, right, far, -HALF)
        : new Place(-HALF, right, -HALF, far);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how an image shall look; every method returns the builder. */
  public static final class Builder {
    private ImageSource source;
    private @Nullable Place place;
    private Origin origin = Origin.UPPER;
    private Sampling sampling = Sampling.NEAREST;
    private Reduction reduction = Reduction.MEAN;
    private String label = "";

    Builder(ImageSource source) {
      this.source = source;
    }

    /**
     * Default viridis.
     *
     * @throws InvalidInputException if the image has pixels
     */
    public Builder colormap(Colormap colormap) {
      ImageSource.Values values = values("a colormap");
      source = new ImageSource.Values(values.tensor(), colormap, values.normalization());
      return this;
    }

    /**
     * Default linear over the data.
     *
     * @throws InvalidInputException if the image has pixels
     */
    public Builder normalization(Normalization normalization) {
      ImageSource.Values values = values("a normalization");
      source = new ImageSource.Values(values.tensor(), values.colormap(), normalization);
      return this;
    }

    private ImageSource.Values values(String wish) {
      if (source instanceof ImageSource.Values values) {
        return values;
      }
      throw InvalidInputException.of("an image with " + wish, "have values", "one with pixels");
    }

    /** Default the upper left. */
    public Builder origin(Origin origin) {
      this.origin = origin;
      return this;
    }

    /** Edges in data units; default cells of 1 x 1 around whole numbers. */
    public Builder place(double left, double right, double bottom, double top) {
      this.place = new Place(left, right, bottom, top);
      return this;
    }

    /** How it is enlarged; default crisp cells. */
    public Builder sampling(Sampling sampling) {
      this.sampling = sampling;
      return this;
    }

    /** What becomes of more pixels than the page can show; default their mean. */
    public Builder reduction(Reduction reduction) {
      this.reduction = reduction;
      return this;
    }

    /** Legend entry; default none. */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    ImageMark build() {
      return new ImageMark(source, place, origin, sampling, reduction, label);
    }
  }
}
