package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.scale.Extent;
import org.viz4j.error.Warning;
import org.viz4j.figure.ImageSource;
import org.viz4j.figure.Normalization;

/** What the reader of an image of values should know about them. */
final class ImageWarnings {
  private ImageWarnings() {}

  static List<Warning> of(String name, ImageSource.Values source, Extent extent) {
    List<Warning> warnings = new ArrayList<>();
    boolean log = source.normalization() instanceof Normalization.Log;
    long hidden = log ? extent.finite() - extent.positive() : 0;
    if (extent.nonFinite() > 0) {
      String values = extent.nonFinite() == 1 ? " value that is" : " values that are";
      warnings.add(
          new Warning(
              Warning.Code.NON_FINITE,
              name
                  + " has "
                  + extent.nonFinite()
                  + values
                  + " NaN or infinite; drawn in the colours for missing, under and over"));
    }
    if (hidden > 0) {
      warnings.add(
          new Warning(
              Warning.Code.OUT_OF_DOMAIN,
              name
                  + " has "
                  + hidden
                  + " of "
                  + extent.finite()
                  + " finite values that are zero or negative; drawn in the colour for missing, as"
                  + " a log normalization has no place for them"));
    }
    double low = log ? extent.minPositive() : extent.min();
    if (warnings.isEmpty() && low == extent.max() && isOpen(source.normalization())) {
      warnings.add(
          new Warning(
              Warning.Code.CONSTANT,
              name
                  + " has one value, "
                  + Spoken.number(low)
                  + ", in all cells; drawn in one colour"));
    }
    return warnings;
  }

  private static boolean isOpen(Normalization normalization) {
    if (normalization instanceof Normalization.Linear linear) {
      return linear.from().isEmpty() && linear.to().isEmpty();
    }
    return normalization instanceof Normalization.Log log
        && log.from().isEmpty()
        && log.to().isEmpty();
  }
}
