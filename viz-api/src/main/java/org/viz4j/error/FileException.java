package org.viz4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A file could not be read or written; the message names it and says what was wrong inside, with
 * the line.
 */
public class FileException extends VizException {
  private static final long serialVersionUID = 1L;

  public FileException(String message) {
    super(message);
  }

  public FileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
