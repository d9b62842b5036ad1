package org.viz4j.core.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.viz4j.error.InvalidInputException;

/** The table directory of a TrueType file. */
final class FontTables {
  private static final long TRUE_TYPE = 0x00010000;
  private static final long APPLE_TRUE_TYPE = 0x74727565;
  private static final int HEADER = 12;
  private static final int RECORD = 16;

  private final FontBytes file;
  private final Map<String, FontBytes> tables;

  private FontTables(FontBytes file, Map<String, FontBytes> tables) {
    this.file = file;
    this.tables = tables;
  }

  static FontTables of(FontBytes file) {
    long magic = file.u32(0);
    if (magic != TRUE_TYPE && magic != APPLE_TRUE_TYPE) {
      throw file.fault("be TrueType with glyf outlines", kind(file, magic));
    }
    Map<String, FontBytes> tables = new TreeMap<>();
    int count = file.u16(4);
    for (int i = 0; i < count; i++) {
      int record = HEADER + i * RECORD;
      String tag = file.text(record, 4, ISO_8859_1);
      String name = "table " + InvalidInputException.quoted(tag);
      tables.putIfAbsent(tag, file.slice(name, file.u32(record + 8), file.u32(record + 12)));
    }
    return new FontTables(file, tables);
  }

  private static String kind(FontBytes file, long magic) {
    String tag = file.text(0, 4, ISO_8859_1);
    return switch (tag) {
      case "OTTO" -> "OpenType with CFF outlines";
      case "ttcf" -> "a collection of fonts";
      case "wOFF", "wOF2" -> "a compressed web font";
      default -> String.format(java.util.Locale.ROOT, "a file that starts with %08x", magic);
    };
  }

  FontBytes required(String tag) {
    return optional(tag).orElseThrow(() -> file.fault("have the table " + tag, "without it"));
  }

  Optional<FontBytes> optional(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }
}
