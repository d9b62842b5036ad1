package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.text.TextLine;
import org.viz4j.core.tick.AxisTicks;

/** Chooses as many ticks as an axis of a given length has room for. */
final class TickChooser implements Ticking {
  /** More intervals than this read as a table, not as an axis. */
  static final int MOST = 9;

  // An axis wants a label's height of room for two ticks down, and three across: matplotlib's rule.
  private static final double SIZES_ACROSS = 3;
  private static final double SIZES_DOWN = 2;
  private static final double GAP_IN_SIZES = 0.3;

  private final Scale scale;
  private final double size;
  private final double lineHeight;
  private final List<Choice> choices;
  private final List<Double> widths;

  TickChooser(Trained.AxisScale axis, Ruler ruler) {
    this.scale = axis.scale();
    this.size = ruler.theme().text().tick();
    this.lineHeight = ruler.lineHeight(size);
    this.choices = axis.ticks().stream().map(ticks -> measure(ticks, ruler)).toList();
    this.widths = choices.stream().map(Choice::widest).toList();
  }

  private static Choice measure(AxisTicks ticks, Ruler ruler) {
    return new Choice(ticks, ticks.labels().stream().map(ruler::tick).toList(), false);
  }

  @Override
  public Scale scale() {
    return scale;
  }

  @Override
  public double widest() {
    return widest(1, MOST);
  }

  /** Half of the widest label: its tick may be at the end of the axis. */
  @Override
  public double overhang() {
    return widest() / 2;
  }

  @Override
  public double widestBetween(double shortest, double longest) {
    return widest(intervals(shortest, SIZES_DOWN), intervals(longest, SIZES_DOWN));
  }

  private double widest(int fewest, int most) {
    return Collections.max(widths.subList(fewest - 1, most));
  }

  /** Fewer ticks until the labels fit, and upright labels where not two fit. */
  @Override
  public Choice across(double length) {
    for (int n = intervals(length, SIZES_ACROSS); n >= 1; n--) {
      Choice choice = choices.get(n - 1);
      if (fit(choice, length, TextLine::width) && (n == 1 || choice.labels().size() > 1)) {
        return choice.labels().size() > 1 ? choice : betterUpright(choice, length);
      }
    }
    return upright(length);
  }

  /** Where these would take more room the settled ones stay, and {@link #kept} leaves some out. */
  @Override
  public Choice shortened(Choice settled, double length) {
    Choice fewer = across(length);
    boolean fits = !fewer.upright() || fewer.widest() <= settled.widest();
    return fits && fewer.upright() == settled.upright() ? fewer : settled;
  }

  private Choice betterUpright(Choice level, double length) {
    Choice upright = upright(length);
    return upright.labels().size() > 1 ? upright : level;
  }

  private Choice upright(double length) {
    int n = intervals(length, SIZES_DOWN);
    while (n > 1 && !fit(choices.get(n - 1), length, label -> lineHeight)) {
      n--;
    }
    Choice choice = choices.get(n - 1);
    return new Choice(choice.ticks(), choice.labels(), true);
  }

  @Override
  public Choice down(double length) {
    return choices.get(intervals(length, SIZES_DOWN) - 1);
  }

  @Override
  public List<Integer> kept(Choice choice, double length, ToDoubleFunction<TextLine> extent) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < choice.labels().size(); i++) {
      boolean written = !choice.ticks().labels().get(i).isEmpty();
      if (written
          && (kept.isEmpty() || apart(choice, kept.get(kept.size() - 1), i, length, extent))) {
        kept.add(i);
      }
    }
    return kept;
  }

  @Override
  public double lineHeight() {
    return lineHeight;
  }

  private boolean fit(Choice choice, double length, ToDoubleFunction<TextLine> extent) {
    long written = choice.ticks().labels().stream().filter(label -> !label.isEmpty()).count();
    return kept(choice, length, extent).size() == written;
  }

  private boolean apart(
      Choice choice, int one, int other, double length, ToDoubleFunction<TextLine> extent) {
    List<Double> values = choice.ticks().values();
    double between = Math.abs(scale.map(values.get(other)) - scale.map(values.get(one))) * length;
    double half =
        extent.applyAsDouble(choice.labels().get(one))
            + extent.applyAsDouble(choice.labels().get(other));
    return between >= half / 2 + GAP_IN_SIZES * size;
  }

  private int intervals(double length, double sizes) {
    return (int) Math.max(1, Math.min(MOST, Math.floor(length / (sizes * size))));
  }
}
