package org.viz4j.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.viz4j.error.Warning;

/**
 * Turns scenes into bytes. It makes no decision of its own: whatever it would have to ask is in the
 * scene. Safe for use by many threads; the same document and options give the same bytes.
 */
public interface Backend {

  /** How fine the output will be with {@code options}. */
  Resolution resolution(RenderOptions options);

  /**
   * Writes the whole document to {@code out}, which is left open.
   *
   * @param warnings told about every part that the format cannot express
   * @throws IOException if {@code out} refuses bytes
   * @throws org.viz4j.error.InvalidInputException if the document has more pages than the format
   *     holds, or an option is out of bounds
   */
  void render(
      Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
      throws IOException;
}
