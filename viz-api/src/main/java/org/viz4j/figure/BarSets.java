package org.viz4j.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;

/** Bars of several series, side by side or on one another. */
final class BarSets {
  private BarSets() {}

  /** Each series takes its share of the width. */
  static List<Bars> grouped(List<Series> series, ObjIntConsumer<? super Bars.Builder> configure) {
    List<Series> all = InvalidInputException.requireAllPresent("series of grouped bars", series);
    List<Bars> bars = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Bars whole = configured(all, i, configure).build();
      double width = whole.width() / all.size();
      bars.add(whole.withPlace(width, (i - (all.size() - 1) / 2.0) * width));
    }
    return bars;
  }

  /** Positive values go up from those before, negative ones down. */
  static List<Bars> stacked(List<Series> series, ObjIntConsumer<? super Bars.Builder> configure) {
    List<Series> all = InvalidInputException.requireAllPresent("series of stacked bars", series);
    List<Bars> bars = new ArrayList<>();
    int size = all.isEmpty() ? 0 : Math.toIntExact(all.get(0).size());
    double[] above = new double[size];
    double[] below = new double[size];
    for (int i = 0; i < all.size(); i++) {
      requireSamePositions(all.get(0), all.get(i));
      double[] bases = new double[size];
      for (int j = 0; j < size; j++) {
        double value = all.get(i).y().get(j);
        double[] side = value < 0 ? below : above;
        bases[j] = side[j];
        side[j] += Double.isFinite(value) ? value : 0;
      }
      bars.add(configured(all, i, configure).build().withBase(Column.of(bases)));
    }
    return bars;
  }

  private static Bars.Builder configured(
      List<Series> all, int index, ObjIntConsumer<? super Bars.Builder> configure) {
    Bars.Builder builder = new Bars.Builder(all.get(index)).label(all.get(index).name());
    configure.accept(builder, index);
    return builder;
  }

  private static void requireSamePositions(Series first, Series other) {
    String thing = "series " + InvalidInputException.quoted(other.name()) + " of stacked bars";
    String constraint =
        "have the positions of series " + InvalidInputException.quoted(first.name());
    if (other.size() != first.size()) {
      throw InvalidInputException.of(
          thing, constraint + ", " + first.size() + " of them", other.size());
    }
    for (long i = 0; i < first.size(); i++) {
      double wanted = first.x().get(i);
      double present = other.x().get(i);
      if (Double.compare(wanted, present) != 0 && wanted != present) {
        throw InvalidInputException.of(
            thing, constraint, present + " instead of " + wanted + " at index " + i);
      }
    }
  }
}
