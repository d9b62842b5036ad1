package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.color.TrainedNormalization;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Interval;
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
    Interval domain = TrainedNormalization.of(source.normalization(), extent).domain();
    if (warnings.isEmpty() && extent.finite() > 1 && domain.isDegenerate()) {
      boolean same = extent.min() == extent.max();
      boolean foreseen = same && extent.min() == domain.from() && !isOpen(source.normalization());
      if (!foreseen) {
        warnings.add(
            new Warning(Warning.Code.CONSTANT, name + (same ? one(extent) : none(domain))));
      }
    }
    return warnings;
  }

  private static String one(Extent extent) {
    return " has one value, " + Spoken.number(extent.min()) + ", in all cells; drawn in one colour";
  }

  private static String none(Interval domain) {
    return " has a normalization that starts and ends at "
        + Spoken.number(domain.from())
        + "; all other values are drawn in the colours for under and over";
  }

  private static boolean isOpen(Normalization normalization) {
    if (normalization instanceof Normalization.Linear linear) {
      return linear.from().isEmpty() && linear.to().isEmpty();
    }
    if (normalization instanceof Normalization.TwoSlope two) {
      return two.from().isEmpty() && two.to().isEmpty();
    }
    return normalization instanceof Normalization.Log log
        && log.from().isEmpty()
        && log.to().isEmpty();
  }
}
