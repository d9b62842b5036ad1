package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** Arranges legend entries in columns within given room, at (0, 0). */
final class LegendArranger {
  // In sizes of the legend's text, as matplotlib has them.
  private static final double PAD = 0.4;
  private static final double ROW_GAP = 0.5;
  private static final double HANDLE = 2;
  private static final double HANDLE_GAP = 0.8;
  private static final double COLUMN_GAP = 2;

  /** Text narrower than this says nothing; fewer columns are better. */
  private static final double LEAST_TEXT = 3;

  private static final double ROUNDING = 1e-6;

  private final Ruler ruler;
  private final List<Integer> marks;
  private final List<String> labels;
  private final double size;
  private final double rowHeight;
  private final double widestText;

  LegendArranger(Axes axes, Ruler ruler) {
    this.ruler = ruler;
    this.marks =
        IntStream.range(0, axes.marks().size())
            .filter(i -> !axes.marks().get(i).label().isEmpty())
            .boxed()
            .toList();
    this.labels = marks.stream().map(i -> axes.marks().get(i).label()).toList();
    Theme theme = ruler.theme();
    this.size = theme.text().legend();
    this.rowHeight = ruler.lineHeight(size);
    this.widestText = labels.stream().mapToDouble(ruler::legendWidth).max().orElse(0);
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  double leastWidth() {
    return width(1, Math.min(widestText, LEAST_TEXT * size));
  }

  double leastHeight() {
    return height(1);
  }

  /** The width that no text would be cut at, with as many columns as {@code maxHeight} asks for. */
  double naturalWidth(double maxHeight) {
    int rows = mostRows(maxHeight);
    return width((marks.size() + rows - 1) / rows, widestText);
  }

  /** Few columns, as many as the height asks for. */
  LegendLayout tall(double maxWidth, double maxHeight) {
    int rows = mostRows(maxHeight);
    int wanted = (marks.size() + rows - 1) / rows;
    return arrange(Math.min(wanted, mostColumns(maxWidth)), maxWidth, maxHeight);
  }

  /** As many columns as the width allows. */
  LegendLayout wide(double maxWidth, double maxHeight) {
    return arrange(mostColumns(maxWidth), maxWidth, maxHeight);
  }

  private int mostRows(double maxHeight) {
    double gap = ROW_GAP * size;
    double room = maxHeight - 2 * PAD * size + gap;
    return (int) Math.max(1, Math.floor(room / (rowHeight + gap) + 1e-9));
  }

  private int mostColumns(double maxWidth) {
    int columns = 1;
    while (columns < marks.size() && width(columns + 1, widestText) <= maxWidth) {
      columns++;
    }
    return columns;
  }

  private LegendLayout arrange(int columns, double maxWidth, double maxHeight) {
    int rows = Math.min(mostRows(maxHeight), (marks.size() + columns - 1) / columns);
    boolean all = rows * columns >= marks.size();
    int shown = all ? marks.size() : rows * columns - 1;
    double textWidth = Math.max(0, Math.min(widestText, (maxWidth - width(columns, 0)) / columns));
    List<LegendLayout.Entry> entries = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      entries.add(entry(i, i / rows, i % rows, textWidth));
    }
    PlacedText more = all ? null : more(shown, left(columns - 1, textWidth), rows - 1);
    Rect frame = new Rect(0, 0, width(columns, textWidth), height(rows));
    return new LegendLayout(frame, entries, more);
  }

  private LegendLayout.Entry entry(int index, int column, int row, double textWidth) {
    double left = left(column, textWidth);
    double top = top(row);
    TextLine text = ruler.legend(labels.get(index), textWidth + ROUNDING);
    return new LegendLayout.Entry(
        marks.get(index),
        new Rect(left, top, HANDLE * size, rowHeight),
        textAt(text, left + (HANDLE + HANDLE_GAP) * size, top));
  }

  private PlacedText more(int shown, double left, int row) {
    int hidden = marks.size() - shown;
    ruler.warn(
        Warning.Code.LEGEND_SHORTENED,
        "legend shows "
            + shown
            + " of "
            + marks.size()
            + " entries; make the figure larger or place the legend outside");
    return textAt(ruler.legend("+" + hidden + " more", 100 * size), left, top(row));
  }

  private PlacedText textAt(TextLine text, double left, double top) {
    double baseline = top + rowHeight / 2 + text.capHeight() / 2;
    return new PlacedText(text, new Point(left, baseline), 0);
  }

  private double left(int column, double textWidth) {
    return PAD * size + column * ((HANDLE + HANDLE_GAP + COLUMN_GAP) * size + textWidth);
  }

  private double top(int row) {
    return PAD * size + row * (rowHeight + ROW_GAP * size);
  }

  private double width(int columns, double textWidth) {
    return 2 * PAD * size
        + columns * ((HANDLE + HANDLE_GAP) * size + textWidth)
        + (columns - 1) * COLUMN_GAP * size;
  }

  private double height(int rows) {
    return 2 * PAD * size + rows * rowHeight + (rows - 1) * ROW_GAP * size;
  }
}
