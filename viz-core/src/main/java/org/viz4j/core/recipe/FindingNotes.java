package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.core.diagnosis.Severity;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.Position;
import org.viz4j.figure.VerticalAlign;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/**
 * Findings on curves over epochs: a line where each begins, a shade over its span, its name in the
 * legend, and what it says below the plot.
 */
final class FindingNotes {
  private static final double SHADE = 0.1;

  /** Of the text below, in pt. */
  private static final double TEXT = 9;

  private static final double LINE = 12;
  private static final double GLYPH = 4.1;

  /** No plot area is smaller without all of the figure being scaled down. */
  private static final double LEAST = 44;

  /** What title, labels and margins take of the height, and labels of the width. */
  private static final double AROUND = 75;

  private final List<Finding> findings;
  private final String step;

  /**
   * @param xName what x counts
   */
  FindingNotes(List<Finding> findings, String xName) {
    this.findings = findings;
    this.step = xName.toLowerCase(Locale.ROOT);
  }

  /** A figure of the curves, with what the findings say below them. */
  Figure below(Size size, Consumer<? super Axes.Builder> curves) {
    if (findings.isEmpty()) {
      return Figure.of(size, curves);
    }
    List<String> lines = lines((int) ((size.width() - AROUND) / GLYPH));
    double room = Math.max(LEAST, LINE * lines.size());
    AxesGrid grid =
        AxesGrid.of(2, 1)
            .withHeights(Math.max(room, size.height() - AROUND - room), room)
            .with(0, 0, curves)
            .with(1, 0, axes -> text(axes.bare(), String.join("\n", lines)));
    return Figure.of(size, grid);
  }

  private static void text(Axes.Builder axes, String text) {
    axes.annotation(
        text,
        Position.axes(0, 1),
        note -> note.size(TEXT).align(HorizontalAlign.LEFT, VerticalAlign.TOP));
  }

  /** The messages in lines of at most so many characters, broken between words. */
  private List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      StringBuilder line = new StringBuilder(name(finding.code())).append(':');
      for (String word : finding.message().split(" ")) {
        if (line.length() + 1 + word.length() > most) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Of several findings with one code the first is named; of those of one point, the line. */
  void mark(Axes.Builder axes) {
    Set<Finding.Code> named = EnumSet.noneOf(Finding.Code.class);
    for (Finding finding : findings) {
      Color color = color(finding.severity());
      boolean first = named.add(finding.code());
      boolean wide = finding.span().to() > finding.onset();
      if (first && wide) {
        axes.verticalSpan(
            finding.onset(),
            finding.span().to(),
            span -> span.color(color).opacity(SHADE).label(label(finding)));
      }
      axes.verticalLine(
          finding.onset(),
          line ->
              line.color(color)
                  .dash(Dash.DASHED)
                  .width(1)
                  .label(first && !wide ? label(finding) : ""));
    }
  }

  private String label(Finding finding) {
    return name(finding.code()) + " from " + step + ' ' + number(finding.onset());
  }

  /** An x as the log has it. */
  static String number(double x) {
    boolean whole = x == Math.rint(x) && Math.abs(x) < 1e15;
    return whole ? Long.toString((long) x) : Double.toString(x);
  }

  private static String name(Finding.Code code) {
    String words =
        code == Finding.Code.NON_FINITE
            ? "not finite"
            : code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Color color(Severity severity) {
    return switch (severity) {
      case INFO -> Color.hex("#6e7781");
      case WARN -> Color.hex("#bf8700");
      case ERROR -> Color.hex("#cf222e");
    };
  }
}
