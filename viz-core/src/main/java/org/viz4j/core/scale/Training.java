package org.viz4j.core.scale;

import java.util.Optional;
import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axis;
import org.viz4j.figure.CategoryScale;
import org.viz4j.figure.LinearScale;
import org.viz4j.figure.LogScale;
import org.viz4j.figure.LogitScale;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.ScaleVisitor;
import org.viz4j.figure.SymlogScale;
import org.viz4j.figure.TimeScale;

/**
 * Fits the scale that a figure asks for to the data. An end of the domain that the figure states is
 * taken as it is. An end that is not stated lies 5 % of the data's span, as the scale shows it,
 * beyond the data, or where the data end if they stick there. If all data lie on the wrong side of
 * the one stated end, the domain is a short interval that starts there.
 *
 * <p>On a linear scale data of one value {@code c} count as {@code c} ∓ 5 %, zero as ∓0.05, and no
 * data as 0..1. On a log scale one value counts as one power of the base on both sides, and no data
 * as 1..base. On symlog and logit scales one value counts as a factor of ten, of odds there, on
 * both sides; on a time scale as half a minute. The domain of a category scale is all its bands,
 * wherever the data are.
 */
public final class Training {
  private static final double HALF_BAND = 0.5;

  private Training() {}

  /**
   * The scale of an axis from its data onto the unit interval.
   *
   * @throws InvalidInputException if the scale can show none of the data, naming the axis
   */
  public static Scale train(Axis axis, Extent extent) {
    return axis.scale().accept(new Trainer(extent, where(axis)));
  }

  /**
   * A scale that belongs to no axis, from data onto the unit interval.
   *
   * @throws InvalidInputException if the scale can show none of the data
   */
  public static Scale train(ScaleSpec spec, Extent extent) {
    return spec.accept(new Trainer(extent, ""));
  }

  /** Tells how many finite values the scale of {@code axis} cannot show, if there are any. */
  public static Optional<Warning> hidden(Axis axis, Extent extent) {
    if (axis.scale() instanceof LogScale) {
      return hidden(axis, extent, extent.positive(), "are zero or negative; a log scale");
    }
    if (axis.scale() instanceof LogitScale) {
      return hidden(axis, extent, extent.unit().count(), "are not between 0 and 1; a logit scale");
    }
    return Optional.empty();
  }

  private static Optional<Warning> hidden(Axis axis, Extent extent, long shown, String what) {
    long hidden = extent.finite() - shown;
    if (hidden == 0) {
      return Optional.empty();
    }
    String message =
        hidden
            + " of "
            + extent.finite()
            + " finite values"
            + where(axis)
            + " "
            + what
            + " has no place for them, so lines and points leave them out and areas are drawn to the"
            + " edge of the axes";
    return Optional.of(new Warning(Warning.Code.OUT_OF_DOMAIN, message));
  }

  private static String where(Axis axis) {
    return axis.label().isEmpty() ? "" : " on axis " + InvalidInputException.quoted(axis.label());
  }

  private record Trainer(Extent extent, String where) implements ScaleVisitor<Scale> {
    @Override
    public Scale visit(CategoryScale scale) {
      double last = Math.max(1, scale.categories().size()) - HALF_BAND;
      Interval domain = new Interval(scale.from().orElse(-HALF_BAND), scale.to().orElse(last));
      return TrainedCategory.of(scale.categories(), domain);
    }

    @Override
    public Scale visit(LinearScale scale) {
      Margin margin = new LinearMargin();
      Interval automatic =
          extent.finite() == 0 ? margin.withoutData() : around(extent.min(), extent.max(), margin);
      return TrainedLinear.of(domain(scale.from(), scale.to(), automatic, margin));
    }

    @Override
    public Scale visit(LogScale scale) {
      if (extent.positive() == 0 && extent.finite() > 0) {
        throw InvalidInputException.of(
            "data of a log scale",
            "have a positive value",
            "[" + extent.min() + ", " + extent.max() + "]" + where,
            "use symlog for data that reach zero");
      }
      Margin margin = new LogMargin(scale.base());
      Interval automatic =
          extent.positive() == 0
              ? margin.withoutData()
              : around(extent.minPositive(), extent.max(), margin);
      return TrainedLog.of(domain(scale.from(), scale.to(), automatic, margin), scale.base());
    }

    @Override
    public Scale visit(SymlogScale scale) {
      double width = scale.linearWidth();
      double largest = Math.max(Math.abs(orZero(extent.min())), Math.abs(orZero(extent.max())));
      Margin margin =
          new CurveMargin(
              SymlogCurve.upTo(largest, width), StrictMath.log(10), new Interval(-width, width));
      Interval automatic =
          extent.finite() == 0 ? margin.withoutData() : around(extent.min(), extent.max(), margin);
      Interval domain = domain(scale.from(), scale.to(), automatic, margin);
      return TrainedSymlog.of(domain, width);
    }

    @Override
    public Scale visit(LogitScale scale) {
      Extent.Unit shares = extent.unit();
      if (shares.count() == 0 && extent.finite() > 0) {
        throw InvalidInputException.of(
            "data of a logit scale",
            "have a value strictly between 0 and 1",
            "[" + extent.min() + ", " + extent.max() + "]" + where,
            "use a linear scale for other data");
      }
      double low = shares.count() == 0 ? 0.5 : shares.min();
      double high = shares.count() == 0 ? 0.5 : shares.max();
      Margin margin =
          new CurveMargin(
              LogitCurve.between(low, high), StrictMath.log(10), new Interval(0.01, 0.99));
      Interval automatic = shares.count() == 0 ? margin.withoutData() : around(low, high, margin);
      return TrainedLogit.of(domain(scale.from(), scale.to(), automatic, margin));
    }

    @Override
    public Scale visit(TimeScale scale) {
      Margin margin = new TimeMargin();
      requireYears(scale.from().orElse(0));
      requireYears(scale.to().orElse(0));
      requireYears(orZero(extent.min()));
      requireYears(orZero(extent.max()));
      Interval automatic =
          extent.finite() == 0 ? margin.withoutData() : around(extent.min(), extent.max(), margin);
      return TrainedTime.of(domain(scale.from(), scale.to(), automatic, margin), scale.zone());
    }

    private void requireYears(double seconds) {
      if (!(TrainedTime.FIRST <= seconds && seconds <= TrainedTime.LAST)) {
        throw InvalidInputException.of(
            "values of a time scale",
            "be seconds in the years 1 to 9999",
            seconds + where,
            "divide milliseconds by 1000");
      }
    }

    private static double orZero(double value) {
      return Double.isNaN(value) ? 0 : value;
    }

    private Interval around(double low, double high, Margin margin) {
      Interval wide = margin.around(low, high);
      if (low == high) {
        return wide;
      }
      return new Interval(
          extent.sticky().contains(low) ? low : wide.from(),
          extent.sticky().contains(high) ? high : wide.to());
    }

    private static Interval domain(
        OptionalDouble from, OptionalDouble to, Interval automatic, Margin margin) {
      double start = from.orElse(automatic.from());
      double end = to.orElse(automatic.to());
      boolean oneStated = from.isPresent() != to.isPresent();
      if (!oneStated || start < end) {
        return new Interval(start, end);
      }
      double stated = from.isPresent() ? start : end;
      Interval near = margin.around(stated, stated);
      return from.isPresent()
          ? new Interval(stated, near.max() > stated ? near.max() : near.min())
          : new Interval(near.min() < stated ? near.min() : near.max(), stated);
    }
  }
}
