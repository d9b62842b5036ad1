package org.viz4j.core.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.viz4j.core.scale.TrainedCategory;
import org.viz4j.core.text.TextLine;
import org.viz4j.core.tick.AxisTicks;

/**
 * Names in the middle of their bands: level below a level axis where every name fits its band, else
 * upright. Where there is no room for all, every second, fifth, tenth, … stays. Ticks are where
 * names are.
 */
final class CategoryTicking implements Ticking {
  /** Names are measured one by one; no page has room for more. */
  private static final int MOST = 500;

  /** A longer name, in sizes of its text, is cut. */
  private static final double LONGEST = 12;

  private static final double GAP_IN_SIZES = 0.3;
  private static final int[] FACTORS = {2, 5, 10};

  private final TrainedCategory scale;
  private final List<String> names;
  private final double gap;
  private final double lineHeight;
  private final int step;
  private final List<Integer> positions;
  private final List<TextLine> labels;
  private final double widest;

  /**
   * @param names one a band, as they shall read
   */
  CategoryTicking(TrainedCategory scale, List<String> names, Ruler ruler) {
    double size = ruler.theme().text().tick();
    this.scale = scale;
    this.names = names;
    this.gap = GAP_IN_SIZES * size;
    this.lineHeight = ruler.lineHeight(size);
    int first = (int) Math.max(0, Math.ceil(scale.domain().min()));
    int end = (int) Math.min(scale.categories().size(), Math.floor(scale.domain().max()) + 1);
    this.step = step(end - first, MOST);
    this.positions = IntStream.iterate(first, i -> i < end, i -> i + step).boxed().toList();
    this.labels = ruler.categories(positions.stream().map(names::get).toList(), LONGEST * size);
    this.widest = labels.stream().mapToDouble(TextLine::width).max().orElse(0);
  }

  /** The least of 1, 2, 5, 10, 20, … that leaves at most {@code most} of {@code count}. */
  private static int step(int count, double most) {
    int unit = 1;
    int step = 1;
    for (int i = 0; count > step * Math.max(1, most); i = (i + 1) % FACTORS.length) {
      step = unit * FACTORS[i];
      unit = i == FACTORS.length - 1 ? step : unit;
    }
    return step;
  }

  private static <T> List<T> every(List<T> all, int step) {
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
  }

  @Override
  public TrainedCategory scale() {
    return scale;
  }

  @Override
  public double widest() {
    return widest;
  }

  /** Nothing: a level label fits its band. */
  @Override
  public double overhang() {
    return 0;
  }

  @Override
  public double widestBetween(double shortest, double longest) {
    return widest;
  }

  @Override
  public Choice across(double length) {
    boolean level = step == 1 && widest + gap <= band() * length;
    return level ? choice(1, false) : choice(thinning(length), true);
  }

  @Override
  public Choice down(double length) {
    return choice(thinning(length), false);
  }

  /** Every second, fifth, … of the settled ones. */
  @Override
  public Choice shortened(Choice settled, double length) {
    List<Double> places = settled.ticks().values();
    int count = places.size();
    if (count < 2) {
      return settled;
    }
    double between = Math.abs(scale.map(places.get(1)) - scale.map(places.get(0))) * length;
    double room = (settled.upright() ? lineHeight : settled.widest()) + gap;
    int thinning = step(count, count * between / room);
    AxisTicks ticks =
        new AxisTicks(
            every(places, thinning), every(settled.ticks().labels(), thinning), List.of(), false);
    return new Choice(ticks, every(settled.labels(), thinning), settled.upright());
  }

  /** What share of the axis one band takes. */
  private double band() {
    return Math.abs(scale.map(1) - scale.map(0));
  }

  private int thinning(double length) {
    double between = band() * step * length;
    int count = labels.size();
    return step(count, count * between / (lineHeight + gap));
  }

  private Choice choice(int thinning, boolean upright) {
    List<Integer> places = every(positions, thinning);
    List<TextLine> texts = every(labels, thinning);
    List<String> shown = places.stream().map(names::get).toList();
    List<Double> values = places.stream().map(Integer::doubleValue).toList();
    return new Choice(new AxisTicks(values, shown, List.of(), false), texts, upright);
  }

  /** All: the choice has room for them. */
  @Override
  public List<Integer> kept(Choice choice, double length, ToDoubleFunction<TextLine> extent) {
    return IntStream.range(0, choice.labels().size()).boxed().toList();
  }

  @Override
  public double lineHeight() {
    return lineHeight;
  }
}
