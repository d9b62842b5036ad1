package org.viz4j.report;

/** What notes of one kind stand under. */
final class Headings {
  private Headings() {}

  static String of(Note.Kind kind) {
    return switch (kind) {
      case FINDING -> "Findings";
      case DAMAGED -> "Could not be read or drawn";
      case WARNING -> "Warnings";
      case ASSUMED -> "Assumed";
      case MISSING -> "Not found in the run";
      case ALSO_FOUND -> "Also found, not drawn";
      case SKIPPED -> "Not drawn";
      case NOT_READ -> "Not read";
    };
  }
}
