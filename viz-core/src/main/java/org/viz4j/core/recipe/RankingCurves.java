package org.viz4j.core.recipe;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.viz4j.core.recipe.ClassScores.Ranked;
import org.viz4j.core.stat.RankedScores;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Step;
import org.viz4j.geom.Color;

/**
 * Curves of classes and of their averages, over 0..1 in both directions.
 *
 * @param curve of scores, by a name
 * @param mean of curves, by a name
 * @param area under a curve
 * @param measure what the area is called
 * @param corner where the curves are not
 */
record RankingCurves(
    BiFunction<RankedScores, String, Series> curve,
    BiFunction<String, List<Series>, Series> mean,
    ToDoubleFunction<RankedScores> area,
    String measure,
    Step step,
    LegendPlace corner) {

  /** What no class has as its colour. */
  static final Color GRAY = Color.hex("#8a8a8a");

  /** Above this many classes, their curves cannot be told apart. */
  private static final int MOST_CLASSES = 10;

  private static final int AVERAGES = 2;

  /** The colours of a theme. */
  private static final int COLORS = 8;

  private static final double THICK = 3;
  private static final double THIN = 1.5;
  private static final double MARGIN = 0.02;

  /** The curves; micro and macro averages too where there are more than two classes. */
  void draw(Axes.Builder axes, ClassScores scores) {
    List<Ranked> classes = scores.classes();
    axes.equalAspect().xDomain(-MARGIN, 1 + MARGIN).yDomain(-MARGIN, 1 + MARGIN);
    if (scores.isBinary()) {
      Ranked only = classes.get(0);
      line(axes, 0, curve.apply(only.scores(), label(only.name(), only.scores())), Dash.SOLID, 2);
      axes.legend(corner);
      return;
    }
    int shown = classes.size() > MOST_CLASSES ? 0 : classes.size();
    for (int i = 0; i < shown; i++) {
      Ranked one = classes.get(i);
      Dash dash = i < COLORS ? Dash.SOLID : Dash.DASH_DOT;
      Series series = curve.apply(one.scores(), label(one.name(), one.scores()));
      line(axes, AVERAGES + i, series, dash, THIN);
    }
    averages(axes, scores.micro(), classes);
    axes.legend(
        shown == 0 ? corner : LegendPlace.OUTSIDE_RIGHT,
        legend -> legend.title(shown == 0 ? scores.names().size() + " classes" : "Class"));
  }

  private void averages(Axes.Builder axes, RankedScores micro, List<Ranked> classes) {
    List<Series> curves =
        classes.stream().map(one -> curve.apply(one.scores(), one.name())).toList();
    double all =
        classes.stream().mapToDouble(one -> area.applyAsDouble(one.scores())).average().orElse(0);
    line(axes, 0, mean.apply(label("macro average", all), curves), Dash.DASHED, THICK);
    line(axes, 1, curve.apply(micro, label("micro average", micro)), Dash.DOTTED, THICK);
  }

  private void line(Axes.Builder axes, int color, Series series, Dash dash, double width) {
    axes.tinted(
        color,
        one ->
            one.line(series, line -> line.label(series.name()).dash(dash).width(width).step(step)));
  }

  private String label(String name, RankedScores scores) {
    return label(name, area.applyAsDouble(scores));
  }

  private String label(String name, double area) {
    return name + " (" + measure + " " + Shares.decimal(area) + ")";
  }
}
