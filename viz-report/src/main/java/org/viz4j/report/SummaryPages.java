package org.viz4j.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.viz4j.FigurePage;
import org.viz4j.core.text.Typesetter;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Figure;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.Position;
import org.viz4j.figure.Theme;
import org.viz4j.figure.VerticalAlign;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Weight;
import org.viz4j.geom.Size;

/** Findings, numbers, facts and notes as pages for paper. */
final class SummaryPages {
  private static final Size PAPER = Size.mm(210, 297);
  private static final double MARGIN = 36;

  /** What axes leave free at the edge of the paper. */
  private static final double EDGE = 7.2;

  private static final double TEXT = 9.5;
  private static final double HEADING = 12;
  private static final double TITLE = 18;
  private static final double LINE_HEIGHT = 1.4;

  /** Above a heading, as a share of its size. */
  private static final double ABOVE = 1.2;

  /** Lines that stay with their heading. */
  private static final int KEPT = 3;

  /** Where values stand beside their names. */
  private static final double VALUES = 170;

  private static final double HANGING = 12;
  private static final FontSpec FONT = FontSpec.of(Theme.DEFAULT.text().family());

  private final TrainingReport report;
  private final List<Note> notes;
  private final Typesetter typesetter = Typesetter.bundled();

  SummaryPages(TrainingReport report, List<Note> notes) {
    this.report = report;
    this.notes = notes;
  }

  /** A4 upright, at least one. */
  List<FigurePage> pages() {
    List<FigurePage> pages = new ArrayList<>();
    List<Entry> page = new ArrayList<>();
    double down = MARGIN;
    double end = PAPER.height() - MARGIN - 2 * EDGE;
    for (Entry entry : entries()) {
      double kept = entry.isHeading() ? KEPT * TEXT * LINE_HEIGHT : 0;
      if (down + entry.height() + kept > end) {
        pages.add(page(page, pages.isEmpty()));
        page = new ArrayList<>();
        down = MARGIN;
      }
      page.add(entry);
      down += entry.height();
    }
    pages.add(page(page, pages.isEmpty()));
    return pages;
  }

  private static FigurePage page(List<Entry> entries, boolean first) {
    Figure figure =
        Figure.of(
            PAPER,
            axes -> {
              axes.bare();
              double down = MARGIN;
              for (Entry entry : entries) {
                down += entry.above();
                for (Words words : entry.written()) {
                  Position place = Position.axes(0, 1).offset(MARGIN + words.indent(), -down);
                  axes.annotation(words.text(), place, entry::look);
                }
                down += entry.height() - entry.above();
              }
            });
    return new FigurePage(figure, first ? "Summary" : "");
  }

  /**
   * @param indent in pt from the margin
   */
  private record Words(String text, double indent) {}

  /**
   * A line of the page.
   *
   * @param above room above it in pt
   */
  private record Entry(List<Words> words, double size, Weight weight, double above) {
    static Entry body(Words... words) {
      return new Entry(List.of(words), TEXT, Weight.REGULAR, 0);
    }

    List<Words> written() {
      return words.stream().filter(one -> !one.text().isEmpty()).toList();
    }

    boolean isHeading() {
      return size > TEXT;
    }

    double height() {
      return above + size * LINE_HEIGHT;
    }

    void look(Annotation.Builder look) {
      look.size(size).weight(weight).align(HorizontalAlign.LEFT, VerticalAlign.TOP);
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines("Training report: " + report.name(), TITLE, 0)) {
      entries.add(new Entry(List.of(new Words(line, 0)), TITLE, Weight.BOLD, 0));
    }
    List<Note> findings = notes.stream().filter(note -> note.kind() == Note.Kind.FINDING).toList();
    if (!findings.isEmpty()) {
      heading(entries, Headings.of(Note.Kind.FINDING));
      findings.forEach(note -> text(entries, note.text()));
    }
    listed(entries, "Key numbers", report.numbers());
    heading(entries, "Figures");
    report.parts().forEach(part -> text(entries, captioned(part)));
    listed(entries, "The run", report.facts());
    Note.Kind last = null;
    for (Note note : notes.subList(findings.size(), notes.size())) {
      if (note.kind() != last) {
        heading(entries, Headings.of(note.kind()));
        last = note.kind();
      }
      text(entries, note.text());
    }
    return entries;
  }

  private static void heading(List<Entry> entries, String text) {
    entries.add(new Entry(List.of(new Words(text, 0)), HEADING, Weight.BOLD, ABOVE * HEADING));
  }

  private static String captioned(Part part) {
    return part.caption().isEmpty() ? part.title() : part.title() + ": " + part.caption();
  }

  private void listed(List<Entry> entries, String title, Map<String, String> values) {
    if (values.isEmpty()) {
      return;
    }
    heading(entries, title);
    values.forEach(
        (name, value) -> {
          if (width(name, TEXT) > VALUES - HANGING) {
            text(entries, name + ": " + value);
            return;
          }
          List<String> lines = lines(value, TEXT, VALUES);
          entries.add(Entry.body(new Words(name, 0), new Words(lines.get(0), VALUES)));
          lines.stream().skip(1).forEach(line -> entries.add(Entry.body(new Words(line, VALUES))));
        });
  }

  private void text(List<Entry> entries, String text) {
    double indent = 0;
    for (String line : lines(text, TEXT, HANGING)) {
      entries.add(Entry.body(new Words(line, indent)));
      indent = HANGING;
    }
  }

  /** Broken at blanks, and within a word that is wider than a line, so that nothing is cut off. */
  private List<String> lines(String text, double size, double indent) {
    double room = PAPER.width() - 2 * (MARGIN + EDGE) - indent;
    List<String> lines = new ArrayList<>();
    String rest = text.replaceAll("\\s+", " ").strip();
    while (width(rest, size) > room) {
      int fits = fitting(rest, size, room);
      int blank = rest.lastIndexOf(' ', fits);
      int cut = blank > 0 ? blank : fits;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** How many characters of {@code text} are not wider than {@code room}, at least one. */
  private int fitting(String text, double size, double room) {
    int fits = 1;
    int not = text.length();
    while (not - fits > 1) {
      int middle = (fits + not) / 2;
      if (width(text.substring(0, middle), size) <= room) {
        fits = middle;
      } else {
        not = middle;
      }
    }
    return Character.isHighSurrogate(text.charAt(fits - 1)) ? fits + 1 : fits;
  }

  private double width(String text, double size) {
    return typesetter.line(text, FONT, size).width();
  }
}
