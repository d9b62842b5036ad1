package org.viz4j.core.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;

/**
 * The mean of curves at the same x, where every x grows from the same start to the same end: the
 * macro average of classes, each of which counts the same. Where the curves together have more than
 * 2000 places, so many of them are taken, evenly.
 */
public final class MeanCurve {
  private static final int MOST = 2000;

  private final List<Cursor> curves = new ArrayList<>();
  private final double[] places;

  private MeanCurve(List<Series> curves) {
    List<Series> present = InvalidInputException.requireAllPresent("curves", curves);
    if (present.isEmpty()) {
      throw InvalidInputException.of("curves", "be one or more", "none");
    }
    present.forEach(curve -> this.curves.add(new Cursor(curve)));
    double[] all =
        this.curves.stream().flatMapToDouble(c -> Arrays.stream(c.x)).sorted().distinct().toArray();
    places = thinned(all);
  }

  private static double[] thinned(double... all) {
    if (all.length <= MOST) {
      return all;
    }
    double[] some = new double[MOST];
    for (int i = 0; i < MOST; i++) {
      some[i] = all[(int) ((long) i * (all.length - 1) / (MOST - 1))];
    }
    return some;
  }

  /**
   * The mean of lines from point to point; where they go straight up, the mean does so too.
   *
   * @throws InvalidInputException if there is no curve
   */
  public static Series ofLines(String name, List<Series> curves) {
    MeanCurve mean = new MeanCurve(curves);
    double[] x = new double[2 * mean.places.length];
    double[] y = new double[x.length];
    int count = 0;
    for (double place : mean.places) {
      double below = mean.at(place, false);
      double above = mean.at(place, true);
      x[count] = place;
      y[count++] = below;
      if (above != below) {
        x[count] = place;
        y[count++] = above;
      }
    }
    return Series.of(name, Arrays.copyOf(x, count), Arrays.copyOf(y, count));
  }

  /**
   * The mean of steps, where each y holds from the x before up to its own.
   *
   * @throws InvalidInputException if there is no curve
   */
  public static Series ofSteps(String name, List<Series> curves) {
    MeanCurve mean = new MeanCurve(curves);
    double[] y = new double[mean.places.length];
    for (int i = 0; i < y.length; i++) {
      double sum = 0;
      for (Cursor curve : mean.curves) {
        sum += curve.y[curve.firstFrom(mean.places[i])];
      }
      y[i] = sum / mean.curves.size();
    }
    return Series.of(name, mean.places, y);
  }

  private double at(double place, boolean above) {
    double sum = 0;
    for (Cursor curve : curves) {
      sum += curve.at(place, above);
    }
    return sum / curves.size();
  }

  /** Walks along a curve as the places grow. */
  private static final class Cursor {
    private final double[] x;
    private final double[] y;
    private int index;

    Cursor(Series curve) {
      x = new double[Math.toIntExact(curve.size())];
      y = new double[x.length];
      curve.x().read(0, x);
      curve.y().read(0, y);
    }

    /** The first point that is not left of {@code place}. */
    int firstFrom(double place) {
      while (index < x.length - 1 && x[index] < place) {
        index++;
      }
      return index;
    }

    /** The first of several values at {@code place}, or the last of them if {@code above}. */
    double at(double place, boolean above) {
      int i = firstFrom(place);
      if (x[i] > place && i > 0) {
        double share = (place - x[i - 1]) / (x[i] - x[i - 1]);
        return y[i - 1] + share * (y[i] - y[i - 1]);
      }
      while (above && i < x.length - 1 && x[i + 1] == place) {
        i++;
      }
      return y[i];
    }
  }
}
