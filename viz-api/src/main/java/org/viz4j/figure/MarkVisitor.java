package org.viz4j.figure;

/**
 * One method a kind of mark.
 *
 * @param <T> what a visit answers
 */
public interface MarkVisitor<T> {
  T visit(Line line);

  T visit(Points points);

  T visit(Band band);

  T visit(Bars bars);

  T visit(ReferenceLine line);

  T visit(ReferenceSpan span);

  T visit(Patch patch);

  T visit(Annotation annotation);

  T visit(ErrorBars bars);

  T visit(ImageMark image);

  T visit(ImageGrid grid);

  T visit(Tinted mark);

  T visit(HistogramBars bars);

  T visit(Boxes boxes);
}
