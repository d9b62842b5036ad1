package org.viz4j.spi.svg;

import java.util.List;
import java.util.Map;

/** What a viewer may take for a family, in order: itself, families of the same widths, any. */
public final class FontFamilies {
  private static final Map<String, List<String>> SAME_WIDTHS =
      Map.of(
          "Liberation Sans", List.of("Arimo", "Arial", "Helvetica"),
          "Liberation Serif", List.of("Tinos", "Times New Roman", "Times"),
          "Liberation Mono", List.of("Cousine", "Courier New", "Courier"),
          "DejaVu Sans", List.of("Bitstream Vera Sans", "Verdana"));

  private FontFamilies() {}

  /**
   * A value for {@code font-family}.
   *
   * @param quote around each name: the one of {@code '} and {@code "} that the attribute allows
   */
  public static String of(String family, char quote) {
    StringBuilder list = new StringBuilder(quoted(family, quote));
    for (String other : SAME_WIDTHS.getOrDefault(family, List.of())) {
      list.append(',').append(quoted(other, quote));
    }
    return list.append(',').append(generic(family)).toString();
  }

  private static String generic(String family) {
    if (family.endsWith(" Mono")) {
      return "monospace";
    }
    return family.endsWith(" Serif") ? "serif" : "sans-serif";
  }

  /** A name comes from a font file: whatever CSS could read as an end or an escape is left out. */
  private static String quoted(String family, char quote) {
    StringBuilder name = new StringBuilder().append(quote);
    family
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .forEach(name::appendCodePoint);
    return name.append(quote).toString();
  }
}
