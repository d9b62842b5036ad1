package org.viz4j.io.history;

import org.viz4j.error.FileException;

/** Somebody else writes the log of this run; the message says who, and since when. */
public final class RunInUseException extends FileException {
  private static final long serialVersionUID = 1L;

  public RunInUseException(String message) {
    super(message);
  }
}
