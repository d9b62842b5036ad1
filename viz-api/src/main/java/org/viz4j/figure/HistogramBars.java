package org.viz4j.figure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A bar for each bin of a histogram, from edge to edge and from zero to the count. The y axis has
 * no margin below zero; on a log scale the bars stand on the end of the axes. Values that are NaN,
 * infinite or in no bin are told in warnings.
 *
 * @param density whether heights are densities, so that the area of all bars is 1, not counts
 * @param outlined whether only the outline is drawn, for several histograms in one axes
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param opacity 0..1
 */
public record HistogramBars(
    Source source,
    boolean density,
    boolean outlined,
    String label,
    @Nullable Color color,
    double opacity)
    implements Mark {

  /** Default number of bins. */
  public static final int DEFAULT_BINS = 10;

  /** What is drawn. */
  public sealed interface Source permits Counted, Uncounted {}

  /** Counts that are there already. */
  public record Counted(Histogram histogram) implements Source {
    /**
     * @throws InvalidInputException if there is no histogram
     */
    public Counted {
      InvalidInputException.requirePresent("a histogram", histogram);
    }
  }

  /**
   * Values that are counted when the figure is laid out.
   *
   * @param bins number of bins of equal length over all finite values, if there are no edges
   * @param edges of the bins; empty for bins of equal length
   */
  public record Uncounted(Column values, int bins, List<Double> edges) implements Source {
    /**
     * @throws InvalidInputException if there are no values, the bins are not 1 to 1 000 000, or
     *     edges are single, not finite or do not increase
     */
    public Uncounted {
      InvalidInputException.requirePresent("values of a histogram", values);
      edges = InvalidInputException.requireAllPresent("edges of a histogram", edges);
      Histogram.checkBins(bins);
      if (!edges.isEmpty()) {
        Histogram.checkEdges(edges);
      }
    }
  }

  /**
   * @throws InvalidInputException if the opacity is outside 0..1 or something other than the colour
   *     is null
   */
  public HistogramBars {
    InvalidInputException.requirePresent("source of a histogram", source);
    InvalidInputException.requirePresent("label of a histogram", label);
    InvalidInputException.requireFraction("opacity of a histogram", opacity);
  }

  /** The same with these counts. */
  public HistogramBars withCounts(Histogram histogram) {
    return new HistogramBars(new Counted(histogram), density, outlined, label, color, opacity);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects how a histogram shall look; every method returns the builder. */
  public static final class Builder {
    private Source source;
    private boolean density;
    private boolean outlined;
    private String label = "";
    private @Nullable Color color;
    private double opacity = 1;

    Builder(Source source) {
      this.source = source;
    }

    /**
     * Number of bins of equal length from the smallest to the largest finite value; default 10.
     *
     * @throws InvalidInputException if it is not 1 to 1 000 000 or the values are counted already
     */
    public Builder bins(int bins) {
      source = new Uncounted(uncounted().values, bins, List.of());
      return this;
    }

    /**
     * Edges of the bins, two or more, in data units.
     *
     * @throws InvalidInputException if they are fewer, not finite or do not increase, or the values
     *     are counted already
     */
    public Builder edges(double... edges) {
      List<Double> all = Arrays.stream(edges).boxed().toList();
      source = new Uncounted(uncounted().values, DEFAULT_BINS, Histogram.checkEdges(all));
      return this;
    }

    private Uncounted uncounted() {
      if (source instanceof Uncounted values) {
        return values;
      }
      throw InvalidInputException.of(
          "bins of a histogram", "be stated for values alone", "stated for counts");
    }

    /** Heights are densities: the area of all bars is 1. Default counts. */
    public Builder density() {
      density = true;
      return this;
    }

    /** Only the outline is drawn. Default filled. */
    public Builder outlined() {
      outlined = true;
      return this;
    }

    /** Legend entry; default none. */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /** Default the palette's next colour. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** 0..1; default 1. */
    public Builder opacity(double opacity) {
      this.opacity = opacity;
      return this;
    }

    HistogramBars build() {
      return new HistogramBars(source, density, outlined, label, color, opacity);
    }
  }
}
