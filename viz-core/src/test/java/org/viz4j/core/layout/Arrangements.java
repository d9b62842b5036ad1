package org.viz4j.core.layout;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Legend;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.LinearScale;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.Share;
import org.viz4j.figure.TickFormatter;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

/**
 * Generates figures with everything that takes room: grids of up to 6 x 6 cells with spans and
 * shared scales, second axes, insets, images with and without colorbars, image grids, legends of
 * axes and figures, titles of 0 to 3 lines and up to 500 letters in several scripts, pages of 1 to
 * 4000 pt.
 */
final class Arrangements {
  private static final List<String> LETTERS =
      List.of("W", "i", "e ", "Loss ", "学", "習 ", "ש", "ג ", "\uD83E\uDD8A", "−1e", "0.5", "p_");

  private final Random random;

  private Arrangements(Random random) {
    this.random = random;
  }

  /** The same for the same seed. */
  static Figure of(long seed) {
    return new Arrangements(new Random(seed)).figure();
  }

  private boolean in(int many) {
    return random.nextInt(many) == 0;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Figure figure() {
    Figure figure =
        Figure.of(new Size(side(), side()), grid())
            .withTitle(in(3) ? text() : "")
            .withCrop(one(List.of(Crop.EXACT, Crop.EXACT, Crop.FIT, Crop.TIGHT)));
    if (!in(3)) {
      return figure;
    }
    List<LegendPlace> outside =
        List.of(LegendPlace.values()).stream().filter(LegendPlace::outside).toList();
    return figure.withLegend(legend(one(outside)));
  }

  private double side() {
    double most = one(List.of(100, 700, 700, 700, 1500, 4000));
    return 1 + random.nextInt((int) (100 * most)) / 100.0;
  }

  /** Small grids more often than large ones. */
  private AxesGrid grid() {
    int rows = in(2) ? 1 : 1 + random.nextInt(1 + random.nextInt(6));
    int columns = in(2) ? 1 : 1 + random.nextInt(1 + random.nextInt(6));
    AxesGrid grid =
        new AxesGrid(
            rows,
            columns,
            proportions(rows),
            proportions(columns),
            one(List.of(Share.values())),
            one(List.of(Share.values())),
            List.of());
    List<Axes> contents = List.of(axes(grid), axes(grid), axes(grid));
    for (int i = 0; i < rows * columns; i++) {
      int row = i / columns;
      int column = i % columns;
      int rowSpan = in(4) ? 1 + random.nextInt(rows - row) : 1;
      int columnSpan = in(4) ? 1 + random.nextInt(columns - column) : 1;
      if (in(12)) {
        continue;
      }
      try {
        grid = grid.with(new AxesGrid.Cell(row, column, rowSpan, columnSpan, one(contents)));
      } catch (InvalidInputException taken) {
        continue;
      }
    }
    return grid;
  }

  private List<Double> proportions(int count) {
    return IntStream.range(0, count).mapToObj(i -> one(List.of(1.0, 1.0, 2.0, 0.3))).toList();
  }

  private Axes axes(AxesGrid grid) {
    Axes axes = Axes.of(builder -> outer(builder, grid));
    boolean linear =
        axes.x().scale() instanceof LinearScale && axes.y().scale() instanceof LinearScale;
    return in(8) && linear ? Figures.withAspect(axes, Aspect.EQUAL) : axes;
  }

  private void outer(Axes.Builder axes, AxesGrid grid) {
    if (in(10)) {
      imageGrid(axes);
      return;
    }
    if (in(4)) {
      image(axes);
    } else {
      simple(axes, grid.sharedX() == Share.NONE, grid.sharedY() == Share.NONE);
    }
    if (in(3)) {
      axes.twinY(this::twin);
    }
    if (in(5)) {
      axes.inset(new Rect(0.5, 0.05, 0.45, 0.4), inset -> simple(inset, true, true));
    }
    if (in(8)) {
      axes.zoom(new Rect(0.1, 0.5, 0.6, 0.5), zoom -> zoom.title(in(2) ? text() : ""));
    }
    if (in(2)) {
      Legend legend = legend(one(List.of(LegendPlace.values())));
      axes.legend(
          legend.place(),
          builder -> {
            builder.title(legend.title());
            legend.columns().ifPresent(builder::columns);
          });
    }
    if (in(8)) {
      axes.bare();
    }
  }

  private void image(Axes.Builder axes) {
    axes.title(in(2) ? text() : "").xLabel(in(2) ? text() : "").yLabel(in(2) ? text() : "");
    lines(axes, random.nextInt(2));
    axes.image(values(), image -> image.label(in(4) ? text() : ""));
    if (in(2)) {
      axes.aspect(Aspect.FREE);
    }
    if (!in(3)) {
      axes.colorbar(in(2) ? text() : "");
    }
  }

  private void imageGrid(Axes.Builder axes) {
    boolean captions = !in(3);
    axes.title(in(2) ? text() : "")
        .imageGrid(
            grid -> {
              grid.columns(1 + random.nextInt(4)).shared();
              for (int i = random.nextInt(9); i >= 0; i--) {
                grid.image(values(), captions ? text() : "");
              }
            });
    if (in(2)) {
      axes.colorbar(in(2) ? text() : "");
    }
  }

  private Tensor values() {
    double[] values = {number(), number(), number(), number(), number(), number()};
    int[] shape = one(List.of(new int[] {2, 3}, new int[] {6, 1}, new int[] {1, 6}));
    return Tensor.of(values, shape);
  }

  private Legend legend(LegendPlace place) {
    OptionalInt columns = in(3) ? OptionalInt.of(1 + random.nextInt(4)) : OptionalInt.empty();
    return new Legend(place, columns, in(3) ? text() : "");
  }

  private void simple(Axes.Builder axes, boolean ownX, boolean ownY) {
    axes.title(in(2) ? text() : "").xLabel(in(2) ? text() : "").yLabel(in(2) ? text() : "");
    lines(axes, in(10) ? 30 : random.nextInt(4));
    if (ownX && in(5)) {
      axes.xDomain(number(), number());
    } else if (ownX && in(5)) {
      axes.xScale(ScaleSpec.time(ZoneId.of("Europe/Berlin")));
    }
    if (ownY && in(4)) {
      axes.yScale(curved());
    }
    if (in(4)) {
      axes.yFormat(format());
    }
  }

  private void twin(Axes.Builder right) {
    right.yLabel(in(2) ? text() : "");
    lines(right, random.nextInt(3));
    if (in(3)) {
      right.yScale(curved());
    }
    if (in(4)) {
      right.yFormat(format());
    }
  }

  private ScaleSpec curved() {
    return in(2) ? ScaleSpec.log() : ScaleSpec.symlog(StrictMath.pow(10, random.nextInt(8) - 4));
  }

  private TickFormatter format() {
    return one(
        List.of(
            TickFormatter.percent(),
            TickFormatter.si("B/s"),
            TickFormatter.bytes(),
            TickFormatter.scientific(),
            TickFormatter.fixed(2).withSuffix(" of all"),
            TickFormatter.own(value -> "")));
  }

  /** Some positive value in each, for a log scale. */
  private void lines(Axes.Builder axes, int count) {
    for (int i = 0; i < count; i++) {
      double[] values = new double[1 + random.nextInt(6)];
      for (int j = 0; j < values.length; j++) {
        values[j] = j == 0 ? Math.abs(number()) + 1e-9 : number();
      }
      String label = in(4) ? "" : text();
      axes.line(Series.of("series", values), line -> line.label(label));
    }
  }

  private double number() {
    return (random.nextInt(1999) - 999) * StrictMath.pow(10, random.nextInt(18) - 9);
  }

  /** One to three lines; mostly short, sometimes of 500 letters. */
  private String text() {
    int letters = in(12) ? 500 : 1 + random.nextInt(in(3) ? 60 : 6);
    List<String> lines = new ArrayList<>();
    int count = in(4) ? 1 + random.nextInt(3) : 1;
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder();
      String letter = one(LETTERS);
      while (line.length() < letters) {
        line.append(in(3) ? one(LETTERS) : letter);
      }
      lines.add(line.toString());
    }
    return String.join("\n", lines);
  }
}
