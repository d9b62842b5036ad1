package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Interval;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Bars;
import org.viz4j.figure.Orientation;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** Bars that stand on zero or on others. */
record BarsEmitter(Bars bars) implements MarkEmitter {
  private static final double ROUNDING = 1e-6;

  /** Beyond bars with values, as a share of what they reach over. */
  private static final double VALUE_ROOM = 0.06;

  /** Values are set one by one; no page has room for more. */
  private static final int MOST_VALUES = 500;

  @Override
  public Reach reach() {
    Extent places = Extent.of(bars.series().x()).widened(bars.width() / 2 + Math.abs(bars.shift()));
    Extent values = withRoom(Extent.of(ends()).sticking(0));
    return isVertical() ? new Reach(places, values) : new Reach(values, places);
  }

  private Column ends() {
    Column base = bars.base();
    Column values = bars.series().y();
    if (base == null) {
      return values;
    }
    double[] ends = new double[Math.toIntExact(values.size())];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = base.get(i) + values.get(i);
    }
    return Column.of(ends);
  }

  /** Some more for values that stand beyond the ends. */
  private Extent withRoom(Extent values) {
    boolean isOutside = bars.valueDecimals().isPresent() && bars.base() == null;
    double room = isOutside ? VALUE_ROOM * (values.max() - values.min()) : 0;
    return values.reaching(values.min() < 0 ? room : 0, values.max() > 0 ? room : 0);
  }

  private boolean isVertical() {
    return bars.orientation() == Orientation.VERTICAL;
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    String source = "series " + InvalidInputException.quoted(bars.series().name());
    List<Warning> warnings = new ArrayList<>(reach.gaps(source, "such bars are left out"));
    if (bars.valueDecimals().isPresent() && isCrowded()) {
      String message =
          "values of the " + bars.series().size() + " bars of " + source + " are not written;";
      warnings.add(
          new Warning(
              Warning.Code.TEXT_SHORTENED,
              message + " there is room for " + MOST_VALUES + " at most"));
    }
    return warnings;
  }

  private boolean isCrowded() {
    return bars.series().size() > MOST_VALUES;
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    for (long i = 0; i < bars.series().size() && !coverage.isSettled(); i++) {
      Rect rect = rect(projection, i);
      if (rect != null) {
        coverage.area(rect, bars.opacity());
        coverEnd(rect, isForward(projection, bars.series().y().get(i)), coverage);
      }
    }
  }

  private void coverEnd(Rect rect, boolean forward, Coverage coverage) {
    if (isVertical()) {
      double y = forward ? rect.y() : rect.bottom();
      coverage.edge(rect.x(), y, rect.right(), y, bars.opacity());
    } else {
      double x = forward ? rect.right() : rect.x();
      coverage.edge(x, rect.y(), x, rect.bottom(), bars.opacity());
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElseGet(bars.color(), palette);
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Rect room = projection.plot().grow(LinePath.MARGIN);
    Outline.Builder all = Outline.builder();
    for (Rect rect : merged(projection, LinePath.column(resolution))) {
      Polygon.add(all, Polygon.clip(Polygon.of(rect), room));
    }
    Outline outline = all.build();
    return outline.isEmpty()
        ? List.of()
        : List.of(look.filled(outline, bars.opacity(), Edges.CRISP));
  }

  /**
   * In pt, without bars that have no length; consecutive ones that share a column narrower than the
   * target can show become one.
   */
  private List<Rect> merged(Projection projection, double column) {
    List<Rect> merged = new ArrayList<>();
    double last = Double.NaN;
    for (long i = 0; i < bars.series().size(); i++) {
      Rect rect = rect(projection, i);
      if (rect == null) {
        continue;
      }
      double start = isVertical() ? rect.x() : rect.y();
      double across = isVertical() ? rect.width() : rect.height();
      double at = across < column ? Math.floor(start / column) : Double.NaN;
      int end = merged.size() - 1;
      if (at == last) {
        merged.set(end, merged.get(end).union(rect));
      } else {
        merged.add(rect);
      }
      last = at;
    }
    return merged;
  }

  private @Nullable Rect rect(Projection projection, long index) {
    Column base = bars.base();
    double at = bars.series().x().get(index) + bars.shift();
    double start = base == null ? 0 : base.get(index);
    double end = start + bars.series().y().get(index);
    double before = at - bars.width() / 2;
    double after = at + bars.width() / 2;
    double left = projection.xOrEnd(isVertical() ? before : start);
    double right = projection.xOrEnd(isVertical() ? after : end);
    double bottom = projection.yOrEnd(isVertical() ? start : before);
    double top = projection.yOrEnd(isVertical() ? end : after);
    boolean isThere = left != right && top != bottom && !Double.isNaN(left + right + top + bottom);
    return isThere ? between(left, bottom, right, top) : null;
  }

  @Override
  public List<Note> notes(Projection projection, double scale) {
    List<Note> notes = new ArrayList<>();
    if (bars.valueDecimals().isEmpty() || isCrowded()) {
      return notes;
    }
    int decimals = bars.valueDecimals().getAsInt();
    Rect room = projection.plot().grow(ROUNDING);
    for (long i = 0; i < bars.series().size(); i++) {
      Rect rect = rect(projection, i);
      if (rect != null && room.overlaps(rect, 0)) {
        double value = bars.series().y().get(i);
        BarValue place = new BarValue(rect, isVertical(), isForward(projection, value), scale);
        Note note =
            bars.base() == null ? place.beyond(value, decimals) : place.within(value, decimals);
        if (note != null && room.contains(new Rect(note.at().x(), note.at().y(), 0, 0), 0)) {
          notes.add(note);
        }
      }
    }
    return notes;
  }

  private boolean isForward(Projection projection, double value) {
    Interval domain = (isVertical() ? projection.yScale() : projection.xScale()).domain();
    return value > 0 == domain.to() > domain.from() || value == 0;
  }

  private static Rect between(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double top = Math.min(y1, y2);
    return new Rect(left, top, Math.max(x1, x2) - left, Math.max(y1, y2) - top);
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return List.of(look.swatch(handle, bars.opacity()));
  }

  @Override
  public String name() {
    return bars.label().isEmpty() ? bars.series().name() : bars.label();
  }

  @Override
  public String chart() {
    return "Bar";
  }

  @Override
  public String words() {
    Extent y = Extent.of(bars.series().y());
    long count = bars.series().size();
    return y.finite() == 0
        ? "no finite value"
        : count
            + (count == 1 ? " bar" : " bars")
            + ", lowest "
            + Spoken.number(y.min())
            + ", highest "
            + Spoken.number(y.max());
  }
}
