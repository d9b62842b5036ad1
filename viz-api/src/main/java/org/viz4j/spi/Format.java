package org.viz4j.spi;

import java.util.List;
import java.util.Locale;

/**
 * A file format. An open set: a backend may bring its own.
 *
 * @param id lower case, such as {@code png}
 * @param suffixes of file names, lower case, without the dot, the usual one first
 * @param mediaType such as {@code image/png}
 */
public record Format(String id, List<String> suffixes, String mediaType) {
  public static final Format PNG = new Format("png", List.of("png"), "image/png");
  public static final Format SVG = new Format("svg", List.of("svg"), "image/svg+xml");
  public static final Format PDF = new Format("pdf", List.of("pdf"), "application/pdf");

  public Format {
    suffixes = List.copyOf(suffixes);
  }

  /** Whether a file name ends in one of the suffixes, in any case. */
  public boolean matches(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return suffixes.stream().anyMatch(suffix -> lower.endsWith("." + suffix));
  }
}
