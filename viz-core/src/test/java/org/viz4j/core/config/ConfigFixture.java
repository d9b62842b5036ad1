package org.viz4j.core.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small world to read a configuration from: two folders and two maps. */
final class ConfigFixture {
  final Path folder;
  private final Path classPath;
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> systemProperties = new HashMap<>();
  private @Nullable Path file;

  ConfigFixture(Path root) {
    this.folder = root.resolve("work");
    this.classPath = root.resolve("classes");
    try {
      Files.createDirectories(folder);
      Files.createDirectories(classPath);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ConfigFixture onClassPath(String text) {
    return write(classPath.resolve("viz.properties"), text);
  }

  ConfigFixture inFolder(String text) {
    return write(folder.resolve("viz.properties"), text);
  }

  ConfigFixture variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  ConfigFixture systemProperty(String key, String value) {
    systemProperties.put(key, value);
    return this;
  }

  ConfigFixture file(Path given) {
    file = given;
    return this;
  }

  Config load() {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
      return Config.from(new ConfigSources(environment, systemProperties, loader, folder, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ConfigFixture write(Path path, String text) {
    try {
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
