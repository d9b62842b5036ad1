package org.viz4j.figure;

/** Anything drawn from data. */
public sealed interface Mark
    permits Line,
        Points,
        Band,
        Bars,
        ReferenceLine,
        ReferenceSpan,
        Patch,
        Annotation,
        ImageMark,
        ImageGrid,
        ErrorBars,
        Tinted,
        HistogramBars,
        Boxes {

  /** The text of its legend entry; empty for no entry. */
  String label();

  /** Calls the visitor's method for this kind of mark. */
  <T> T accept(MarkVisitor<T> visitor);
}
