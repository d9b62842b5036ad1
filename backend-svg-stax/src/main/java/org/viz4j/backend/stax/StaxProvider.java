package org.viz4j.backend.stax;

import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Format;

/**
 * SVG written with the JDK's StAX: id {@code stax}, priority 100.
 *
 * <p>One option of its own, {@code viz.svg.text}: {@code text} (default) keeps text as text, shown
 * with the fonts of the viewer's machine, where metric-compatible families are asked for; {@code
 * outlines} draws every glyph's shape, the same everywhere, and keeps the words for assistive
 * technology only. Any other key that starts with {@code viz.svg.}, or any other value, is refused
 * with an {@link org.viz4j.error.InvalidInputException}.
 */
public final class StaxProvider implements BackendProvider {
  private static final int PRIORITY = 100;

  /** For {@link java.util.ServiceLoader}. */
  public StaxProvider() {}

  @Override
  public String id() {
    return "stax";
  }

  @Override
  public Format format() {
    return Format.SVG;
  }

  @Override
  public int priority() {
    return PRIORITY;
  }

  @Override
  public Backend create() {
    return new StaxBackend();
  }
}
