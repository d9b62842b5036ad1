package org.viz4j.core.tick;

import org.viz4j.core.scale.Scale;
import org.viz4j.figure.Axis;
import org.viz4j.figure.ScaleSpec;

/**
 * An axis whose ticks are wanted.
 *
 * @param scale trained
 * @param axis what the figure states of it
 * @param whole whether only whole numbers mean anything on a linear scale
 */
public record TickRequest(Scale scale, Axis axis, boolean whole) {

  /** Of an axis that states nothing. */
  static TickRequest of(Scale scale, boolean whole) {
    return new TickRequest(scale, new Axis("", ScaleSpec.linear()), whole);
  }
}
