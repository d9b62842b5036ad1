package org.viz4j.core.diagnosis;

import java.util.Locale;
import java.util.function.Function;

/** Kinds of generated runs. */
enum Family {
  EXPONENTIAL(true, Shapes::exponential),
  POWER_LAW(true, Shapes::powerLaw),
  PLATEAU_THEN_DROP(true, Shapes::plateauThenDrop),
  RESTARTS(true, Shapes::restarts),
  STEP_SCHEDULE(true, Shapes::stepSchedule),
  NOISE_1_TO_10_PERCENT(true, Shapes::noisy),
  NEGATIVE_LOSS(true, Shapes::negative),
  NEAR_ZERO(true, Shapes::nearZero),
  VALIDATION_BELOW_TRAINING(true, Shapes::validationBelow),
  STABLE_GAP(true, Shapes::stableGap),
  SPARSE_VALIDATION(true, Shapes::sparse),
  VERY_SHORT(true, Shapes::veryShort),
  SHORT(true, Shapes::shortRun),
  CONVERGED(true, Shapes::converged),
  OVERFITTING_EARLY(false, Ailments::overfittingEarly),
  OVERFITTING_LATE(false, Ailments::overfittingLate),
  OVERFITTING_MILD(false, Ailments::overfittingMild),
  OVERFITTING_SPARSE(false, Ailments::overfittingSparse),
  OVERFITTING_CURVED(false, Ailments::overfittingCurved),
  DIVERGING_SLOWLY(false, Ailments::divergingSlowly),
  DIVERGING_SUDDENLY(false, Ailments::divergingSuddenly),
  FLAT(false, Ailments::flat),
  NAN_FIRST(false, Ailments::nanFirst),
  NAN_LATE(false, Ailments::nanLate),
  NAN_AFTER_GROWTH(false, Ailments::nanAfterGrowth),
  VERY_SHORT_NAN(false, Ailments::veryShortNan),
  SPIKES(false, Ailments::spikes),
  OSCILLATING(false, Ailments::oscillating);

  private final boolean healthy;
  private final Function<Draw, Curves> maker;

  Family(boolean healthy, Function<Draw, Curves> maker) {
    this.healthy = healthy;
    this.maker = maker;
  }

  /** Whether nothing above {@link Severity#INFO} is right for it. */
  boolean healthy() {
    return healthy;
  }

  Curves make(Draw draw) {
    return maker.apply(draw);
  }

  /** In words, for tables. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
