package org.viz4j.backend.pdf;

import com.lowagie.text.pdf.PdfGState;
import java.util.HashMap;
import java.util.Map;

/** The graphics state dictionaries of one document: one for each alpha that fills or strokes. */
final class Opacities {
  private static final float OPAQUE = 255;

  private final Map<Integer, PdfGState> fills = new HashMap<>();
  private final Map<Integer, PdfGState> strokes = new HashMap<>();

  /**
   * @param alpha 0..255
   */
  PdfGState fill(int alpha) {
    return fills.computeIfAbsent(
        alpha,
        key -> {
          PdfGState state = new PdfGState();
          state.setFillOpacity(key / OPAQUE);
          return state;
        });
  }

  /**
   * @param alpha 0..255
   */
  PdfGState stroke(int alpha) {
    return strokes.computeIfAbsent(
        alpha,
        key -> {
          PdfGState state = new PdfGState();
          state.setStrokeOpacity(key / OPAQUE);
          return state;
        });
  }
}
