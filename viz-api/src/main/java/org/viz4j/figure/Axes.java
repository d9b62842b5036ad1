package org.viz4j.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Categories;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Rect;

/**
 * One plotting rectangle with two axes.
 *
 * @param title any text; a newline starts a new line; empty for none
 * @param marks painted in order
 * @param gridLines null for none
 * @param legend of the marks of both y axes; null for none
 * @param twin a second y axis and its marks; null for none
 * @param insets painted in order, over all marks
 * @param frame what stands around the plot area
 * @param aspect equal only with two linear scales
 * @param colorbar of the first image of values or the image grid; null for none
 */
public record Axes(
    String title,
    Axis x,
    Axis y,
    List<Mark> marks,
    @Nullable GridLines gridLines,
    @Nullable Legend legend,
    @Nullable Twin twin,
    List<Inset> insets,
    Frame frame,
    Aspect aspect,
    @Nullable Colorbar colorbar) {
  private static final double INSETS_MAY_SHARE = 1e-9;

  /**
   * @throws InvalidInputException if something other than grid lines, legend and twin is null, if
   *     insets overlap, if the aspect is equal or there is an image and a scale is logarithmic, if
   *     an image grid is not alone, or if a colorbar has no values with one normalization to read
   */
  public Axes {
    InvalidInputException.requirePresent("title of axes", title);
    InvalidInputException.requirePresent("x axis of axes", x);
    InvalidInputException.requirePresent("y axis of axes", y);
    marks = InvalidInputException.requireAllPresent("marks of axes", marks);
    InvalidInputException.requirePresent("frame of axes", frame);
    InvalidInputException.requirePresent("aspect of axes", aspect);
    insets = InvalidInputException.requireAllPresent("insets of axes", insets);
    for (int i = 0; i < insets.size(); i++) {
      for (Inset earlier : insets.subList(0, i)) {
        checkApart(earlier.place(), insets.get(i).place());
      }
    }
    if (aspect == Aspect.EQUAL && (isCurved(x.scale()) || isCurved(y.scale()))) {
      throw InvalidInputException.of(
          "scales of axes with equal aspect", "be linear", "a log, symlog or logit scale");
    }
    ImageCheck.check(x, y, marks, colorbar);
  }

  private static void checkApart(Rect one, Rect other) {
    if (one.overlaps(other, INSETS_MAY_SHARE)) {
      throw InvalidInputException.of("insets of axes", "not overlap", one + " and " + other);
    }
  }

  private static boolean isCurved(ScaleSpec scale) {
    return scale instanceof LogScale || scale instanceof SymlogScale || scale instanceof LogitScale;
  }

  /** The axes that {@code configure} describes. */
  public static Axes of(Consumer<? super Builder> configure) {
    Builder builder = new Builder();
    configure.accept(builder);
    return builder.build();
  }

  /** The marks of both y axes: those of the left one, then those of the right one. */
  public List<Mark> allMarks() {
    if (twin == null) {
      return marks;
    }
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(twin.marks());
    return List.copyOf(all);
  }

  /** The same with another x axis. */
  public Axes withX(Axis x) {
    return new Axes(title, x, y, marks, gridLines, legend, twin, insets, frame, aspect, colorbar);
  }

  /** The same with another y axis. */
  public Axes withY(Axis y) {
    return new Axes(title, x, y, marks, gridLines, legend, twin, insets, frame, aspect, colorbar);
  }

  /** The same with another second y axis; null for none. */
  public Axes withTwin(@Nullable Twin twin) {
    return new Axes(title, x, y, marks, gridLines, legend, twin, insets, frame, aspect, colorbar);
  }

  /** The same with what {@code change} makes of each mark, those of the twin and insets as well. */
  Axes withMarks(UnaryOperator<Mark> change) {
    return new Axes(
        title,
        x,
        y,
        marks.stream().map(change).toList(),
        gridLines,
        legend,
        twin == null ? null : new Twin(twin.y(), twin.marks().stream().map(change).toList()),
        insets.stream()
            .map(one -> new Inset(one.place(), one.axes().withMarks(change), one.indicated()))
            .toList(),
        frame,
        aspect,
        colorbar);
  }

  /** Collects what goes into axes; every method returns the builder. */
  public static final class Builder implements MarkMethods<Builder> {
    private final List<Mark> marks = new ArrayList<>();
    private String title = "";
    private Axis x = Axis.AUTOMATIC;
    private Axis y = Axis.AUTOMATIC;
    private @Nullable GridLines gridLines;
    private @Nullable Legend legend;
    private @Nullable Twin twin;
    private final List<Inset> insets = new ArrayList<>();
    private Frame frame = Frame.FULL;
    private @Nullable Aspect aspect;
    private @Nullable Colorbar colorbar;

    private Builder() {}

    /** Above the plot area; a newline starts a new line; default none. */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** Below the x axis; default none. */
    public Builder xLabel(String label) {
      x = x.withLabel(label);
      return this;
    }

    /** Beside the y axis, reading upwards; default none. */
    public Builder yLabel(String label) {
      y = y.withLabel(label);
      return this;
    }

    /** Default linear over the data. */
    public Builder xScale(ScaleSpec scale) {
      x = x.withScale(scale);
      return this;
    }

    /** Default linear over the data. */
    public Builder yScale(ScaleSpec scale) {
      y = y.withScale(scale);
      return this;
    }

    /**
     * An x axis with a log scale of base 10 over the positive data; ends that were stated stay.
     *
     * @throws InvalidInputException if a stated end is zero or negative
     */
    public Builder xLog() {
      return xScale(log(x.scale()));
    }

    /**
     * A y axis with a log scale of base 10 over the positive data; ends that were stated stay.
     *
     * @throws InvalidInputException if a stated end is zero or negative
     */
    public Builder yLog() {
      return yScale(log(y.scale()));
    }

    /**
     * An x axis from {@code from} at the left to {@code to} at the right, in data units; NaN leaves
     * an end to the data, and {@code from > to} reverses the axis. Linear or log as it is or
     * becomes.
     *
     * @throws InvalidInputException if the scale has no place for a stated end
     */
    public Builder xDomain(double from, double to) {
      return xScale(x.scale().domain(from, to));
    }

    /**
     * A y axis from {@code from} at the bottom to {@code to} at the top, in data units; NaN leaves
     * an end to the data, and {@code from > to} reverses the axis. Linear or log as it is or
     * becomes.
     *
     * @throws InvalidInputException if the scale has no place for a stated end
     */
    public Builder yDomain(double from, double to) {
      return yScale(y.scale().domain(from, to));
    }

    /** How the ticks of the x axis read; default as the scale does it. */
    public Builder xFormat(TickFormatter format) {
      x = x.withFormat(format);
      return this;
    }

    /**
     * The ticks of the x axis, in data units, instead of those that its scale finds; none for an
     * axis without ticks.
     *
     * @throws InvalidInputException if a value is not finite or there twice
     */
    public Builder xTicks(double... values) {
      return xTicks(values, new String[0]);
    }

    /**
     * The ticks of the x axis and their labels.
     *
     * @param labels one a value; empty for a tick without a label
     * @throws InvalidInputException if a value is not finite or there twice, or there is not one
     *     label a value
     */
    public Builder xTicks(double[] values, String... labels) {
      x = x.withTicks(StatedTicks.of(values, labels));
      return this;
    }

    /** Shorter ticks between those of a linear x axis; log, symlog and logit scales always have. */
    public Builder xMinorTicks() {
      x = x.withMinorTicks();
      return this;
    }

    /** How the ticks of the y axis read; default as the scale does it. */
    public Builder yFormat(TickFormatter format) {
      y = y.withFormat(format);
      return this;
    }

    /**
     * The ticks of the y axis, in data units, instead of those that its scale finds; none for an
     * axis without ticks.
     *
     * @throws InvalidInputException if a value is not finite or there twice
     */
    public Builder yTicks(double... values) {
      return yTicks(values, new String[0]);
    }

    /**
     * The ticks of the y axis and their labels.
     *
     * @param labels one a value; empty for a tick without a label
     * @throws InvalidInputException if a value is not finite or there twice, or there is not one
     *     label a value
     */
    public Builder yTicks(double[] values, String... labels) {
      y = y.withTicks(StatedTicks.of(values, labels));
      return this;
    }

    /** Shorter ticks between those of a linear y axis; log, symlog and logit scales always have. */
    public Builder yMinorTicks() {
      y = y.withMinorTicks();
      return this;
    }

    @Override
    public Builder mark(Mark mark) {
      marks.add(mark);
      return this;
    }

    /**
     * Adds a bar for each name in the palette's next colour, without a legend entry.
     *
     * @throws InvalidInputException if there are not as many names as values
     */
    public Builder bars(List<String> names, Column values) {
      return bars(names, values, bars -> {});
    }

    /**
     * Adds a bar for each name. The x axis becomes a category scale; names that it has already stay
     * where they are, and the others come after them.
     *
     * @throws InvalidInputException if there are not as many names as values
     */
    public Builder bars(
        List<String> names, Column values, Consumer<? super Bars.Builder> configure) {
      Categories categories = xCategories(names);
      return bars(new Series("bars", categories.positions(names), values), configure);
    }

    /** Counts {@code values} in bins and adds a bar for each; ten bins of equal length. */
    public Builder histogram(Column values) {
      return histogram(values, bars -> {});
    }

    /** Counts {@code values} in bins and adds a bar for each, as {@code configure} says. */
    public Builder histogram(Column values, Consumer<? super HistogramBars.Builder> configure) {
      return histogram(
          new HistogramBars.Uncounted(values, HistogramBars.DEFAULT_BINS, List.of()), configure);
    }

    /** Adds a bar for each bin of {@code histogram}, counted already. */
    public Builder histogram(
        Histogram histogram, Consumer<? super HistogramBars.Builder> configure) {
      return histogram(new HistogramBars.Counted(histogram), configure);
    }

    private Builder histogram(
        HistogramBars.Source source, Consumer<? super HistogramBars.Builder> configure) {
      HistogramBars.Builder bars = new HistogramBars.Builder(source);
      configure.accept(bars);
      return mark(bars.build());
    }

    /**
     * Adds a box for each group that {@code configure} names. The axis of the names becomes a
     * category scale: the x axis, or the y axis from the top down for horizontal boxes. Names that
     * it has already stay where they are, and the others come after them.
     */
    public Builder boxes(Consumer<? super Boxes.Builder> configure) {
      Boxes.Builder boxes = new Boxes.Builder();
      configure.accept(boxes);
      List<String> names = boxes.names();
      return mark(boxes.build(boxes.isHorizontal() ? yCategories(names) : xCategories(names)));
    }

    /** Adds grid lines in both directions at the theme's strength. */
    public Builder gridLines() {
      return gridLines(grid -> {});
    }

    /** Adds grid lines that look as {@code configure} says. */
    public Builder gridLines(Consumer<? super GridLines.Builder> configure) {
      GridLines.Builder grid = new GridLines.Builder();
      configure.accept(grid);
      gridLines = grid.build();
      return this;
    }

    /** Adds a legend in the best place. */
    public Builder legend() {
      return legend(LegendPlace.BEST);
    }

    /** Adds a legend. */
    public Builder legend(LegendPlace place) {
      return legend(place, legend -> {});
    }

    /** Adds a legend that looks as {@code configure} says. */
    public Builder legend(LegendPlace place, Consumer<? super Legend.Builder> configure) {
      Legend.Builder legend = new Legend.Builder(place);
      configure.accept(legend);
      this.legend = legend.build();
      return this;
    }

    /**
     * Adds a second y axis at the right with marks of its own, in the palette's next colours and in
     * the same legend.
     *
     * @param configure says what is measured: label, scale and marks, and nothing else
     * @throws InvalidInputException if it states anything else
     */
    public Builder twinY(Consumer<? super Builder> configure) {
      twin = Twin.of(Axes.of(configure));
      return this;
    }

    /**
     * Adds small axes over the marks.
     *
     * @param place of the inset with all its labels, in fractions of the plot area from its upper
     *     left corner, y down
     * @throws InvalidInputException if the place is empty or outside 0..1
     */
    public Builder inset(Rect place, Consumer<? super Builder> configure) {
      insets.add(new Inset(place, Axes.of(configure), false));
      return this;
    }

    /**
     * Adds small axes that show part of these larger: the marks so far on the same scales, and what
     * {@code configure} adds, mostly two domains. A frame in the outer axes shows which part it is.
     *
     * @param place as that of an {@linkplain #inset inset}
     * @throws InvalidInputException if the place is empty or outside 0..1
     */
    public Builder zoom(Rect place, Consumer<? super Builder> configure) {
      Builder inner = new Builder();
      inner.marks.addAll(marks);
      inner.x = x.withLabel("");
      inner.y = y.withLabel("");
      configure.accept(inner);
      insets.add(new Inset(place, inner.build(), true));
      return this;
    }

    /** Hides frame, ticks and tick labels; default they are shown. */
    public Builder bare() {
      frame = Frame.BARE;
      return this;
    }

    /**
     * Makes data units of both axes equally long; default the plot area fills its cell. Only for
     * linear scales.
     */
    public Builder equalAspect() {
      return aspect(Aspect.EQUAL);
    }

    /** Default equal where there is an image, else the plot area fills its cell. */
    public Builder aspect(Aspect aspect) {
      this.aspect = aspect;
      return this;
    }

    /** Adds values, rows × columns with row 0 at the top, in viridis over their extent. */
    public Builder image(Tensor values) {
      return image(values, image -> {});
    }

    /** Adds values as a picture that looks as {@code configure} says. */
    public Builder image(Tensor values, Consumer<? super ImageMark.Builder> configure) {
      ImageMark.Builder image = new ImageMark.Builder(ImageSource.Values.of(values));
      configure.accept(image);
      return mark(image.build());
    }

    /** Adds pixels as a picture that looks as {@code configure} says. */
    public Builder image(PixelRows pixels, Consumer<? super ImageMark.Builder> configure) {
      ImageMark.Builder image = new ImageMark.Builder(new ImageSource.Pixels(pixels));
      configure.accept(image);
      return mark(image.build());
    }

    /** Fills these axes with images in rows and columns and makes them bare. */
    public Builder imageGrid(Consumer<? super ImageGrid.Builder> configure) {
      ImageGrid.Builder grid = new ImageGrid.Builder();
      configure.accept(grid);
      return bare().mark(grid.build());
    }

    /** Adds a colorbar without a label. */
    public Builder colorbar() {
      return colorbar("");
    }

    /** Adds a colorbar; {@code label} reads upwards beside it. */
    public Builder colorbar(String label) {
      colorbar = new Colorbar(label);
      return this;
    }

    private Categories xCategories(List<String> names) {
      Categories categories = categories(x.scale(), names);
      x = x.withScale(CategoryScale.of(categories));
      return categories;
    }

    private Categories yCategories(List<String> names) {
      Categories categories = categories(y.scale(), names);
      y = y.withScale(CategoryScale.of(categories).reversed());
      return categories;
    }

    private static Categories categories(ScaleSpec present, List<String> names) {
      return present instanceof CategoryScale scale
          ? scale.categories().with(names)
          : Categories.of(names);
    }

    private static ScaleSpec log(ScaleSpec present) {
      return new LogScale(present.from(), present.to(), LogScale.DEFAULT_BASE);
    }

    private Aspect settledAspect() {
      boolean image = marks.stream().anyMatch(ImageMark.class::isInstance);
      Aspect natural = image ? Aspect.EQUAL : Aspect.FREE;
      return aspect == null ? natural : aspect;
    }

    Axes build() {
      return new Axes(
          title, x, y, marks, gridLines, legend, twin, insets, frame, settledAspect(), colorbar);
    }
  }
}
