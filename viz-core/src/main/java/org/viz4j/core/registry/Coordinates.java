package org.viz4j.core.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which artefact brings a backend, for the remedy in a message. */
final class Coordinates {
  private Coordinates() {}

  /** {@code ; add org.viz4j:backend-pdf to the class path}, or nothing for what is not known. */
  static String remedy(String formatOrBackend) {
    @Nullable String coordinate = table().getProperty(formatOrBackend);
    return coordinate == null ? "" : "; add " + coordinate + " to the class path";
  }

  private static Properties table() {
    Properties table = new Properties();
    try (InputStream in = Coordinates.class.getResourceAsStream("coordinates.properties")) {
      if (in != null) {
        table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
