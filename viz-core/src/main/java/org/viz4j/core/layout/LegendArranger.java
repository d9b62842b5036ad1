package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Look;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Legend;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.SceneNode;

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
  private final Legend legend;
  private final List<Integer> marks;
  private final List<String> labels;
  private final double size;
  private final double rowHeight;
  private final double titleRow;
  private final double widestText;
  private final double titleWidth;

  private LegendArranger(Legend legend, List<Mark> all, List<Integer> marks, Ruler ruler) {
    this.ruler = ruler;
    this.legend = legend;
    this.marks = marks;
    this.labels = marks.stream().map(i -> all.get(i).label()).toList();
    this.size = ruler.theme().text().legend();
    this.rowHeight = ruler.lineHeight(size);
    this.titleRow = legend.title().isEmpty() ? 0 : rowHeight + ROW_GAP * size;
    this.widestText = labels.stream().mapToDouble(ruler::legendWidth).max().orElse(0);
    this.titleWidth =
        legend.title().isEmpty() ? 0 : ruler.legendWidth(legend.title()) + 2 * PAD * size;
  }

  /** A legend of every mark that has a label; null where none has. */
  static @Nullable LegendArranger of(@Nullable Legend legend, List<Mark> marks, Ruler ruler) {
    return of(legend, marks, ruler, i -> true);
  }

  /** A legend in which no two entries read and look the same; null where no mark has a label. */
  static @Nullable LegendArranger ofDistinct(
      @Nullable Legend legend, List<Axes> axes, Ruler ruler) {
    if (legend == null) {
      return null;
    }
    List<Mark> marks = axes.stream().flatMap(one -> one.allMarks().stream()).toList();
    List<List<SceneNode>> samples =
        axes.stream().flatMap(one -> samples(one.allMarks(), ruler.theme()).stream()).toList();
    Set<Distinct> seen = new HashSet<>();
    return of(
        legend, marks, ruler, i -> seen.add(new Distinct(marks.get(i).label(), samples.get(i))));
  }

  /** What a reader tells entries apart by. */
  private record Distinct(String label, List<SceneNode> sample) {}

  /** One a mark, none for a mark without a label. */
  private static List<List<SceneNode>> samples(List<Mark> marks, Theme theme) {
    List<MarkEmitter> emitters = marks.stream().map(MarkEmitter::of).toList();
    List<Look> looks = Look.all(emitters, theme);
    double size = theme.text().legend();
    Rect handle = new Rect(0, 0, HANDLE * size, size);
    return IntStream.range(0, marks.size())
        .mapToObj(
            i ->
                marks.get(i).label().isEmpty()
                    ? List.<SceneNode>of()
                    : emitters.get(i).sample(handle, looks.get(i)))
        .toList();
  }

  private static @Nullable LegendArranger of(
      @Nullable Legend legend, List<Mark> marks, Ruler ruler, IntPredicate wanted) {
    List<Integer> labelled =
        IntStream.range(0, marks.size())
            .filter(i -> !marks.get(i).label().isEmpty() && wanted.test(i))
            .boxed()
            .toList();
    return legend == null || labelled.isEmpty()
        ? null
        : new LegendArranger(legend, marks, labelled, ruler);
  }

  LegendPlace place() {
    return legend.place();
  }

  double leastWidth() {
    return width(1, Math.min(widestText, LEAST_TEXT * size));
  }

  double leastHeight() {
    return height(1);
  }

  /** The width that no text would be cut at, with as many columns as {@code maxHeight} asks for. */
  double naturalWidth(double maxHeight) {
    return Math.max(titleWidth, width(wantedColumns(maxHeight), widestText));
  }

  /** Few columns, as many as the height asks for. */
  LegendLayout tall(double maxWidth, double maxHeight) {
    int columns = Math.min(wantedColumns(maxHeight), mostColumns(maxWidth));
    return arrange(columns, maxWidth, maxHeight);
  }

  /** As many columns as the width allows. */
  LegendLayout wide(double maxWidth, double maxHeight) {
    int columns = Math.min(statedColumns(marks.size()), mostColumns(maxWidth));
    return arrange(columns, maxWidth, maxHeight);
  }

  private int statedColumns(int otherwise) {
    return Math.min(marks.size(), legend.columns().orElse(otherwise));
  }

  private int wantedColumns(double maxHeight) {
    int rows = mostRows(maxHeight);
    return statedColumns((marks.size() + rows - 1) / rows);
  }

  private int mostRows(double maxHeight) {
    double gap = ROW_GAP * size;
    double room = maxHeight - titleRow - 2 * PAD * size + gap;
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
    double width = Math.max(Math.min(titleWidth, maxWidth), width(columns, textWidth));
    return new LegendLayout(new Rect(0, 0, width, height(rows)), title(width), entries, more);
  }

  private @Nullable PlacedText title(double width) {
    if (legend.title().isEmpty()) {
      return null;
    }
    TextLine line = ruler.legend(legend.title(), width - 2 * PAD * size + ROUNDING);
    double baseline = PAD * size + rowHeight / 2 + line.capHeight() / 2;
    return PlacedText.centered(line, width / 2, baseline);
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
    return PAD * size + titleRow + row * (rowHeight + ROW_GAP * size);
  }

  private double width(int columns, double textWidth) {
    return 2 * PAD * size
        + columns * ((HANDLE + HANDLE_GAP) * size + textWidth)
        + (columns - 1) * COLUMN_GAP * size;
  }

  private double height(int rows) {
    return 2 * PAD * size + titleRow + rows * rowHeight + (rows - 1) * ROW_GAP * size;
  }
}
