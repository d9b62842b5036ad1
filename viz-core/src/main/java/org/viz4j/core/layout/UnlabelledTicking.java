package org.viz4j.core.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.text.TextLine;
import org.viz4j.core.tick.AxisTicks;

/** Ticks without labels: of bare axes, and where another axis with the same scale has them. */
record UnlabelledTicking(Ticking ticks) implements Ticking {
  @Override
  public Scale scale() {
    return ticks.scale();
  }

  @Override
  public double widest() {
    return 0;
  }

  @Override
  public double overhang() {
    return 0;
  }

  @Override
  public double widestBetween(double shortest, double longest) {
    return 0;
  }

  @Override
  public Choice across(double length) {
    return withoutLabels(ticks.across(length));
  }

  @Override
  public Choice shortened(Choice settled, double length) {
    return across(length);
  }

  @Override
  public Choice down(double length) {
    return withoutLabels(ticks.down(length));
  }

  private static Choice withoutLabels(Choice choice) {
    AxisTicks ticks = choice.ticks();
    return new Choice(
        new AxisTicks(ticks.values(), ticks.labels(), ticks.minors(), false), List.of(), false);
  }

  @Override
  public List<Integer> kept(Choice choice, double length, ToDoubleFunction<TextLine> extent) {
    return List.of();
  }

  @Override
  public double lineHeight() {
    return ticks.lineHeight();
  }
}
