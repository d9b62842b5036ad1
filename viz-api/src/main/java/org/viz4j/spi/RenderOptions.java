package org.viz4j.spi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  /** Folder with the user's own TrueType files; default none. */
  public static final String FONTS = "viz.fonts";

  /** Most pixels that a raster may have; default 100 000 000. */
  public static final String MAX_PIXELS = "viz.maxPixels";

  /** Before a format's id: the backend to take for it. */
  public static final String BACKEND_PREFIX = "viz.backend.";

  /** Nothing stated. */
  public static final RenderOptions NONE = new RenderOptions(Map.of());

  private static final String DEFAULT_DPI = "300";
  private static final int MAX_DPI = 100_000;
  private static final String DEFAULT_MAX_PIXELS = "100000000";
  private static final Pattern PLAIN_DECIMAL = Pattern.compile("[0-9]+([.][0-9]*)?|[.][0-9]+");
  private static final Pattern WHOLE = Pattern.compile("0*[0-9]{1,10}");

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
    return NONE.with(
        DPI, Double.isFinite(dpi) ? BigDecimal.valueOf(dpi).toPlainString() : Double.toString(dpi));
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
   * @throws InvalidInputException unless it is a number above 0 and at most 100 000, written with
   *     digits and at most one point
   */
  public double dpi() {
    String text = settings.getOrDefault(DPI, DEFAULT_DPI);
    // not Double.parseDouble alone, which also reads 0x1p6 and 1e2f
    double value = PLAIN_DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!(value > 0 && value <= MAX_DPI)) {
      throw InvalidInputException.of(
          DPI,
          "be a plain decimal number above 0 and at most " + MAX_DPI,
          InvalidInputException.quoted(text));
    }
    return value;
  }

  /**
   * Most pixels that a raster may have.
   *
   * @throws InvalidInputException unless it is a whole number from 1 to 2^31 - 1
   */
  public long maxPixels() {
    String text = settings.getOrDefault(MAX_PIXELS, DEFAULT_MAX_PIXELS);
    long value = WHOLE.matcher(text).matches() ? Long.parseLong(text) : 0;
    if (value < 1 || value > Integer.MAX_VALUE) {
      throw InvalidInputException.of(
          MAX_PIXELS,
          "be a whole number from 1 to " + Integer.MAX_VALUE,
          InvalidInputException.quoted(text));
    }
    return value;
  }
}
