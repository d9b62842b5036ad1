package org.viz4j.spi;

import java.util.List;
import java.util.Locale;
import org.viz4j.error.InvalidInputException;

/**
 * A file format. An open set: a backend may bring its own.
 *
 * @param id letters a..z and digits, such as {@code png}
 * @param suffixes of file names, lower case, without the dot, the usual one first; one or more
 * @param mediaType such as {@code image/png}
 */
public record Format(String id, List<String> suffixes, String mediaType) {
  public static final Format PNG = new Format("png", List.of("png"), "image/png");
  public static final Format SVG = new Format("svg", List.of("svg"), "image/svg+xml");
  public static final Format PDF = new Format("pdf", List.of("pdf"), "application/pdf");

  /**
   * @throws InvalidInputException if the id does not match {@code [a-z0-9]+}, or there is no
   *     suffix, or one of them is empty, not in lower case or starts with a dot
   */
  public Format {
    InvalidInputException.requirePresent("id of a format", id);
    if (!id.matches("[a-z0-9]+")) {
      throw InvalidInputException.of(
          "id of a format", "match [a-z0-9]+", InvalidInputException.quoted(id));
    }
    String thing = "suffixes of format " + InvalidInputException.quoted(id);
    suffixes = InvalidInputException.requireAllPresent(thing, suffixes);
    if (suffixes.isEmpty()) {
      throw InvalidInputException.of(thing, "be one or more", "none");
    }
    for (String suffix : suffixes) {
      if (!isLowerCase(suffix) || suffix.isEmpty() || suffix.startsWith(".")) {
        throw InvalidInputException.of(
            thing, "be in lower case, without the dot", InvalidInputException.quoted(suffix));
      }
    }
    InvalidInputException.requirePresent("media type of format " + id, mediaType);
  }

  private static boolean isLowerCase(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a file name ends in one of the suffixes, in any case. */
  public boolean matches(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return suffixes.stream().anyMatch(suffix -> lower.endsWith("." + suffix));
  }
}
