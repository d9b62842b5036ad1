package org.viz4j.core.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.viz4j.error.ConfigException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Theme;
import org.viz4j.spi.RenderOptions;

/** The keys there are and what each allows. */
final class Keys {
  private static final String PREFIX = "viz.";
  private static final List<String> FIXED =
      List.of(
          RenderOptions.DPI,
          RenderOptions.FONT,
          RenderOptions.FONTS,
          RenderOptions.MAX_PIXELS,
          RenderOptions.THEME);

  private Keys() {}

  /** The key that a variable's name stands for: {@code VIZ_MAXPIXELS} is {@code viz.maxPixels}. */
  static String ofVariable(String variable) {
    String lower = variable.toLowerCase(Locale.ROOT).replace('_', '.');
    return FIXED.stream()
        .filter(key -> key.toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .orElse(lower);
  }

  /** Whether {@code key} means something where {@code formats} are the ids of the formats. */
  static boolean isKnown(String key, Set<String> formats) {
    return FIXED.contains(key) || formats.stream().anyMatch(format -> isOfFormat(key, format));
  }

  private static boolean isOfFormat(String key, String format) {
    String own = PREFIX + format + '.';
    return key.equals(RenderOptions.BACKEND_PREFIX + format)
        || key.startsWith(own) && key.length() > own.length();
  }

  /** The known key that {@code key} most likely stands for. */
  static String nearest(String key, Set<String> formats) {
    Collection<String> known = new TreeSet<>(FIXED);
    formats.forEach(format -> known.add(RenderOptions.BACKEND_PREFIX + format));
    return Spelling.nearest(key, known).orElse(RenderOptions.DPI);
  }

  /**
   * Returns {@code setting} when its value is allowed.
   *
   * @throws ConfigException if it is not
   */
  static Setting check(Setting setting) {
    RenderOptions alone = new RenderOptions(Map.of(setting.key(), setting.value()));
    try {
      switch (setting.key()) {
        case RenderOptions.DPI -> alone.dpi();
        case RenderOptions.MAX_PIXELS -> alone.maxPixels();
        case RenderOptions.THEME -> requireTheme(setting);
        case RenderOptions.FONT -> requireWord(setting, "the name of a font family");
        case RenderOptions.FONTS -> requireWord(setting, "a folder");
        default -> {
          if (setting.key().startsWith(RenderOptions.BACKEND_PREFIX)) {
            requireWord(setting, "the id of a backend");
          }
        }
      }
    } catch (InvalidInputException e) {
      throw new ConfigException(e.getMessage() + " in " + setting.origin(), e);
    }
    return setting;
  }

  private static void requireTheme(Setting setting) {
    if (Theme.named(setting.value()).isEmpty()) {
      throw setting.mustBeOneOf(Theme.all().stream().map(Theme::name).sorted().toList());
    }
  }

  private static void requireWord(Setting setting, String what) {
    if (setting.value().isBlank()) {
      throw InvalidInputException.of(setting.key(), "be " + what, "empty");
    }
  }
}
