package org.viz4j.tests.badinput;

/** Values that a run may log, and some that only a bug does. */
enum AnyInput {
  EMPTY(),
  ALL_NAN(Double.NaN, Double.NaN, Double.NaN),
  ALL_INFINITE(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  ONE(0.4375),
  ONE_AMID_NAN(Double.NaN, 0.4375, Double.NaN),
  EQUAL(0.4375, 0.4375, 0.4375),
  ORDINARY(0.25, 0.75, 0.4375, 0.875),
  NAN_AMID(0.25, Double.NaN, 0.75, Double.NaN, 0.4375, 0.625),
  INFINITE_AMID(0.25, Double.POSITIVE_INFINITY, 0.75, 0.4375, Double.NEGATIVE_INFINITY),
  ZEROES(0, -0.0, 0),
  NEGATIVE(-3, -1, -2),
  AROUND_BOTH_ENDS(-0.5, 0, 0.25, 0.75, 1, 2),
  HUGE(-1e308, 0.375, 1e308),
  LARGEST(-Double.MAX_VALUE, Double.MAX_VALUE),
  SUBNORMAL(4.9e-324, 1e-323, 3e-320),
  NEIGHBOURS(0.375, Math.nextUp(0.375));

  private final double[] values;

  AnyInput(double... values) {
    this.values = values;
  }

  double[] numbers() {
    return values.clone();
  }
}
