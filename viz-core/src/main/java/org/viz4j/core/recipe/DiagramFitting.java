package org.viz4j.core.recipe;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.viz4j.geom.Size;

/**
 * Chooses how a model is laid out on a page: in the fewest columns in which the words have about
 * their full size, else in those in which they are largest.
 *
 * @param styles of boxes, the one liked best first
 * @param room of the page in pt
 */
record DiagramFitting(List<BoxStyle> styles, Size room) {
  /** At which the words still read as words of a figure do. */
  private static final double NORMAL_SCALE = 0.95;

  /** At which the smallest words are 6 pt. */
  private static final double LEAST_SCALE = 6 / LayerText.SMALL;

  /** At which the names are a little larger than the title. */
  private static final double MOST_SCALE = 1.4;

  /** How much larger the words must become for a style liked less, or for more columns. */
  private static final double LIKED = 1.1;

  private static final int MOST_COLUMNS = 8;
  private static final double FRAMED_GAP = 22;
  private static final double WIDEST_GAP = 30;
  private static final int STEPS = 15;

  /** The first of {@code graphs} that fits, else the last on a larger page. */
  DiagramPage choose(List<FoldedGraph> graphs) {
    return graphs.stream()
        .flatMap(graph -> fitting(graph).stream())
        .findFirst()
        .orElseGet(() -> large(graphs.get(graphs.size() - 1)));
  }

  /** The first of {@code graphs} that fits, else the last on several pages. */
  List<DiagramPage> pages(List<FoldedGraph> graphs) {
    return graphs.stream()
        .flatMap(graph -> fitting(graph).stream())
        .findFirst()
        .map(List::of)
        .orElseGet(() -> several(graphs.get(graphs.size() - 1)));
  }

  /** In as few columns as are low enough; a part that is too high for any stays whole. */
  private List<DiagramPage> several(FoldedGraph graph) {
    DiagramPage lowest = in(graph, 1, styles.get(0));
    for (int count = 2; !isLow(lowest) && count <= graph.parts().size(); count++) {
      DiagramPage page = in(graph, count, styles.get(0));
      lowest = page.height() < lowest.height() ? page : lowest;
    }
    double scale = Math.min(NORMAL_SCALE, room.height() / lowest.height());
    return lowest.withScale(Math.max(LEAST_SCALE, scale)).split(room.width());
  }

  private boolean isLow(DiagramPage page) {
    return page.height() * NORMAL_SCALE <= room.height();
  }

  private Optional<DiagramPage> fitting(FoldedGraph graph) {
    DiagramPage best = null;
    for (int count = 1; count <= MOST_COLUMNS; count++) {
      for (DiagramPage page : arrangements(graph, count)) {
        DiagramPage scaled = page.withScale(Math.min(MOST_SCALE, page.scaleIn(room)));
        best = best == null || scaled.scale() > best.scale() * LIKED ? scaled : best;
      }
      if (best != null && best.scale() >= NORMAL_SCALE) {
        break;
      }
    }
    return Optional.ofNullable(best).filter(page -> page.scale() >= LEAST_SCALE).map(this::filling);
  }

  /** One of each style, if there is enough to draw for so many columns. */
  private List<DiagramPage> arrangements(FoldedGraph graph, int count) {
    return styles.stream()
        .map(style -> in(graph, count, style))
        .filter(page -> page.columns().size() == count)
        .toList();
  }

  /** The frames around what is folded need room between the rows. */
  private static DiagramPage in(FoldedGraph graph, int count, BoxStyle style) {
    return DiagramPage.of(graph, count, graph.isFolded() ? style.withGap(FRAMED_GAP) : style);
  }

  /** With boxes as wide and rows as far apart as the page has room for at this scale. */
  private DiagramPage filling(DiagramPage page) {
    BoxStyle style = page.style();
    DiagramPage wide = largest(page, style.size().width(), style.widest(), style::withWidth);
    return largest(wide, style.gap(), WIDEST_GAP, wide.style()::withGap);
  }

  private DiagramPage largest(
      DiagramPage page, double least, double most, DoubleFunction<BoxStyle> styles) {
    for (int step = STEPS; step > 0; step--) {
      double length = least + (most - least) * step / STEPS;
      DiagramPage larger = page.withStyle(styles.apply(length));
      if (length > least && larger.scaleIn(room) >= page.scale()) {
        return larger;
      }
    }
    return page;
  }

  /** What is lowest among what is no wider than the room, or else what is narrowest. */
  private DiagramPage large(FoldedGraph graph) {
    DiagramPage best = in(graph, 1, styles.get(0));
    for (int count = 1; count <= MOST_COLUMNS; count++) {
      for (DiagramPage page : arrangements(graph, count)) {
        best = cost(page) < cost(best) ? page : best;
      }
    }
    double scale = Math.min(1, room.width() / best.width());
    return best.withScale(Math.max(LEAST_SCALE, scale));
  }

  /** A page that is too wide costs more than any that is too high. */
  private double cost(DiagramPage page) {
    double over = page.width() * LEAST_SCALE - room.width();
    return over > 0 ? 1e9 + over : page.height();
  }
}
