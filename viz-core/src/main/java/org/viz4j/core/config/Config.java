package org.viz4j.core.config;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.ConfigException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.spi.RenderOptions;

/**
 * Settings gathered from all {@link Layer}s; of one key the highest layer's value holds. Immutable:
 * a change to a file or a variable afterwards is not seen.
 *
 * <p>The environment names a key in capitals with {@code _} for the dot, {@code VIZ_BACKEND_SVG};
 * an empty variable counts as not set. Property files are UTF-8.
 */
public final class Config {
  private final Map<String, Setting> settings;
  private final List<Warning> warnings;
  private final @Nullable Instant sourceDate;

  private Config(
      Map<String, Setting> settings, List<Warning> warnings, @Nullable Instant sourceDate) {
    this.settings = Collections.unmodifiableMap(settings);
    this.warnings = List.copyOf(warnings);
    this.sourceDate = sourceDate;
  }

  /**
   * The configuration of this process.
   *
   * @throws ConfigException if any layer holds a value that its key does not allow
   */
  public static Config load() {
    return from(ConfigSources.process());
  }

  /**
   * The configuration that {@code sources} hold.
   *
   * @throws ConfigException if any layer holds a value that its key does not allow, even if a
   *     higher layer overrides it, or a file cannot be read
   */
  public static Config from(ConfigSources sources) {
    List<Warning> warnings = new ArrayList<>();
    Map<String, Setting> effective = new TreeMap<>();
    new LayerReader(sources, warnings)
        .read()
        .forEach(setting -> put(effective, Keys.check(setting)));
    return new Config(effective, warnings, LayerReader.sourceDate(sources.environment()));
  }

  /** The same under what a call states. */
  public Config with(RenderOptions call) {
    List<Setting> more = new ArrayList<>();
    call.settings()
        .forEach((key, value) -> more.add(new Setting(key, value.strip(), Layer.CALL, "the call")));
    return with(more);
  }

  /**
   * The same under one value that a call states.
   *
   * @param origin where it came from, for messages, such as {@code option --dpi}
   * @throws ConfigException if the key does not allow the value
   */
  public Config with(String key, String value, String origin) {
    return with(List.of(new Setting(key, value.strip(), Layer.CALL, origin)));
  }

  /** The same under what a figure states: a theme and its font, or nothing. */
  public Config with(Figure figure) {
    Theme theme = figure.theme();
    if (theme == null) {
      return this;
    }
    Map<String, Setting> effective = new TreeMap<>(settings);
    put(effective, new Setting(RenderOptions.THEME, theme.name(), Layer.FIGURE, "the figure"));
    put(
        effective,
        new Setting(RenderOptions.FONT, theme.text().family(), Layer.FIGURE, "the figure"));
    return new Config(effective, warnings, sourceDate);
  }

  private Config with(List<Setting> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Setting> effective = new TreeMap<>(settings);
    more.forEach(setting -> put(effective, Keys.check(setting)));
    return new Config(effective, warnings, sourceDate);
  }

  private static void put(Map<String, Setting> settings, Setting setting) {
    settings.put(setting.key(), setting);
  }

  /** What holds for {@code key}, and who said so. */
  public Optional<Setting> find(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  /** What holds for every key, in order of keys. */
  public Collection<Setting> settings() {
    return settings.values();
  }

  /** The same as options for a backend. */
  public RenderOptions options() {
    return new RenderOptions(
        settings.values().stream().collect(Collectors.toMap(Setting::key, Setting::value)));
  }

  /** The date that files state when a figure has none: {@code SOURCE_DATE_EPOCH}. */
  public Optional<Instant> sourceDate() {
    return Optional.ofNullable(sourceDate);
  }

  /**
   * What is odd about the settings, keys that mean nothing among them.
   *
   * @param formats ids of the formats that there are backends for
   */
  public List<Warning> warnings(Set<String> formats) {
    List<Warning> all = new ArrayList<>(warnings);
    for (Setting setting : settings.values()) {
      if (!Keys.isKnown(setting.key(), formats)) {
        all.add(
            new Warning(
                Warning.Code.UNKNOWN_KEY,
                "key "
                    + InvalidInputException.quoted(setting.key())
                    + " is not known in "
                    + setting.origin()
                    + " and was ignored; the nearest known key is "
                    + Keys.nearest(setting.key(), formats)));
      }
    }
    return all;
  }
}
