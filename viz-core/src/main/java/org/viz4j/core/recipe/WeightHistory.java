package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.stat.Counting;
import org.viz4j.core.stat.Smooth;
import org.viz4j.data.Column;
import org.viz4j.data.EpochWeights;
import org.viz4j.data.Histogram;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** How the weights of a model spread as it is trained. */
public final class WeightHistory {
  private static final int BINS = 400;
  private static final double MARGIN = 0.06;

  /** Of the highest ridge, in distances of ridges, and as a share of all ridges of many. */
  private static final double HIGHEST = 2.4;

  private static final double HIGH_OF_MANY = 0.1;
  private static final double WIDTH = 1.2;
  private static final int MOST_LABELS = 24;
  private static final double FIRST = 0.05;
  private static final int WHITE = 255;
  private static final double LAST = 0.85;

  private WeightHistory() {}

  /** The smooth distribution of one epoch. */
  private record Ridge(long epoch, double[] shares) {
    double highest() {
      return DoubleStream.of(shares).max().orElse(0);
    }
  }

  /** As {@link #of(List, Consumer)} with nothing changed. */
  public static Figure of(List<EpochWeights> epochs) {
    return of(epochs, options -> {});
  }

  /**
   * A figure of 10 x 8 in with a ridge for each epoch, the smooth density of all its weights, all
   * on one scale: the oldest behind and on top, the newest in front. Weights are the floating
   * tensors whose last name part is {@code weight} or {@code kernel}; if there are none, all
   * floating tensors of two or more dimensions. NaN and infinite weights are left out, and counted
   * in one warning. Values are read several times and are not needed any more once the figure is
   * there.
   *
   * @param epochs in any order
   * @param configure changes what is said above
   * @throws InvalidInputException if there is no epoch, one comes twice, or one has no weights
   */
  public static Figure of(List<EpochWeights> epochs, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    List<EpochWeights> sorted = sorted(epochs);
    List<Histogram> counted = new ArrayList<>();
    List<List<Column>> columns = sorted.stream().map(WeightHistory::weights).toList();
    List<Double> edges = edges(columns);
    List<Ridge> ridges = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Histogram counts = Histogram.count(edges, columns.get(i));
      counted.add(counts);
      ridges.add(new Ridge(sorted.get(i).epoch(), Smooth.shares(counts)));
    }
    Column middles =
        Column.of(
            IntStream.range(0, edges.size() - 1)
                .mapToDouble(i -> edges.get(i) / 2 + edges.get(i + 1) / 2)
                .toArray());
    return Figure.of(Size.inches(10, 8), axes -> draw(axes.title(options.title), middles, ridges))
        .withWarnings(nonFinite(sorted, counted));
  }

  private static List<EpochWeights> sorted(List<EpochWeights> epochs) {
    List<EpochWeights> sorted =
        InvalidInputException.requireAllPresent("epochs of a weight history", epochs).stream()
            .sorted(Comparator.comparingLong(EpochWeights::epoch))
            .toList();
    if (sorted.isEmpty()) {
      throw InvalidInputException.of("epochs of a weight history", "be one or more", "none");
    }
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).epoch() == sorted.get(i - 1).epoch()) {
        throw InvalidInputException.of(
            "epochs of a weight history", "be distinct", "twice " + sorted.get(i).epoch());
      }
    }
    return sorted;
  }

  private static List<Column> weights(EpochWeights epoch) {
    List<NamedTensor> weights = LayerNames.weights(epoch.tensors());
    if (weights.isEmpty()) {
      throw InvalidInputException.of(
          "tensors of epoch " + epoch.epoch(),
          "have floating ones called weight or kernel, or of two or more dimensions",
          LayerNames.listed(epoch.tensors()));
    }
    return weights.stream().map(one -> one.tensor().values()).toList();
  }

  /** With room on both sides, so that ridges end on the ground. */
  private static List<Double> edges(List<List<Column>> columns) {
    Extent all =
        columns.stream().flatMap(List::stream).map(Extent::of).reduce(Extent.EMPTY, Extent::union);
    double min = all.finite() == 0 ? 0 : all.min();
    double max = all.finite() == 0 ? 0 : all.max();
    double margin = max > min ? (max / 2 - min / 2) * 2 * MARGIN : Math.max(0.5, Math.abs(min));
    double from = Math.max(min - margin, -Double.MAX_VALUE);
    double to = Math.min(max + margin, Double.MAX_VALUE);
    return Counting.equalBins(List.of(Column.of(from, to)), BINS).edges();
  }

  private static List<Warning> nonFinite(List<EpochWeights> epochs, List<Histogram> counted) {
    int[] bad =
        IntStream.range(0, counted.size())
            .filter(i -> counted.get(i).nan() + counted.get(i).infinite() > 0)
            .toArray();
    if (bad.length == 0) {
      return List.of();
    }
    String which =
        (bad.length == 1 ? "epoch " : bad.length + " epochs from ") + epochs.get(bad[0]).epoch();
    return List.of(
        new Warning(
            Warning.Code.NON_FINITE,
            "weights of "
                + which
                + (bad.length == 1 ? " have " : " on have ")
                + counted.stream().mapToLong(Histogram::nan).sum()
                + " NaN and "
                + counted.stream().mapToLong(Histogram::infinite).sum()
                + " infinite; they are left out"));
  }

  private static void draw(Axes.Builder axes, Column x, List<Ridge> ridges) {
    int last = ridges.size() - 1;
    double highest = ridges.stream().mapToDouble(Ridge::highest).max().orElse(0);
    double rows = Math.max(HIGHEST, HIGH_OF_MANY * ridges.size());
    double scale = highest > 0 ? rows / highest : 0;
    double width = WIDTH * Math.min(1, (double) MOST_LABELS / ridges.size());
    double[] grounds = IntStream.rangeClosed(0, last).mapToDouble(i -> last - i).toArray();
    for (int i = 0; i <= last; i++) {
      Ridge ridge = ridges.get(i);
      double ground = grounds[i];
      Column base = Column.of(DoubleStream.of(ridge.shares).map(share -> ground).toArray());
      Column top =
          Column.of(DoubleStream.of(ridge.shares).map(share -> ground + scale * share).toArray());
      Color color = Colormap.VIRIDIS.at(FIRST + (LAST - FIRST) * i / Math.max(1, last));
      axes.band(x, base, top, band -> band.color(tint(color)).opacity(1));
      axes.line(new Series("", x, top), line -> line.color(color).width(width));
    }
    axes.xLabel("Weight Value").yLabel("Epoch");
    axes.yDomain(-0.2, last + rows + 0.1);
    int step = 1 + last / MOST_LABELS;
    String[] labels =
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> (last - i) % step == 0 ? Long.toString(ridges.get(i).epoch) : "")
            .toArray(String[]::new);
    axes.yTicks(grounds, labels);
  }

  /** Lighter, so that the line above a ridge stands out from the ridge behind it. */
  private static Color tint(Color color) {
    return new Color(tint(color.red()), tint(color.green()), tint(color.blue()), color.alpha());
  }

  private static int tint(int part) {
    return part + (WHITE - part) * 2 / 5;
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Weight Distribution by Epoch";

    private Options() {}

    /** Above the ridges; empty for none; default {@code Weight Distribution by Epoch}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a weight history", title);
      return this;
    }
  }
}
