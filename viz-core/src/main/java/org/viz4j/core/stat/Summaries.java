package org.viz4j.core.stat;

import java.util.List;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Histogram;
import org.viz4j.figure.Boxes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.HistogramBars;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Tinted;

/** Counts and summarises the values of marks once, before anything is laid out. */
public final class Summaries {
  private Summaries() {}

  /** The same figure with counts and summaries in the place of values. */
  public static Figure of(Figure figure) {
    return figure.withMarks(Summaries::of);
  }

  private static Mark of(Mark mark) {
    if (mark instanceof HistogramBars bars) {
      return bars.withCounts(counted(bars.source()));
    }
    if (mark instanceof Tinted tinted) {
      return new Tinted(of(tinted.mark()), tinted.index());
    }
    return mark instanceof Boxes boxes ? summarized(boxes) : mark;
  }

  /** The counts of {@code source}, which has them or the values. */
  public static Histogram counted(HistogramBars.Source source) {
    if (source instanceof HistogramBars.Uncounted raw) {
      return raw.edges().isEmpty()
          ? Counting.equalBins(List.of(raw.values()), raw.bins())
          : Histogram.count(raw.edges(), List.of(raw.values()));
    }
    return ((HistogramBars.Counted) source).histogram();
  }

  /** The summary of {@code source}, which has it or the values. */
  public static BoxSummary summarized(Boxes.Source source) {
    return source instanceof Boxes.Values raw
        ? BoxStatistics.of(raw.values())
        : ((Boxes.Summarized) source).summary();
  }

  private static Boxes summarized(Boxes boxes) {
    return boxes.withBoxes(
        boxes.boxes().stream()
            .map(
                box ->
                    new Boxes.Box(
                        box.name(), box.position(), new Boxes.Summarized(summarized(box.source()))))
            .toList());
  }
}
