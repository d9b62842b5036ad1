package org.viz4j.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.report.page.JtereportGenerated;
import org.viz4j.report.page.PageColors;
import org.viz4j.report.page.PageContent;
import org.viz4j.report.page.PageFigure;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

/** The report as one file for a browser: no script, no request, figures inline. */
final class HtmlPage {
  /** Of all figures together; the largest drawings become pixels until they fit. */
  private static final long BUDGET = 4_500_000;

  private static final double PIXELS_DPI = 110;

  /** Width of a figure by its height below which two stand side by side. */
  private static final double NARROW = 1.6;

  private final TrainingReport report;
  private final List<Note> notes;
  private final Plotter plotter;

  HtmlPage(TrainingReport report, List<Note> notes, Plotter plotter) {
    this.report = report;
    this.notes = notes;
    this.plotter = plotter;
  }

  /**
   * The whole file.
   *
   * @param drawings every part as SVG
   */
  String write(Map<Part, Rendering> drawings) {
    List<Part> inPixels = tooLarge(drawings);
    List<PageFigure> figures = new ArrayList<>();
    List<Part> parts = report.parts();
    List<Boolean> wide = wide(parts);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String markup =
          inPixels.contains(part)
              ? pixels(part, inline(drawings.get(part)))
              : inline(drawings.get(part));
      figures.add(new PageFigure(part.stem(), part.title(), wide.get(i), markup, part.caption()));
    }
    StringOutput out = new StringOutput();
    JtereportGenerated.render(
        new OwaspHtmlTemplateOutput(out),
        null,
        new PageContent(
            report.name(),
            colors(),
            figures,
            findings(),
            report.numbers(),
            report.facts(),
            report.readme(),
            grouped()));
    return out.toString();
  }

  /**
   * Of the theme in which the figures are drawn, so that they do not stand on the page as holes.
   */
  private PageColors colors() {
    Theme.Colors colors =
        plotter
            .config()
            .find(RenderOptions.THEME)
            .flatMap(setting -> Theme.named(setting.value()))
            .orElse(Theme.DEFAULT)
            .colors();
    boolean dark = brightness(colors.background()) < brightness(colors.text());
    return new PageColors(dark ? "dark" : "light", colors.background().hex(), colors.text().hex());
  }

  private static int brightness(Color color) {
    return color.red() + color.green() + color.blue();
  }

  /** Two figures about as high as wide stand side by side; all others alone. */
  private static List<Boolean> wide(List<Part> parts) {
    List<Boolean> wide = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < parts.size(); i++) {
      boolean next = i + 1 < parts.size() && isNarrow(parts.get(i + 1));
      boolean beside = isNarrow(parts.get(i)) && (open || next);
      wide.add(!beside);
      open = beside && !open;
    }
    return wide;
  }

  private static boolean isNarrow(Part part) {
    return part.figure().size().widthInches() < NARROW * part.figure().size().heightInches();
  }

  private List<String> findings() {
    return notes.stream().filter(note -> note.kind() == Note.Kind.FINDING).map(Note::text).toList();
  }

  private Map<String, List<String>> grouped() {
    Map<Note.Kind, List<String>> groups = new EnumMap<>(Note.Kind.class);
    notes.stream()
        .filter(note -> note.kind() != Note.Kind.FINDING)
        .forEach(
            note ->
                groups.computeIfAbsent(note.kind(), kind -> new ArrayList<>()).add(note.text()));
    Map<String, List<String>> named = new LinkedHashMap<>();
    groups.forEach((kind, texts) -> named.put(Headings.of(kind), texts));
    return named;
  }

  private static List<Part> tooLarge(Map<Part, Rendering> drawings) {
    long all = drawings.values().stream().mapToLong(Rendering::size).sum();
    List<Part> largest = new ArrayList<>(drawings.keySet());
    largest.sort((a, b) -> Integer.compare(drawings.get(b).size(), drawings.get(a).size()));
    int count = 0;
    while (all > BUDGET && count < largest.size()) {
      all -= drawings.get(largest.get(count++)).size();
    }
    return largest.subList(0, count);
  }

  /** Without the declaration of XML, which has no place within a page. */
  private static String inline(Rendering drawing) {
    String svg = new String(drawing.bytes(), StandardCharsets.UTF_8);
    return svg.substring(svg.indexOf("<svg"));
  }

  private String pixels(Part part, String svg) {
    Rendering png = plotter.render(part.figure(), Format.PNG, RenderOptions.dpi(PIXELS_DPI));
    return "<img alt=\""
        + words(svg, "title")
        + ". "
        + words(svg, "desc")
        + "\" src=\"data:image/png;base64,"
        + Base64.getEncoder().encodeToString(png.bytes())
        + "\">";
  }

  /** What the drawing says about itself, escaped already. */
  private static String words(String svg, String element) {
    Matcher found = Pattern.compile("<" + element + "[^>]*>([^<]*)</").matcher(svg);
    return found.find() ? found.group(1).replace("\"", "&quot;") : "";
  }
}
