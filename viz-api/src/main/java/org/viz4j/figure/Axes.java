package org.viz4j.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Categories;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
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
   *     insets overlap, if the aspect is equal or there is an image and a scale is log, symlog or
   *     logit, if an image grid is not alone, or if a colorbar has no values with one normalization
   *     to read
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
    ImageCheck.check(x, y, marks, twin);
    if (aspect == Aspect.EQUAL && (isCurved(x.scale()) || isCurved(y.scale()))) {
      throw InvalidInputException.of(
          "scales of axes with equal aspect", "be linear", "a log, symlog or logit scale");
    }
    ImageCheck.checkColorbar(marks, colorbar);
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
  public static final class Builder implements MarkMethods<Builder>, AxisMethods<Builder> {
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

    @Override
    public Builder x(UnaryOperator<Axis> change) {
      x = change.apply(x);
      return this;
    }

    @Override
    public Builder y(UnaryOperator<Axis> change) {
      y = change.apply(y);
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
