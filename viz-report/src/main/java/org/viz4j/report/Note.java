package org.viz4j.report;

import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/**
 * What the reader of a report should know about its inputs.
 *
 * @param text one line
 */
public record Note(Kind kind, String text) {

  /** What a note is about, in the order in which a report tells them. */
  public enum Kind {
    /** What the losses are consistent with. */
    FINDING,
    /** A file or a part of one could not be read; the rest is drawn. */
    DAMAGED,
    /** A warning of a figure. */
    WARNING,
    /** Something that the input does not say. */
    ASSUMED,
    /** A part of a run that was not there. */
    MISSING,
    /** A file for a part that another file was drawn for. */
    ALSO_FOUND,
    /** A file of a kind that is not read. */
    SKIPPED,
    /** A link that leads out of the run, or to nothing. */
    NOT_READ
  }

  /**
   * @throws InvalidInputException if anything is null
   */
  public Note {
    InvalidInputException.requirePresent("kind of a note", kind);
    InvalidInputException.requirePresent("text of a note", text);
  }

  /** What a file of the run was told about. */
  static Note of(Warning warning) {
    return new Note(kind(warning.code()), warning.message());
  }

  private static Kind kind(Warning.Code code) {
    return switch (code) {
      case NOT_READ -> Kind.NOT_READ;
      case ASSUMED -> Kind.ASSUMED;
      default -> Kind.DAMAGED;
    };
  }
}
