package org.viz4j.backend.png;

import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Format;

/** PNG through Java2D: id {@code java2d}, priority 100, no options of its own. */
public final class PngBackendProvider implements BackendProvider {
  private static final int PRIORITY = 100;

  /** For {@link java.util.ServiceLoader}. */
  public PngBackendProvider() {}

  @Override
  public String id() {
    return "java2d";
  }

  @Override
  public Format format() {
    return Format.PNG;
  }

  @Override
  public int priority() {
    return PRIORITY;
  }

  @Override
  public Backend create() {
    return new Java2dBackend();
  }
}
