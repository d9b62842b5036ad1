package org.viz4j.figure;

import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;

/**
 * The ruler of one dimension.
 *
 * @param label any text; empty for none
 * @param format how its ticks read
 * @param ticks null for what the scale finds
 * @param minorTicks whether a linear or time axis has shorter ticks between its ticks; log, symlog
 *     and logit axes have them anyway, and axes of categories never
 */
public record Axis(
    String label,
    ScaleSpec scale,
    TickFormatter format,
    @Nullable StatedTicks ticks,
    boolean minorTicks) {
  /**
   * @throws InvalidInputException if label, scale or format is null
   */
  public Axis {
    InvalidInputException.requirePresent("label of an axis", label);
    InvalidInputException.requirePresent("scale of an axis", scale);
    InvalidInputException.requirePresent("format of an axis", format);
  }

  /** An axis with the ticks that its scale finds. */
  public Axis(String label, ScaleSpec scale) {
    this(label, scale, TickFormatter.automatic(), null, false);
  }

  /** No label, linear over the data. */
  public static final Axis AUTOMATIC = new Axis("", ScaleSpec.linear());

  /** The same with another label. */
  public Axis withLabel(String label) {
    return new Axis(label, scale, format, ticks, minorTicks);
  }

  /** The same with another scale. */
  public Axis withScale(ScaleSpec scale) {
    return new Axis(label, scale, format, ticks, minorTicks);
  }

  /** The same with labels of another form. */
  public Axis withFormat(TickFormatter format) {
    return new Axis(label, scale, format, ticks, minorTicks);
  }

  /** The same with these ticks and no others. */
  public Axis withTicks(StatedTicks ticks) {
    return new Axis(label, scale, format, ticks, minorTicks);
  }

  /** The same with shorter ticks between the ticks. */
  public Axis withMinorTicks() {
    return new Axis(label, scale, format, ticks, true);
  }
}
