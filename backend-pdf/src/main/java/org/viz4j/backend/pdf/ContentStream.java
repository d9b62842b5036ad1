package org.viz4j.backend.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Stroke;

/**
 * The content of one page: maps the scene's coordinates to the page's (y up) and leaves out every
 * setting that already holds.
 */
final class ContentStream {
  private static final double CHANNEL = 255;
  static final int OPAQUE = 255;

  /** Viewers draw anything thinner as one device pixel, and a pattern of zeros not at all. */
  private static final double THINNEST = 0.001;

  /** Far outside every page, and still a number that every viewer reads. */
  private static final double FARTHEST = 1_000_000;

  private final PdfContentByte page;
  private final double height;
  private final Opacities opacities;
  private final Deque<Map<String, String>> saved = new ArrayDeque<>();
  private Map<String, String> settings = new HashMap<>();

  /**
   * @param height of the page in pt
   */
  ContentStream(PdfContentByte page, double height, Opacities opacities) {
    this.page = page;
    this.height = height;
    this.opacities = opacities;
  }

  /** Where operators go that neither set colour, opacity or line style nor need coordinates. */
  PdfContentByte page() {
    return page;
  }

  /** The page's x for a scene's. */
  float x(double x) {
    return (float) Math.max(-FARTHEST, Math.min(FARTHEST, x));
  }

  /** The page's y for a scene's. */
  float y(double y) {
    return x(height - y);
  }

  void save() {
    page.saveState();
    saved.push(settings);
    settings = new HashMap<>(settings);
  }

  void restore() {
    page.restoreState();
    settings = saved.pop();
  }

  void clip(Rect to) {
    page.rectangle(x(to.x()), y(to.bottom()), (float) to.width(), (float) to.height());
    page.clip();
    page.newPath();
  }

  void fillWith(Color color) {
    set("rg", rgb(color));
    fillOpacity(color.alpha());
  }

  /** How opaque fills, glyphs and images are from here on, 0..255. */
  void fillOpacity(int alpha) {
    if (changes("fill opacity", Integer.toString(alpha), alpha == OPAQUE)) {
      page.setGState(opacities.fill(alpha));
    }
  }

  void strokeWith(Stroke stroke) {
    Color color = stroke.color();
    set("RG", rgb(color));
    if (changes("stroke opacity", Integer.toString(color.alpha()), color.alpha() == OPAQUE)) {
      page.setGState(opacities.stroke(color.alpha()));
    }
    set("w", number(Math.max(THINNEST, stroke.width())));
    set("J", Integer.toString(stroke.cap().ordinal()));
    set("j", Integer.toString(stroke.join().ordinal()));
    set("M", number(stroke.miterLimit()));
    set("d", dashes(stroke.dashes()) + ' ' + number(stroke.dashPhase()));
  }

  private void set(String operator, String operands) {
    if (changes(operator, operands, false)) {
      page.setLiteral(operands + ' ' + operator + '\n');
    }
  }

  private boolean changes(String setting, String value, boolean initial) {
    String before = settings.put(setting, value);
    return before == null ? !initial : !before.equals(value);
  }

  private static String rgb(Color color) {
    return number(color.red() / CHANNEL)
        + ' '
        + number(color.green() / CHANNEL)
        + ' '
        + number(color.blue() / CHANNEL);
  }

  private static String dashes(List<Double> lengths) {
    StringJoiner pattern = new StringJoiner(" ", "[", "]");
    // an odd list is run through twice, so that each of its lengths is a gap once
    boolean odd = lengths.size() % 2 == 1;
    double gaps = 0;
    for (int i = 0; i < lengths.size(); i++) {
      pattern.add(number(lengths.get(i)));
      gaps += odd || i % 2 == 1 ? lengths.get(i) : 0;
    }
    // viewers would show a seam at every gap of no length
    return gaps < THINNEST ? "[]" : pattern.toString();
  }

  private static String number(double value) {
    return ByteBuffer.formatDouble(Math.min(FARTHEST, value));
  }
}
