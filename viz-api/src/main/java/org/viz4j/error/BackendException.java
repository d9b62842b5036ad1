package org.viz4j.error;

import org.jspecify.annotations.Nullable;

/** No backend, or no single backend, can do what was asked; the message lists what there is. */
public class BackendException extends VizException {
  private static final long serialVersionUID = 1L;

  public BackendException(String message) {
    super(message);
  }

  public BackendException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
