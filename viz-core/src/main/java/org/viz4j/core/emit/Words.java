package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.text.Typesetter;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.scene.Metadata;

/** What a picture says about itself to those who do not see it. */
final class Words {
  private static final String LINE = "Line";
  private static final int MOST_MARKS = 8;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_DESCRIPTION = 20_000;

  private Words() {}

  /** One line, cut with an ellipsis where it is longer than anybody reads. */
  static String name(String text) {
    return cut(text, LONGEST_NAME);
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return plain(text);
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return plain(text.substring(0, end)).stripTrailing() + "…";
  }

  /** One line without control characters. */
  static String plain(String text) {
    return Typesetter.plain(text);
  }

  static String title(Figure figure) {
    String stated = figure.metadata().title();
    if (!stated.isEmpty()) {
      return plain(stated);
    }
    boolean single = figure.title().isEmpty() && !figure.axes().isEmpty();
    return name(single ? figure.axes().get(0).title() : figure.title());
  }

  static String description(Figure figure) {
    String stated = figure.metadata().description();
    return stated.isEmpty() ? cut(describe(figure), LONGEST_DESCRIPTION) : plain(stated);
  }

  private static String describe(Figure figure) {
    if (figure.axes().size() == 1) {
      return describe(figure.axes().get(0));
    }
    List<String> parts = new ArrayList<>();
    for (Axes axes : figure.axes()) {
      String name = axes.title().isEmpty() ? "" : name(axes.title()) + ": ";
      parts.add(name + describe(axes));
    }
    return figure.axes().size() + " axes. " + String.join(" ", parts);
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
    List<MarkEmitter> marks = axes.allMarks().stream().map(MarkEmitter::of).toList();
    List<String> charts =
        marks.stream().map(MarkEmitter::chart).filter(kind -> !kind.isEmpty()).distinct().toList();
    StringBuilder words = new StringBuilder(heading(marks, charts));
    String measured = measured(axes);
    if (!measured.isEmpty()) {
      words.append(" of ").append(measured);
    }
    if (!axes.x().label().isEmpty()) {
      words.append(" over ").append(name(axes.x().label()));
    }
    List<String> parts = new ArrayList<>();
    marks.stream()
        .limit(MOST_MARKS)
        .forEach(mark -> parts.add(name(mark.name()) + ": " + mark.words()));
    if (marks.size() > MOST_MARKS) {
      boolean lines = marks.stream().allMatch(mark -> mark.chart().equals(LINE));
      parts.add((marks.size() - MOST_MARKS) + (lines ? " more lines" : " more marks"));
    }
    words.append(parts.isEmpty() ? ", empty." : ". " + String.join("; ", parts) + ".");
    axes.insets().forEach(inset -> words.append(" Inset: ").append(describe(inset.axes())));
    return words.toString();
  }

  private static String measured(Axes axes) {
    String left = name(axes.y().label());
    String right = axes.twin() == null ? "" : name(axes.twin().y().label());
    return left.isEmpty() || right.isEmpty() ? left + right : left + " and " + right;
  }

  /** The kind of chart, if its marks agree. */
  private static String heading(List<MarkEmitter> marks, List<String> charts) {
    if (marks.isEmpty()) {
      return LINE + " chart";
    }
    return charts.size() == 1 ? charts.get(0) + " chart" : "Chart";
  }
}
