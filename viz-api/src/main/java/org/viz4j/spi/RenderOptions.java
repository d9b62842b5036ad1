package org.viz4j.spi;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.viz4j.error.InvalidInputException;

/**
 * Settings by key, the same keys in a call, in a file and in the environment. What a call does not
 * state is filled in from the configuration before a backend sees it.
 *
 * <p>Keys of a backend's own start with {@code viz.<format>.} and are validated by the backend.
 *
 * @param settings in order of keys
 */
public record RenderOptions(Map<String, String> settings) {
  /** Pixels an inch; default 300. */
  public static final String DPI = "viz.dpi";

  /** Name of the theme; default {@code default}. */
  public static final String THEME = "viz.theme";

  /** Font family of all text; default is the theme's. */
  public static final String FONT = "viz.font";

  /** Most pixels that a raster may have; default 100 000 000. */
  public static final String MAX_PIXELS = "viz.maxPixels";

  /** Before a format's id: the backend to take for it. */
  public static final String BACKEND_PREFIX = "viz.backend.";

  /** Nothing stated. */
  public static final RenderOptions NONE = new RenderOptions(Map.of());

  private static final double DEFAULT_DPI = 300;
  private static final double MAX_DPI = 100_000;
  private static final long DEFAULT_MAX_PIXELS = 100_000_000;

  /**
   * @throws InvalidInputException if a key or a value is null
   */
  public RenderOptions {
    InvalidInputException.requirePresent("settings", settings);
    settings.forEach(RenderOptions::requireSetting);
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /** States the resolution alone. */
  public static RenderOptions dpi(double dpi) {
    return NONE.with(DPI, Double.toString(dpi));
  }

  /** The same with the theme stated. */
  public RenderOptions withTheme(String name) {
    return with(THEME, name);
  }

  /** The same with the backend for a format stated. */
  public RenderOptions withBackend(Format format, String id) {
    return with(
        BACKEND_PREFIX + InvalidInputException.requirePresent("format of a backend", format).id(),
        id);
  }

  /** The same with one more setting. */
  public RenderOptions with(String key, String value) {
    requireSetting(key, value);
    Map<String, String> more = new TreeMap<>(settings);
    more.put(key, value);
    return new RenderOptions(more);
  }

  /** What is stated for {@code key}. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(
        settings.get(InvalidInputException.requirePresent("key of a setting", key)));
  }

  private static void requireSetting(String key, String value) {
    InvalidInputException.requirePresent("key of a setting", key);
    InvalidInputException.requirePresent(
        "value of setting " + InvalidInputException.quoted(key), value);
  }

  /**
   * Pixels an inch.
   *
   * @throws InvalidInputException unless it is a number above 0 and at most 100 000
   */
  public double dpi() {
    return number(DPI, DEFAULT_DPI, MAX_DPI);
  }

  /**
   * Most pixels that a raster may have.
   *
   * @throws InvalidInputException unless it is a number above 0 and at most 2^31 - 1
   */
  public long maxPixels() {
    return (long) number(MAX_PIXELS, DEFAULT_MAX_PIXELS, Integer.MAX_VALUE);
  }

  private double number(String key, double otherwise, double most) {
    String text = settings.get(key);
    if (text == null) {
      return otherwise;
    }
    double value = parse(text);
    if (!(value > 0 && value <= most)) {
      throw InvalidInputException.of(
          key,
          "be a number above 0 and at most " + (long) most,
          InvalidInputException.quoted(text));
    }
    return value;
  }

  private static double parse(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
