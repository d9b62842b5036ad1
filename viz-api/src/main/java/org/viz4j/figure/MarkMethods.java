package org.viz4j.figure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;

/**
 * The methods of a builder that add marks; every method returns the builder.
 *
 * @param <B> the builder
 */
public sealed interface MarkMethods<B> permits Axes.Builder {

  /** Adds any mark. */
  B mark(Mark mark);

  /**
   * Adds the marks that {@code marks} describes, all in the palette's colour {@code index}, from 0.
   *
   * @throws InvalidInputException if there are none, or the index is negative
   */
  default B tinted(int index, Consumer<? super Axes.Builder> marks) {
    List<Mark> own = Axes.of(marks).marks();
    if (own.isEmpty()) {
      throw InvalidInputException.of("marks to be tinted", "be one or more", "none");
    }
    B builder = mark(new Tinted(own.get(0), index));
    own.subList(1, own.size()).forEach(mark -> mark(new Tinted(mark, index)));
    return builder;
  }

  /** Adds a line in the palette's next colour, without a legend entry. */
  default B line(Series series) {
    return mark(Line.of(series));
  }

  /** Adds a line that looks as {@code configure} says. */
  default B line(Series series, Consumer<? super Line.Builder> configure) {
    return add(new Line.Builder(series), configure, Line.Builder::build);
  }

  /** Adds round points in the palette's next colour, without a legend entry. */
  default B points(Series series) {
    return points(series, points -> {});
  }

  /** Adds points that look as {@code configure} says. */
  default B points(Series series, Consumer<? super Points.Builder> configure) {
    return add(new Points.Builder(series), configure, Points.Builder::build);
  }

  /** Adds the area between two curves over {@code x}. */
  default B band(Column x, Column lower, Column upper, Consumer<? super Band.Builder> configure) {
    return add(new Band.Builder(x, lower, upper), configure, Band.Builder::build);
  }

  /** Adds bars of width 0.8 in the palette's next colour, without a legend entry. */
  default B bars(Series series) {
    return bars(series, bars -> {});
  }

  /** Adds vertical bars that look as {@code configure} says. */
  default B bars(Series series, Consumer<? super Bars.Builder> configure) {
    return add(new Bars.Builder(series), configure, Bars.Builder::build);
  }

  /**
   * Adds bars of several series side by side, each labelled with the name of its series and in the
   * palette's next colour.
   */
  default B groupedBars(List<Series> series) {
    return groupedBars(series, (bars, index) -> {});
  }

  /**
   * Adds bars of several series side by side that look as {@code configure} says of each.
   *
   * @param series at least one
   * @param configure told the bars of each series and its index
   * @throws InvalidInputException if there is no series
   */
  default B groupedBars(List<Series> series, ObjIntConsumer<? super Bars.Builder> configure) {
    return all("series of grouped bars", BarSets.grouped(series, configure));
  }

  /**
   * Adds bars of several series on one another, each labelled with the name of its series and in
   * the palette's next colour. Negative values are stacked downwards.
   */
  default B stackedBars(List<Series> series) {
    return stackedBars(series, (bars, index) -> {});
  }

  /**
   * Adds bars of several series on one another that look as {@code configure} says of each.
   *
   * @param series at least one; all with the same x
   * @param configure told the bars of each series and its index
   * @throws InvalidInputException if there is no series, or their x differ
   */
  default B stackedBars(List<Series> series, ObjIntConsumer<? super Bars.Builder> configure) {
    return all("series of stacked bars", BarSets.stacked(series, configure));
  }

  private B all(String thing, List<Bars> bars) {
    if (bars.isEmpty()) {
      throw InvalidInputException.of(thing, "be one or more", 0);
    }
    bars.subList(0, bars.size() - 1).forEach(this::mark);
    return mark(bars.get(bars.size() - 1));
  }

  /** Counts {@code values} in bins and adds a bar for each; ten bins of equal length. */
  default B histogram(Column values) {
    return histogram(values, bars -> {});
  }

