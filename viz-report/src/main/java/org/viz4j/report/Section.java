package org.viz4j.report;

import java.util.Locale;

/** What a report tells of, in its order. */
enum Section {
  HISTORY("training history"),
  ARCHITECTURE("model architecture"),
  WEIGHTS("weights"),
  WEIGHT_HISTORY("weights by epoch"),
  ACTIVATIONS("activations"),
  SAMPLES("samples of the data set"),
  AUGMENTATION("augmentation"),
  PREDICTIONS("predictions");

  private final String words;

  Section(String words) {
    this.words = words;
  }

  /** In the middle of a sentence. */
  String words() {
    return words;
  }

  /** At the start of one. */
  String title() {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
