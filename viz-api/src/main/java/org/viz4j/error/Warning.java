package org.viz4j.error;

/**
 * Something the reader of a picture should know although the picture was made. Warnings are
 * returned beside the result and never printed by the library.
 *
 * @param code what kind of thing happened; stable, for programs
 * @param message one line for people, naming the thing, the value and what was done about it
 */
public record Warning(Code code, String message) {

  /** The kinds of warnings. */
  public enum Code {
    /** Nothing to draw: no marks, or no finite value in any of them. */
    EMPTY,
    /** NaN or infinite values were left out of a mark or of a scale's extent. */
    NON_FINITE,
    /** Values that the scale cannot show were left out. */
    OUT_OF_DOMAIN,
    /** All values that should differ are the same number. */
    CONSTANT,
    /** A character is in none of the fonts and is drawn as a box. */
    MISSING_GLYPH,
    /** A font file cannot be used and was left out. */
    FONT_REFUSED,
    /** Control characters or unpaired surrogates were removed or replaced. */
    TEXT_SANITIZED,
    /** Text was cut with an ellipsis because there is no room for it. */
    TEXT_SHORTENED,
    /** Text in a script that needs shaping or bidirectional layout, which is not done. */
    UNSHAPED_SCRIPT,
    /** The figure is smaller than its contents need; everything was scaled down. */
    FIGURE_TOO_SMALL,
    /** Some legend entries were left out because there is no room for them. */
    LEGEND_SHORTENED,
    /** Labels of some stated ticks were left out because there is no room for them. */
    TICKS_SHORTENED,
    /** Fewer ticks than usual, because the domain holds too few distinct numbers. */
    FEW_TICKS,
    /** The chosen format or backend cannot express a part of the scene. */
    BACKEND_LIMITATION,
    /** A backend provider could not be loaded and was skipped. */
    BACKEND_SKIPPED,
    /** Two backends of equal priority; the smaller id was taken. */
    BACKEND_TIE,
    /** The file system could not replace a file in one step. */
    NOT_ATOMIC,
    /** Something could not be written; the message says what becomes of it. */
    NOT_WRITTEN,
    /** A file was left out without being read; the message says why. */
    NOT_READ,
    /** A setting's key is not known. */
    UNKNOWN_KEY,
    /** A part of an input file was damaged or ambiguous; the message says what was done. */
    DAMAGED_INPUT,
    /** Something about an input was assumed. */
    ASSUMED
  }
}
