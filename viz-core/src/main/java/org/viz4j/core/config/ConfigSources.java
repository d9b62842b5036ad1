package org.viz4j.core.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration is read from.
 *
 * @param classPath looked through for {@code viz.properties}
 * @param folder the working folder
 * @param file read in place of {@code viz.properties} in the working folder; null for none
 */
public record ConfigSources(
    Map<String, String> environment,
    Map<String, String> systemProperties,
    ClassLoader classPath,
    Path folder,
    @Nullable Path file) {

  public ConfigSources {
    environment = sorted(environment);
    systemProperties = sorted(systemProperties);
  }

  /** In an order that does not differ from one process to the next, as messages follow it. */
  private static Map<String, String> sorted(Map<String, String> values) {
    return Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** This process: its environment, system properties, class path and working folder. */
  public static ConfigSources process() {
    Properties properties = System.getProperties();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return new ConfigSources(
        System.getenv(),
        properties.stringPropertyNames().stream()
            .filter(key -> key.startsWith("viz."))
            .collect(Collectors.toMap(Function.identity(), key -> properties.getProperty(key, ""))),
        context == null ? ClassLoader.getSystemClassLoader() : context,
        Path.of(""),
        null);
  }

  /** The same with {@code file} in place of {@code viz.properties} in the working folder. */
  public ConfigSources withFile(Path file) {
    return new ConfigSources(environment, systemProperties, classPath, folder, file);
  }
}
