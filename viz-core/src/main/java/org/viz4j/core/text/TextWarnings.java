package org.viz4j.core.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.viz4j.error.Warning;

/** Collects what the reader of a line should know about it. */
final class TextWarnings {
  private static final int NAMED = 10;

  private final String raw;
  private final List<Warning> warnings = new ArrayList<>();

  TextWarnings(String raw) {
    this.raw = raw;
  }

  List<Warning> list() {
    return List.copyOf(warnings);
  }

  void sanitized(int changes) {
    if (changes > 0) {
      String characters = changes == 1 ? " character" : " characters";
      add(
          Warning.Code.TEXT_SANITIZED,
          "had "
              + changes
              + " control, invisible or unpaired"
              + characters
              + ", removed or replaced");
    }
  }

  void shortened(double maxWidth) {
    String room = Milli.rounded(maxWidth) + " pt";
    add(Warning.Code.TEXT_SHORTENED, "was cut with an ellipsis to fit into " + room);
  }

  void characters(GlyphLine line) {
    Set<String> missing = new LinkedHashSet<>();
    Set<String> scripts = new LinkedHashSet<>();
    for (int i = 0; i < line.size(); i++) {
      int c = line.codePoint(i);
      if (line.glyph(i) == 0) {
        missing.add(String.format(Locale.ROOT, "U+%04X", c));
      }
      if (CharacterKinds.unshaped(c)) {
        scripts.add(script(c));
      }
    }
    if (!missing.isEmpty()) {
      add(
          Warning.Code.MISSING_GLYPH,
          "has characters of no font, drawn as boxes: " + some(missing));
    }
    if (!scripts.isEmpty()) {
      add(
          Warning.Code.UNSHAPED_SCRIPT,
          "is drawn from left to right, letter by letter, which is not how this is written: "
              + some(scripts));
    }
  }

  private static String script(int c) {
    String name = UnicodeScript.of(c).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String some(Set<String> names) {
    String first = String.join(", ", names.stream().limit(NAMED).toList());
    return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
  }

  private void add(Warning.Code code, String what) {
    warnings.add(new Warning(code, "text " + Quoted.of(raw) + " " + what));
  }
}
