package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Size;

/** Samples in a plane, such as t-SNE, UMAP or PCA make one of their features, by class. */
public final class EmbeddingScatter {
  /** The colours of a theme. */
  private static final int COLORS = 8;

  private static final List<Marker> MARKERS =
      List.of(Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE_UP, Marker.DIAMOND);

  /** Above this many points, those of all classes are drawn in turns, so that none hides others. */
  private static final int FEW = 1000;

  private static final int TURNS = 4;
  private static final double LARGEST = 5;
  private static final double SMALLEST = 1.6;
  private static final double IN_LEGEND = 7;

  private EmbeddingScatter() {}

  /** As {@link #of(Tensor, Column, List, Consumer)}, all points of one class. */
  public static Figure of(Tensor points) {
    return of(points, Column.of(new double[(int) samples(points)]), List.of(""), options -> {});
  }

  /** As {@link #of(Tensor, Column, List, Consumer)} with nothing changed. */
  public static Figure of(Tensor points, Column labels, List<String> classes) {
    return of(points, labels, classes, options -> {});
  }

  /**
   * A figure of 9 x 7 in with a point for every sample, smaller the more there are, in a colour for
   * each class; from the ninth class on another sign too. Both directions have the same scale. A
   * point with a NaN or infinite coordinate is left out.
   *
   * @param points samples × 2
   * @param labels the class of each sample, from 0
   * @param classes their names; empty if classes are only numbers
   * @param configure changes what is said above
   * @throws InvalidInputException if the shape is another, there are not as many labels as samples,
   *     or one is not a whole number that a class has
   */
  public static Figure of(
      Tensor points, Column labels, List<String> classes, Consumer<? super Options> configure) {
    Options options = new Options();
    configure.accept(options);
    Classes parts = new Classes(points, labels, classes);
    return Figure.of(
        Size.inches(9, 7),
        axes -> {
          axes.title(options.title).xLabel("Dimension 1").yLabel("Dimension 2").equalAspect();
          parts.draw(axes);
          if (parts.isNamed()) {
            axes.legend(LegendPlace.OUTSIDE_RIGHT);
          }
        });
  }

  private static long samples(Tensor points) {
    InvalidInputException.requirePresent("points of an embedding", points);
    if (points.rank() != 2 || points.length(1) != 2 || points.length(0) > Integer.MAX_VALUE / 2) {
      throw InvalidInputException.of(
          "points of an embedding", "have the shape samples × 2", points.shape());
    }
    return points.length(0);
  }

  /** Which samples are of which class. */
  private static final class Classes {
    private final double[] places;
    private final List<int[]> samples = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final double size;

    Classes(Tensor points, Column labels, List<String> classes) {
      int count = (int) samples(points);
      List<String> known = InvalidInputException.requireAllPresent("names of classes", classes);
      InvalidInputException.requirePresent("labels of an embedding", labels);
      if (labels.size() != count) {
        throw InvalidInputException.of("labels of an embedding", "be " + count, labels.size());
      }
      places = new double[2 * count];
      points.values().read(0, places);
      double[] all = new double[count];
      labels.read(0, all);
      size = Math.max(SMALLEST, Math.min(LARGEST, 150 / Math.sqrt(Math.max(1, count))));
      TreeSet<Integer> present = new TreeSet<>();
      for (double label : all) {
        present.add(requireClass(label, known));
      }
      for (int one : present) {
        samples.add(IntStream.range(0, count).filter(i -> all[i] == one).toArray());
        names.add(known.isEmpty() ? Integer.toString(one) : known.get(one));
      }
    }

    private static int requireClass(double label, List<String> known) {
      int most = known.isEmpty() ? Integer.MAX_VALUE : known.size() - 1;
      if (!(label >= 0 && label <= most && label == Math.rint(label))) {
        throw InvalidInputException.of(
            "labels of an embedding", "be whole numbers from 0 to " + most, label);
      }
      return (int) label;
    }

    boolean isNamed() {
      return names.stream().anyMatch(name -> !name.isEmpty());
    }

    void draw(Axes.Builder axes) {
      // an entry of a legend with a sign as small as a point could not be read
      for (int i = 0; i < names.size() && isNamed(); i++) {
        points(axes, i, new int[0], IN_LEGEND);
      }
      int turns = places.length / 2 > FEW && samples.size() > 1 ? TURNS : 1;
      for (int turn = 0; turn < turns; turn++) {
        for (int i = 0; i < samples.size(); i++) {
          int[] own = samples.get(i);
          int from = (int) ((long) own.length * turn / turns);
          int to = (int) ((long) own.length * (turn + 1) / turns);
          if (to > from) {
            points(axes, i, Arrays.copyOfRange(own, from, to), size);
          }
        }
      }
    }

    private void points(Axes.Builder axes, int index, int[] own, double width) {
      Series series =
          Series.of(
              names.get(index).isEmpty() ? "points" : names.get(index),
              Arrays.stream(own).mapToDouble(i -> places[2 * i]).toArray(),
              Arrays.stream(own).mapToDouble(i -> places[2 * i + 1]).toArray());
      Marker marker = MARKERS.get(index / COLORS % MARKERS.size());
      axes.tinted(
          index,
          one ->
              one.points(
                  series,
                  points ->
                      points
                          .label(own.length == 0 ? names.get(index) : "")
                          .marker(marker)
                          .size(width)));
    }
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Embedding";

    private Options() {}

    /** Above the points; default {@code Embedding}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of an embedding", title);
      return this;
    }
  }
}
