package org.viz4j.backend.stax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.viz4j.scene.GlyphRunNode;

/** Glyph runs as shapes that are defined once; the words stay in the file as a label. */
final class GlyphWriter {
  /** Of a defined glyph to the em. */
  static final double UNITS = 1000;

  private static final int SCALE_DECIMALS = 7;

  private final Markup markup;
  private final Paint paint;
  private final Survey survey;

  GlyphWriter(Markup markup, Paint paint, Survey survey) {
    this.markup = markup;
    this.paint = paint;
    this.survey = survey;
  }

  void write(GlyphRunNode run) {
    markup.start("g").attribute("role", "img").words("aria-label", run.text());
    markup.attribute("transform", placement(run));
    paint.write("fill", run.fill());
    double pen = 0;
    int index = 0;
    for (int codePoint : run.text().codePoints().toArray()) {
      String id = survey.glyphId(new Survey.Glyph(run.face(), run.face().glyph(codePoint)));
      if (id != null) {
        markup.empty("use").href("#" + id).attribute("x", pen * UNITS / run.size());
      }
      pen += run.advances().get(index++);
    }
    markup.line().end();
  }

  private static String placement(GlyphRunNode run) {
    String move =
        "translate(" + Decimal.of(run.origin().x()) + " " + Decimal.of(run.origin().y()) + ")";
    String turn = run.angle() % 360 == 0 ? "" : "rotate(" + Decimal.of(-run.angle() % 360) + ")";
    BigDecimal scale =
        BigDecimal.valueOf(run.size() / UNITS).setScale(SCALE_DECIMALS, RoundingMode.HALF_EVEN);
    return move + turn + "scale(" + scale.stripTrailingZeros().toPlainString() + ")";
  }
}
