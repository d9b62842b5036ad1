package org.viz4j.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.viz4j.FigurePage;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Figure;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.Position;
import org.viz4j.figure.VerticalAlign;
import org.viz4j.font.Weight;
import org.viz4j.geom.Size;

/** Facts and notes as pages for paper. */
final class SummaryPages {
  private static final int LINES = 50;
  private static final int LINE = 90;
  private static final double TEXT = 9;
  private static final double HEADING = 11;
  private static final double TITLE = 16;
  private static final double LINE_HEIGHT = 1.35;
  private static final double TOP = 36;
  private static final double MARGIN = 36;
  private static final double INDENT = 12;

  private final TrainingReport report;
  private final List<Note> notes;

  SummaryPages(TrainingReport report, List<Note> notes) {
    this.report = report;
    this.notes = notes;
  }

  /** A4 upright, at least one. */
  List<FigurePage> pages() {
    List<Entry> entries = entries();
    List<FigurePage> pages = new ArrayList<>();
    for (int from = 0; from == 0 || from < entries.size(); from += LINES) {
      List<Entry> some = entries.subList(from, Math.min(from + LINES, entries.size()));
      pages.add(new FigurePage(page(some), from == 0 ? "Summary" : ""));
    }
    return pages;
  }

  private Figure page(List<Entry> entries) {
    return Figure.of(
        Size.mm(210, 297),
        axes -> {
          axes.bare();
          double down = TOP;
          for (Entry entry : entries) {
            Position place = Position.axes(0, 1).offset(MARGIN + entry.indent(), -down);
            axes.annotation(entry.text(), place, entry::look);
            down += entry.size() * LINE_HEIGHT;
          }
        });
  }

  /** A line of text, short enough for the page. */
  private record Entry(String text, double indent, double size, Weight weight) {
    static Entry heading(String text) {
      return new Entry(text, 0, HEADING, Weight.BOLD);
    }

    static Entry body(String text, double indent) {
      return new Entry(text, indent, TEXT, Weight.REGULAR);
    }

    void look(Annotation.Builder look) {
      look.size(size).weight(weight).align(HorizontalAlign.LEFT, VerticalAlign.TOP);
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    String title = "Training report: " + report.name();
    entries.add(new Entry(title, 0, TITLE, Weight.BOLD));
    List<Note> findings = notes.stream().filter(note -> note.kind() == Note.Kind.FINDING).toList();
    if (!findings.isEmpty()) {
      heading(entries, Headings.of(Note.Kind.FINDING));
      findings.forEach(note -> wrap(entries, note.text()));
    }
    listed(entries, "Key numbers", report.numbers());
    heading(entries, "Figures");
    report.parts().forEach(part -> wrap(entries, captioned(part)));
    listed(entries, "The run", report.facts());
    Note.Kind last = null;
    for (Note note : notes.subList(findings.size(), notes.size())) {
      if (note.kind() != last) {
        heading(entries, Headings.of(note.kind()));
        last = note.kind();
      }
      wrap(entries, note.text());
    }
    return entries;
  }

  private static void listed(List<Entry> entries, String title, Map<String, String> values) {
    if (!values.isEmpty()) {
      heading(entries, title);
      values.forEach((name, value) -> wrap(entries, name + ": " + value));
    }
  }

  private static void heading(List<Entry> entries, String text) {
    entries.add(Entry.body("", 0));
    entries.add(Entry.heading(text));
  }

  private static String captioned(Part part) {
    return part.caption().isEmpty() ? part.title() : part.title() + ": " + part.caption();
  }

  /** Breaks at blanks, so that the number of lines is known before they are measured. */
  private static void wrap(List<Entry> entries, String text) {
    String rest = text.replaceAll("\\s+", " ");
    double indent = INDENT;
    while (rest.length() > LINE) {
      int cut = rest.lastIndexOf(' ', LINE);
      int at = cut > 0 ? cut : LINE;
      entries.add(Entry.body(rest.substring(0, at), indent));
      rest = rest.substring(at).strip();
      indent = 2 * INDENT;
    }
    entries.add(Entry.body(rest, indent));
  }
}
