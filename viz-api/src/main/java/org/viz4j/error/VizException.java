package org.viz4j.error;

import org.jspecify.annotations.Nullable;

/**
 * Root of every exception that viz4j throws on purpose. Messages read {@code <thing> must
 * <constraint>, but was <actual>[ in <where>][; <remedy>]}, on one line.
 */
public class VizException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VizException(String message) {
    super(message);
  }

  public VizException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
