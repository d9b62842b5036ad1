package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.viz4j.core.text.TextLine;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Theme;
import org.viz4j.font.FontSpec;

/** Measures a figure's texts in a theme's fonts and keeps what the typesetter has to say. */
final class Ruler {
  /** The label of a tick that is longer, in sizes of its text, is cut. */
  private static final double LONGEST_TICK = 25;

  private final Typesetter typesetter;
  private final Theme theme;
  private final FontSpec font;
  private final Set<Warning> warnings;
  private final double scale;
  private final Map<String, TextLine> known;

  Ruler(Typesetter typesetter, Theme theme) {
    this.typesetter = typesetter;
    this.theme = theme;
    this.font = theme.font();
    this.warnings = new LinkedHashSet<>();
    this.scale = 1;
    this.known = new HashMap<>();
  }

  private Ruler(Ruler other, Theme theme, Set<Warning> warnings) {
    this.typesetter = other.typesetter;
    this.theme = theme;
    this.font = theme.font();
    this.warnings = warnings;
    this.scale = other.scale * theme.text().label() / other.theme.text().label();
    this.known = other.known;
  }

  /** For part of the figure in other lengths; both keep their warnings together. */
  Ruler with(Theme theme) {
    return new Ruler(this, theme, warnings);
  }

  /** For all of the figure in other lengths, with nothing to say yet. */
  Ruler anew(Theme theme) {
    return new Ruler(this, theme, new LinkedHashSet<>());
  }

  /** What share of its length a text is set in that the figure states in pt. */
  double scale() {
    return scale;
  }

  Theme theme() {
    return theme;
  }

  List<TextLine> title(String text, double maxWidth, int maxLines) {
    if (text.isEmpty()) {
      return List.of();
    }
    FontSpec titleFont = font.withWeight(theme.text().titleWeight());
    List<TextLine> lines =
        typesetter.wrap(text, titleFont, theme.text().title(), maxWidth, maxLines);
    lines.forEach(this::keepWarnings);
    return lines;
  }

  /** Of a title that nothing cuts or breaks. */
  double titleWidth(String text) {
    FontSpec titleFont = font.withWeight(theme.text().titleWeight());
    return typesetter.line(text, titleFont, theme.text().title()).width();
  }

  List<TextLine> figureTitle(String text, double maxWidth, int maxLines) {
    FontSpec titleFont = font.withWeight(theme.text().titleWeight());
    List<TextLine> lines =
        typesetter.wrap(text, titleFont, theme.text().figureTitle(), maxWidth, maxLines);
    lines.forEach(this::keepWarnings);
    return lines;
  }

  TextLine label(String text, double maxWidth) {
    return keepWarnings(typesetter.fit(text, font, theme.text().label(), maxWidth));
  }

  TextLine legend(String text, double maxWidth) {
    return keepWarnings(typesetter.fit(text, font, theme.text().legend(), maxWidth));
  }

  /** As a legend text that nothing cuts, to find out how much room it would like. */
  double legendWidth(String text) {
    double enough = theme.text().legend() * 1000;
    return typesetter.fit(text, font, theme.text().legend(), enough).width();
  }

  List<TextLine> note(Annotation annotation, double maxWidth, int maxLines) {
    FontSpec weighted = font.withWeight(annotation.weight());
    double size = Block.size(annotation, theme);
    List<TextLine> lines = typesetter.wrap(annotation.text(), weighted, size, maxWidth, maxLines);
    lines.forEach(this::keepWarnings);
    return lines;
  }

  /** The label of a tick, cut if it is too long for any axis. */
  TextLine tick(String text) {
    return known
        .computeIfAbsent(text, unknown -> typesetter.fit(unknown, font, 1, LONGEST_TICK))
        .withSize(theme.text().tick());
  }

  /** Names on an axis. */
  List<TextLine> categories(List<String> names, double maxWidth) {
    return names.stream()
        .map(name -> typesetter.fit(name, font, theme.text().tick(), maxWidth))
        .toList();
  }

  /** Keeps what there is to say of labels in their places; those that are cut in one warning. */
  void keepWarningsOfTicks(List<TextLine> lines, List<String> texts) {
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Warning warning : lines.get(i).warnings()) {
        if (warning.code() == Warning.Code.TEXT_SHORTENED) {
          cut.add(texts.get(i));
        } else {
          warnings.add(warning);
        }
      }
    }
    if (!cut.isEmpty()) {
      String first = "tick label " + InvalidInputException.quoted(cut.get(0));
      String which = cut.size() == 1 ? first + " is" : first + " and others are";
      warn(Warning.Code.TEXT_SHORTENED, which + " cut with an ellipsis to fit beside the axis");
    }
  }

  /** From ascent to descent of a line of size {@code size}. */
  double lineHeight(double size) {
    TextLine line = tick("0").withSize(size);
    return line.ascent() + line.descent();
  }

  void warn(Warning.Code code, String message) {
    warnings.add(new Warning(code, message));
  }

  List<Warning> warnings() {
    return new ArrayList<>(warnings);
  }

  /** Forgets what came after {@code earlier}. */
  void keepOnly(List<Warning> earlier) {
    warnings.retainAll(earlier);
  }

  private TextLine keepWarnings(TextLine line) {
    warnings.addAll(line.warnings());
    return line;
  }
}
