package org.viz4j.core.config;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.text.Quoted;
import org.viz4j.error.ConfigException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Theme;
import org.viz4j.scene.Metadata;
import org.viz4j.spi.RenderOptions;

/** Reads the layers below the call. */
final class LayerReader {
  private static final String FILE_NAME = "viz.properties";
  private static final String SOURCE_DATE = "SOURCE_DATE_EPOCH";

  private final ConfigSources sources;
  private final List<Warning> warnings;

  LayerReader(ConfigSources sources, List<Warning> warnings) {
    this.sources = sources;
    this.warnings = warnings;
  }

  /** All settings, the weakest layer first. */
  List<Setting> read() {
    List<Setting> all = new ArrayList<>(defaults());
    all.addAll(classPath());
    all.addAll(file());
    all.addAll(environment());
    all.addAll(stated(Layer.SYSTEM_PROPERTY, "system property ", sources.systemProperties()));
    return all;
  }

  private static List<Setting> defaults() {
    RenderOptions none = RenderOptions.NONE;
    return stated(
        Layer.DEFAULT,
        "default of ",
        Map.of(
            RenderOptions.DPI, new BigDecimal(none.dpi()).toPlainString(),
            RenderOptions.MAX_PIXELS, Long.toString(none.maxPixels()),
            RenderOptions.THEME, Theme.DEFAULT.name()));
  }

  private static List<Setting> stated(Layer layer, String where, Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> new Setting(e.getKey(), e.getValue().strip(), layer, where + e.getKey()))
        .toList();
  }

  private List<Setting> environment() {
    return sources.environment().entrySet().stream()
        .filter(e -> e.getKey().startsWith("VIZ_") && !e.getValue().isBlank())
        .map(
            e ->
                new Setting(
                    Keys.ofVariable(e.getKey()),
                    e.getValue().strip(),
                    Layer.ENVIRONMENT,
                    "variable " + e.getKey()))
        .toList();
  }

  private List<Setting> classPath() {
    try {
      List<URL> urls = Collections.list(sources.classPath().getResources(FILE_NAME));
      if (urls.isEmpty()) {
        return List.of();
      }
      if (urls.size() > 1) {
        warnings.add(
            new Warning(
                Warning.Code.ASSUMED,
                "the class path has "
                    + urls.size()
                    + " files viz.properties; only the first was read: "
                    + urls.get(0)));
      }
      URLConnection connection = urls.get(0).openConnection();
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return PropertyFile.read(Layer.CLASS_PATH, urls.get(0).toString(), in);
      }
    } catch (IOException e) {
      throw unreadable(FILE_NAME + " on the class path", e);
    }
  }

  private List<Setting> file() {
    Path given = sources.file();
    Path file = given == null ? sources.folder().resolve(FILE_NAME) : given;
    try (InputStream in = Files.newInputStream(file)) {
      return PropertyFile.read(Layer.FILE, file.toString(), in);
    } catch (NoSuchFileException e) {
      if (given == null) {
        return List.of();
      }
      throw new ConfigException(
          "configuration file must exist, but was not found: " + Quoted.whole(file.toString()), e);
    } catch (IOException e) {
      throw unreadable(Quoted.whole(file.toString()), e);
    }
  }

  private static ConfigException unreadable(String name, IOException cause) {
    return new ConfigException(
        name + " must be a readable file, but was not: " + cause.getMessage(), cause);
  }

  /**
   * The date that {@code SOURCE_DATE_EPOCH} states; null for none.
   *
   * @throws ConfigException unless it is whole seconds since 1970
   */
  static @Nullable Instant sourceDate(Map<String, String> environment) {
    String text = environment.getOrDefault(SOURCE_DATE, "").strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      Instant date = Instant.ofEpochSecond(Long.parseLong(text));
      if (!date.isBefore(Instant.EPOCH)) {
        return Metadata.EMPTY.withDate(date).date();
      }
    } catch (NumberFormatException | DateTimeException | InvalidInputException e) {
      // told below, with the value
    }
    throw new ConfigException(
        SOURCE_DATE
            + " must be whole seconds since 1970 and before the year 10000, but was "
            + InvalidInputException.quoted(text)
            + " in the environment");
  }
}
