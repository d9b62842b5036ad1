package org.viz4j.core.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viz4j.error.InvalidInputException;
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
    Set<Integer> missing = new LinkedHashSet<>();
    Set<UnicodeScript> unshaped = new LinkedHashSet<>();
    for (int i = 0; i < line.size(); i++) {
      int c = line.codePoint(i);
      if (line.glyph(i) == 0) {
        missing.add(c);
      }
      if (CharacterKinds.unshaped(c)) {
        unshaped.add(UnicodeScript.of(c));
      }
    }
    if (!missing.isEmpty()) {
      String names = some(missing, c -> String.format(Locale.ROOT, "U+%04X", c));
      add(Warning.Code.MISSING_GLYPH, "has characters of no font, drawn as boxes: " + names);
    }
    if (!unshaped.isEmpty()) {
      String names = some(unshaped, TextWarnings::name);
      add(
          Warning.Code.UNSHAPED_SCRIPT,
          "is drawn letter by letter from left to right, which is not how this is written: "
              + names);
    }
  }

  private static String name(UnicodeScript script) {
    String name = script.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static <T> String some(Set<T> things, Function<T, String> name) {
    String first = things.stream().limit(NAMED).map(name).collect(Collectors.joining(", "));
    return things.size() <= NAMED ? first : first + " and " + (things.size() - NAMED) + " more";
  }

  private void add(Warning.Code code, String what) {
    warnings.add(new Warning(code, "text " + InvalidInputException.quoted(raw) + " " + what));
  }
}
