package org.viz4j.spi.svg;

import org.viz4j.error.InvalidInputException;
import org.viz4j.spi.RenderOptions;

/**
 * How text gets into the file: {@code viz.svg.text}, {@code text} (default) or {@code outlines}.
 */
public enum TextMode {
  /** As text in a font of the viewer's machine. */
  TEXT,

  /** As the shapes of its glyphs. */
  OUTLINES;

  private static final String OWN_KEYS = "viz.svg.";
  private static final String KEY = OWN_KEYS + "text";

  /**
   * What {@code options} ask for.
   *
   * @throws InvalidInputException if a key of the format's own, or its value, is not known
   */
  public static TextMode of(RenderOptions options) {
    for (String key : options.settings().keySet()) {
      if (key.startsWith(OWN_KEYS) && !key.equals(KEY)) {
        throw InvalidInputException.of("a key of the svg backend", "be " + KEY, '"' + key + '"');
      }
    }
    return parse(options.find(KEY).orElse("text"));
  }

  private static TextMode parse(String value) {
    return switch (value) {
      case "text" -> TEXT;
      case "outlines" -> OUTLINES;
      default -> throw InvalidInputException.of(KEY, "be text or outlines", '"' + value + '"');
    };
  }
}
