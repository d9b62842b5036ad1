package org.viz4j.core.recipe;

import java.util.List;
import java.util.function.Consumer;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Normalization;
import org.viz4j.figure.Share;
import org.viz4j.geom.Size;

/** How much each token attends to each other, of one head or of several. */
public final class AttentionMap {
  private static final int MOST_HEADS = 16;
  private static final int HEADS = 3;

  private AttentionMap() {}

  /** As {@link #of(Tensor, List, Consumer)} with nothing changed. */
  public static Figure of(Tensor attention, List<String> tokens) {
    return of(attention, tokens, options -> {});
  }

  /**
   * A figure of 8 x 7 in with a row for each token that attends and a column for each it attends
   * to; several heads, at most the first 16, stand in a grid of 12 in width with one range of
   * colours from 0 to the largest value of all.
   *
   * @param attention tokens × tokens, or heads × tokens × tokens
   * @param tokens as they shall read, one or more; the same may be there several times
   * @param configure changes what is said above
   * @throws InvalidInputException if the shape is another or there is no head
   */
  public static Figure of(
      Tensor attention, List<String> tokens, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    List<String> names = InvalidInputException.requireAllPresent("tokens", tokens);
    int heads = heads(attention, names.size());
    Extent extent = Extent.of(attention.values());
    double largest = extent.finite() == 0 || extent.max() <= 0 ? 1 : extent.max();
    Normalization range = Normalization.linear(0, largest);
    if (heads == 0) {
      return Figure.of(
          Size.inches(8, 7),
          axes -> {
            axes.title(options.title).xLabel("Key").yLabel("Query").colorbar("Attention");
            map(axes, attention, names, range);
          });
    }
    int columns = (int) Math.ceil(Math.sqrt(heads));
    int rows = (heads + columns - 1) / columns;
    AxesGrid grid =
        AxesGrid.of(rows, columns).withSharedX(Share.ALIGNED).withSharedY(Share.ALIGNED);
    for (int i = 0; i < heads; i++) {
      grid =
          grid.with(i / columns, i % columns, head(attention.slice(i), i, columns, names, range));
    }
    double height = 12.0 * rows / columns + (columns > rows ? 0.6 : 0);
    return Figure.of(Size.inches(12, height), grid).withTitle(options.title);
  }

  private static Consumer<Axes.Builder> head(
      Tensor map, int index, int columns, List<String> names, Normalization range) {
    return axes -> {
      axes.title("Head " + index);
      map(axes, map, names, range);
      if (index % columns == columns - 1) {
        axes.colorbar();
      }
    };
  }

  private static void map(Axes.Builder axes, Tensor map, List<String> names, Normalization range) {
    axes.image(map, image -> image.normalization(range));
    Names.across(axes, names);
    Names.down(axes, names);
  }

  /** Zero for a map without heads. */
  private static int heads(Tensor attention, int tokens) {
    InvalidInputException.requirePresent("attention", attention);
    int rank = attention.rank();
    boolean square =
        tokens > 0
            && (rank == 2 || rank == HEADS)
            && attention.length(rank - 1) == tokens
            && attention.length(rank - 2) == tokens
            && attention.size() > 0;
    if (!square) {
      throw InvalidInputException.of(
          "attention of " + tokens + " tokens",
          "have the shape tokens × tokens or heads × tokens × tokens",
          attention.shape());
    }
    return rank == 2 ? 0 : (int) Math.min(MOST_HEADS, attention.length(0));
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Attention";

    private Options() {}

    /** Above the map or the maps; default {@code Attention}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of an attention map", title);
      return this;
    }
  }
}