  /** Counts {@code values} in bins and adds a bar for each, as {@code configure} says. */
  default B histogram(Column values, Consumer<? super HistogramBars.Builder> configure) {
    return histogram(
        new HistogramBars.Uncounted(values, HistogramBars.DEFAULT_BINS, List.of()), configure);
  }

  /** Adds a bar for each bin of {@code histogram}, counted already. */
  default B histogram(Histogram histogram, Consumer<? super HistogramBars.Builder> configure) {
    return histogram(new HistogramBars.Counted(histogram), configure);
  }

  private B histogram(
      HistogramBars.Source source, Consumer<? super HistogramBars.Builder> configure) {
    return add(new HistogramBars.Builder(source), configure, HistogramBars.Builder::build);
  }

  /** Adds a line across the axes at {@code x}. */
  default B verticalLine(double x, Consumer<? super ReferenceLine.Builder> configure) {
    return line(new ReferenceLine.Builder(Orientation.VERTICAL, x), configure);
  }

  /** Adds a line across the axes at {@code y}. */
  default B horizontalLine(double y, Consumer<? super ReferenceLine.Builder> configure) {
    return line(new ReferenceLine.Builder(Orientation.HORIZONTAL, y), configure);
  }

  private B line(ReferenceLine.Builder line, Consumer<? super ReferenceLine.Builder> configure) {
    return add(line, configure, ReferenceLine.Builder::build);
  }

  /** Fills the axes between two values of x. */
  default B verticalSpan(
      double from, double to, Consumer<? super ReferenceSpan.Builder> configure) {
    return span(new ReferenceSpan.Builder(Orientation.VERTICAL, from, to), configure);
  }

  /** Fills the axes between two values of y. */
  default B horizontalSpan(
      double from, double to, Consumer<? super ReferenceSpan.Builder> configure) {
    return span(new ReferenceSpan.Builder(Orientation.HORIZONTAL, from, to), configure);
  }

  private B span(ReferenceSpan.Builder span, Consumer<? super ReferenceSpan.Builder> configure) {
    return add(span, configure, ReferenceSpan.Builder::build);
  }

  /** Adds vertical error bars of the same length up and down. */
  default B errorBars(Series series, Column errors, Consumer<? super ErrorBars.Builder> configure) {
    return errorBars(series, errors, errors, configure);
  }

  /** Adds error bars that reach {@code lower} below and {@code upper} above each point. */
  default B errorBars(
      Series series, Column lower, Column upper, Consumer<? super ErrorBars.Builder> configure) {
    return add(new ErrorBars.Builder(series, lower, upper), configure, ErrorBars.Builder::build);
  }

  /** Adds a shape filled in the palette's next colour, without a legend entry. */
  default B patch(PatchShape shape) {
    return patch(shape, patch -> {});
  }

  /** Adds a shape that looks as {@code configure} says. */
  default B patch(PatchShape shape, Consumer<? super Patch.Builder> configure) {
    return add(new Patch.Builder(shape), configure, Patch.Builder::build);
  }

  /** Adds values, rows × columns with row 0 at the top, in viridis over their extent. */
  default B image(Tensor values) {
    return image(values, image -> {});
  }

  /** Adds values as a picture that looks as {@code configure} says. */
  default B image(Tensor values, Consumer<? super ImageMark.Builder> configure) {
    return add(
        new ImageMark.Builder(ImageSource.Values.of(values)), configure, ImageMark.Builder::build);
  }

  /** Adds pixels as a picture that looks as {@code configure} says. */
  default B image(PixelRows pixels, Consumer<? super ImageMark.Builder> configure) {
    return add(
        new ImageMark.Builder(new ImageSource.Pixels(pixels)), configure, ImageMark.Builder::build);
  }

  /** Adds words centred on a position. */
  default B annotation(String text, Position at) {
    return annotation(text, at, annotation -> {});
  }

  /** Adds words that look as {@code configure} says, perhaps with an arrow. */
  default B annotation(String text, Position at, Consumer<? super Annotation.Builder> configure) {
    return add(new Annotation.Builder(text, at), configure, Annotation.Builder::build);
  }

  private <T> B add(T mark, Consumer<? super T> configure, Function<T, Mark> build) {
    configure.accept(mark);
    return mark(build.apply(mark));
  }
}
