package org.viz4j.core.config;

import java.util.List;
import org.viz4j.error.ConfigException;
import org.viz4j.error.InvalidInputException;

/**
 * One value and where it was said.
 *
 * @param key such as {@code viz.dpi}
 * @param value as written, without spaces around it
 * @param origin for messages: file and line, the variable's name, or the call
 */
public record Setting(String key, String value, Layer layer, String origin) {

  /** What to throw when the value is none of {@code names}; it tells the nearest spelling. */
  public ConfigException mustBeOneOf(List<String> names) {
    return new ConfigException(
        key
            + " must be one of "
            + String.join(", ", names)
            + ", but was "
            + InvalidInputException.quoted(value)
            + " in "
            + origin
            + Spelling.hint(value, names));
  }
}
