package planted.core.chart;

import planted.font.FontFace;

final class MeasuresText {
  double width(FontFace face) {
    return face.advance(1);
  }
}
