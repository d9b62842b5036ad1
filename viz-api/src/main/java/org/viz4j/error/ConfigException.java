package org.viz4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A setting has a value that its key does not allow, or cannot be read; the message names file,
 * line and key.
 */
public class ConfigException extends VizException {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }

  public ConfigException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
