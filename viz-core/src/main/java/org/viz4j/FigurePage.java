package org.viz4j;

import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Figure;

/**
 * A figure on one page of a document.
 *
 * @param bookmark its name in the outline of a format that has one; empty for none
 */
public record FigurePage(Figure figure, String bookmark) {

  /**
   * @throws InvalidInputException if anything is null
   */
  public FigurePage {
    InvalidInputException.requirePresent("figure of a page", figure);
    InvalidInputException.requirePresent("bookmark of a page", bookmark);
  }
}
