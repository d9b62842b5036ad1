package org.viz4j.tests.badinput;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.viz4j.figure.ScaleSpec;

/** Every scale, and what it has no place for. */
enum AnyScale {
  LINEAR(ScaleSpec.linear()),
  LOG(ScaleSpec.log()),
  LOG_2(ScaleSpec.log().base(2)),
  SYMLOG(ScaleSpec.symlog(0.1)),
  LOGIT(ScaleSpec.logit()),
  CATEGORY(ScaleSpec.category(List.of("a", "b", "c"))),
  NO_CATEGORY(ScaleSpec.category(List.of())),
  TIME(ScaleSpec.time(ZoneOffset.UTC));

  static final String AXIS = "Value";

  private static final String NUMBERS = "\\[-?[0-9.E-]+, -?[0-9.E-]+\\]";

  private final ScaleSpec spec;

  AnyScale(ScaleSpec spec) {
    this.spec = spec;
  }

  ScaleSpec spec() {
    return spec;
  }

  /** The same, but of seconds where there are no times to say how long. */
  ScaleSpec seconds() {
    return this == TIME ? spec.domain(0, 1) : spec;
  }

  /** Whether it shows neighbouring numbers apart. */
  boolean isFine() {
    return this != CATEGORY && this != NO_CATEGORY && this != TIME;
  }

  /** Whether the scale can have a place for a finite value. */
  boolean holds(double value) {
    return switch (this) {
      case LOG, LOG_2 -> value > 0;
      case LOGIT -> value > 0 && value < 1;
      case CATEGORY -> value >= -0.5 && value <= 2.5;
      case NO_CATEGORY -> value >= -0.5 && value <= 0.5;
      default -> true;
    };
  }

  /** How many finite values are told as left out; bands have places, if beyond the others. */
  long hidden(double[] finite) {
    boolean isBand = this == CATEGORY || this == NO_CATEGORY;
    return isBand ? 0 : Arrays.stream(finite).filter(value -> !holds(value)).count();
  }

  /** The message with which data are refused, as a pattern; empty if they are not. */
  Optional<String> refusal(double[] finite) {
    boolean nothing = finite.length > 0 && hidden(finite) == finite.length;
    String axis = " on axis \"" + AXIS + "\"; ";
    return switch (this) {
      case LOG, LOG_2 ->
          message(
              nothing,
              "data of a log scale must have a positive value, but was " + NUMBERS + axis,
              "use symlog for data that reach zero");
      case LOGIT ->
          message(
              nothing,
              "data of a logit scale must have a value strictly between 0 and 1, but was "
                  + NUMBERS
                  + axis,
              "use a linear scale for other data");
      case TIME ->
          message(
              Arrays.stream(finite).anyMatch(seconds -> Math.abs(seconds) > 1e12),
              "values of a time scale must be seconds in the years 1 to 9999, but was -?[0-9.E]+"
                  + axis,
              "divide milliseconds by 1000");
      default -> Optional.empty();
    };
  }

  private static Optional<String> message(boolean is, String sentence, String remedy) {
    return is ? Optional.of(sentence + remedy) : Optional.empty();
  }
}
