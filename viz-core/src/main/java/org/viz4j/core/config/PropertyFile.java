package org.viz4j.core.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.viz4j.core.text.Quoted;
import org.viz4j.error.ConfigException;

/**
 * A properties file in UTF-8 that remembers the line of each setting. The syntax is that of {@link
 * Properties}, which reads each logical line by itself; the last of equal keys wins.
 */
final class PropertyFile {
  private final Layer layer;
  private final String name;
  private final List<Setting> settings = new ArrayList<>();

  private PropertyFile(Layer layer, String name) {
    this.layer = layer;
    this.name = name;
  }

  /** Reads {@code in} to its end; {@code name} is for messages. */
  static List<Setting> read(Layer layer, String name, InputStream in) throws IOException {
    PropertyFile file = new PropertyFile(layer, name);
    file.parse(file.decode(in.readAllBytes()));
    return file.settings;
  }

  private String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ConfigException(Quoted.whole(name) + " must be UTF-8, but was not", e);
    }
  }

  private void parse(String text) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    int next = 0;
    while (next < lines.length) {
      int first = next;
      StringBuilder logical = new StringBuilder(lines[next++]);
      if (isComment(logical)) {
        continue;
      }
      while (next < lines.length && isContinued(logical)) {
        logical.append('\n').append(lines[next++]);
      }
      add(logical.toString(), name + " line " + (first + 1));
    }
  }

  private void add(String logical, String origin) {
    Properties one = new Properties();
    try {
      one.load(new StringReader(logical));
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigException(
          "a \\u escape must have four hexadecimal digits, but had not in " + origin, e);
    }
    for (String key : one.stringPropertyNames()) {
      settings.add(new Setting(key, one.getProperty(key, "").strip(), layer, origin));
    }
  }

  private static boolean isComment(CharSequence line) {
    String stripped = line.toString().stripLeading();
    return stripped.startsWith("#") || stripped.startsWith("!");
  }

  private static boolean isContinued(CharSequence line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
