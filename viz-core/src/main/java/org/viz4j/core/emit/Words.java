package org.viz4j.core.emit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Line;
import org.viz4j.figure.Mark;
import org.viz4j.scene.Metadata;

/** What a picture says about itself to those who do not see it. */
final class Words {
  private static final MathContext DIGITS = new MathContext(4);
  private static final int MOST_MARKS = 8;

  private Words() {}

  /** One line without control characters. */
  static String plain(String text) {
    return Typesetter.plain(text);
  }

  static String title(Figure figure) {
    String stated = figure.metadata().title();
    return plain(stated.isEmpty() ? figure.axes().title() : stated);
  }

  static String description(Figure figure) {
    String stated = figure.metadata().description();
    return plain(stated.isEmpty() ? describe(figure.axes()) : stated);
  }

  static Metadata metadata(Figure figure) {
    Metadata stated = figure.metadata();
    return new Metadata(
        title(figure),
        description(figure),
        plain(stated.language()),
        plain(stated.author()),
        plain(stated.subject()),
        stated.keywords().stream().map(Words::plain).toList(),
        stated.date());
  }

  private static String describe(Axes axes) {
    StringBuilder words = new StringBuilder("Line chart");
    if (!axes.y().label().isEmpty()) {
      words.append(" of ").append(axes.y().label());
    }
    if (!axes.x().label().isEmpty()) {
      words.append(" over ").append(axes.x().label());
    }
    List<String> marks = new ArrayList<>();
    for (Mark mark : axes.marks().subList(0, Math.min(MOST_MARKS, axes.marks().size()))) {
      if (mark instanceof Line line) {
        marks.add(describe(line));
      }
    }
    if (axes.marks().size() > MOST_MARKS) {
      marks.add((axes.marks().size() - MOST_MARKS) + " more lines");
    }
    return words + (marks.isEmpty() ? ", empty." : ". " + String.join("; ", marks) + ".");
  }

  private static String describe(Line line) {
    Series series = line.series();
    String name = line.label().isEmpty() ? series.name() : line.label();
    double first = Double.NaN;
    double last = Double.NaN;
    double least = Double.NaN;
    double leastX = Double.NaN;
    for (long i = 0; i < series.size(); i++) {
      double y = series.y().get(i);
      if (Double.isFinite(y)) {
        first = Double.isNaN(first) ? y : first;
        last = y;
        if (!(least <= y)) {
          least = y;
          leastX = series.x().get(i);
        }
      }
    }
    if (Double.isNaN(first)) {
      return name + ": no finite value";
    }
    return String.format(
        Locale.ROOT,
        "%s: from %s to %s, lowest %s at %s",
        name,
        number(first),
        number(last),
        number(least),
        number(leastX));
  }

  /** Four digits, plain where people write numbers plainly. */
  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    boolean plain = value == 0 || Math.abs(value) >= 1e-4 && Math.abs(value) < 1e7;
    return plain ? rounded.toPlainString() : rounded.toString();
  }
}
