package org.viz4j.figure;

import org.viz4j.error.InvalidInputException;

/**
 * A mark in a stated colour of the theme's palette, so that several marks share one, such as a line
 * and the band around it, in any theme. A colour that the mark itself states wins. The palette's
 * turn does not move.
 *
 * @param index of the colour, from 0; the palette starts again after its last
 */
public record Tinted(Mark mark, int index) implements Mark {

  /**
   * @throws InvalidInputException if the mark is null or the index is negative
   */
  public Tinted {
    InvalidInputException.requirePresent("mark to be tinted", mark);
    if (index < 0) {
      throw InvalidInputException.of("index of a palette's colour", "be zero or more", index);
    }
  }

  @Override
  public String label() {
    return mark.label();
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
