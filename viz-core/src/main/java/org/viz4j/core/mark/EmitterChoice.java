package org.viz4j.core.mark;

import org.viz4j.figure.Annotation;
import org.viz4j.figure.Band;
import org.viz4j.figure.Bars;
import org.viz4j.figure.Boxes;
import org.viz4j.figure.ErrorBars;
import org.viz4j.figure.HistogramBars;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.Line;
import org.viz4j.figure.MarkVisitor;
import org.viz4j.figure.Patch;
import org.viz4j.figure.Points;
import org.viz4j.figure.ReferenceLine;
import org.viz4j.figure.ReferenceSpan;
import org.viz4j.figure.Tinted;

/** The emitter of each kind of mark. */
final class EmitterChoice implements MarkVisitor<MarkEmitter> {
  @Override
  public MarkEmitter visit(Line line) {
    return new LineEmitter(line);
  }

  @Override
  public MarkEmitter visit(Points points) {
    return new PointsEmitter(points);
  }

  @Override
  public MarkEmitter visit(Band band) {
    return new BandEmitter(band);
  }

  @Override
  public MarkEmitter visit(Bars bars) {
    return new BarsEmitter(bars);
  }

  @Override
  public MarkEmitter visit(ReferenceLine line) {
    return new ReferenceLineEmitter(line);
  }

  @Override
  public MarkEmitter visit(ReferenceSpan span) {
    return new ReferenceSpanEmitter(span);
  }

  @Override
  public MarkEmitter visit(Patch patch) {
    return new PatchEmitter(patch);
  }

  @Override
  public MarkEmitter visit(ImageMark image) {
    return new ImageEmitter(image);
  }

  @Override
  public MarkEmitter visit(ImageGrid grid) {
    return new ImageGridEmitter(grid);
  }

  @Override
  public MarkEmitter visit(Annotation annotation) {
    return new AnnotationEmitter(annotation);
  }

  @Override
  public MarkEmitter visit(ErrorBars bars) {
    return new ErrorBarsEmitter(bars);
  }

  @Override
  public MarkEmitter visit(Tinted mark) {
    return new TintedEmitter(mark);
  }

  @Override
  public MarkEmitter visit(HistogramBars bars) {
    return new HistogramEmitter(bars);
  }

  @Override
  public MarkEmitter visit(Boxes boxes) {
    return new BoxesEmitter(boxes);
  }
}
