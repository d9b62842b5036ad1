package planted.core.chart;

import java.util.function.IntBinaryOperator;
import planted.font.FontFace;

final class KernsText {
  IntBinaryOperator kerning(FontFace face) {
    return (left, right) -> (int) face.kern(left, right);
  }
}
