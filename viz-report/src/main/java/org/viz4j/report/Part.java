package org.viz4j.report;

import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Figure;

/**
 * One figure of a report.
 *
 * @param stem name of its files without their suffixes, such as {@code loss_curves}
 * @param title heading in the report and bookmark
 * @param caption what the figure does not say itself, such as what was left out; empty for nothing
 */
public record Part(String stem, String title, Figure figure, String caption) {

  /**
   * @throws InvalidInputException if anything is null or the stem is not made of {@code A-Z a-z 0-9
   *     . _ -}
   */
  public Part {
    InvalidInputException.requirePresent("title of a part", title);
    InvalidInputException.requirePresent("figure of a part", figure);
    InvalidInputException.requirePresent("caption of a part", caption);
    if (!InvalidInputException.requirePresent("stem of a part", stem)
        .matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")) {
      throw InvalidInputException.of(
          "stem of a part",
          "be 1 to 100 letters, digits, points, dashes and underscores",
          InvalidInputException.quoted(stem));
    }
  }
}
