package org.viz4j.backend.svg;

import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Format;

/**
 * SVG through JFreeSVG 5: id {@code jfree}, priority 50, so that the writer on StAX wins where both
 * are there and nothing is configured. JFreeSVG is under the GPL-3.0; see the module's README.
 *
 * <p>One option of its own, {@code viz.svg.text}: {@code text} (default) or {@code outlines}, as
 * the writer on StAX has it. Any other key that starts with {@code viz.svg.}, or any other value,
 * is refused with an {@link org.viz4j.error.InvalidInputException}.
 *
 * <p>What it cannot do:
 *
 * <ul>
 *   <li>State the length of a text: a viewer that has to take another font draws it wider or
 *       narrower than the layout expects.
 *   <li>Keep letter-spaced text in one piece: where the pen leaves the face's own course a new text
 *       element starts.
 *   <li>Stream: the file is in memory about three times before its first byte is written, and
 *       images pass through the temporary files of {@code javax.imageio}.
 *   <li>Draw outlines by reference: with {@code outlines} each glyph is written every time.
 *   <li>Take coordinates and lengths beyond 10 million pt: they are cut to that, with a warning.
 *   <li>Give a group a {@code desc} element: its description is an attribute, {@code
 *       aria-description}.
 * </ul>
 */
public final class JFreeProvider implements BackendProvider {
  private static final int PRIORITY = 50;

  /** For {@link java.util.ServiceLoader}. */
  public JFreeProvider() {}

  @Override
  public String id() {
    return "jfree";
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
    return new JFreeBackend();
  }
}
