package org.viz4j.core.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.charset.Charset;

/** The table {@code name}: what a font calls itself. */
final class FontNames {
  private static final int WINDOWS = 3;
  private static final int MAC = 1;
  private static final int ENGLISH_US = 0x409;
  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int RECORD = 12;

  private final FontBytes table;

  FontNames(FontBytes table) {
    this.table = table;
  }

  /** The typographic family, else the family, in English if there is a choice. */
  String family() {
    String family = name(TYPOGRAPHIC_FAMILY);
    if (family.isEmpty()) {
      family = name(FAMILY);
    }
    if (family.isEmpty()) {
      throw table.fault("name the family", "without a family name");
    }
    return family;
  }

  private String name(int id) {
    String best = "";
    int bestRank = 0;
    int count = table.u16(2);
    for (int i = 0; i < count; i++) {
      int record = 6 + i * RECORD;
      int rank = rank(record);
      if (table.u16(record + 6) == id && rank > bestRank) {
        best = text(record);
        bestRank = rank;
      }
    }
    return best;
  }

  private int rank(int record) {
    return switch (table.u16(record)) {
      case WINDOWS -> table.u16(record + 4) == ENGLISH_US ? 4 : 2;
      case MAC -> table.u16(record + 4) == 0 ? 3 : 0;
      default -> 1;
    };
  }

  private String text(int record) {
    // Roman letters of the Mac differ from Latin-1 only outside ASCII, where families rarely go
    Charset charset = table.u16(record) == MAC ? ISO_8859_1 : UTF_16BE;
    String raw = table.text(table.u16(4) + table.u16(record + 10), table.u16(record + 8), charset);
    return Sanitizer.oneLine(raw).rest();
  }
}
