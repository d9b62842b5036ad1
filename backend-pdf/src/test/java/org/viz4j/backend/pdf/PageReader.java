package org.viz4j.backend.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** What a viewer meets on one page, in order, mapped back to the scene's space (y down). */
public final class PageReader extends PDFGraphicsStreamEngine {

  /** How something is painted: 0xRRGGBB and opacities as they hold at that moment. */
  public record Paint(int fill, double fillOpacity, int stroke, double strokeOpacity, Rect clip) {}

  public record Line(double width, int cap, int join, double miter, List<Float> dashes) {}

  public record Painted(String operation, Outline outline, Paint paint, Line line) {}

  /**
   * @param text what a reader gets back for it
   */
  public record Glyph(
      String text,
      int code,
      Point origin,
      Point direction,
      double size,
      Paint paint,
      PDFont font) {}

  public record Picture(PDImage image, Rect destination, Paint paint) {}

  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  private final double height;
  private final List<Painted> paths = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final Deque<String> actualTexts = new ArrayDeque<>();
  private Outline.Builder path = Outline.builder();
  private Point2D pen = new Point2D.Float();
  private boolean clips;

  private PageReader(PDPage page) {
    super(page);
    this.height = page.getMediaBox().getHeight();
  }

  /** Reads the first page. The document stays open, in memory, for images are read on demand. */
  public static PageReader read(byte[] pdf) {
    return read(Pdfs.open(pdf).getPage(0));
  }

  static PageReader read(PDPage page) {
    try {
      PageReader reader = new PageReader(page);
      reader.processPage(page);
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Painted> paths() {
    return paths;
  }

  public List<Glyph> glyphs() {
    return glyphs;
  }

  public List<Picture> pictures() {
    return pictures;
  }

  /** All glyphs' texts in the order of painting. */
  String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    Matrix map = getGraphicsState().getCurrentTransformationMatrix();
    double top = height - map.getTranslateY() - map.getScalingFactorY();
    Rect to = new Rect(map.getTranslateX(), top, map.getScalingFactorX(), map.getScalingFactorY());
    pictures.add(new Picture(image, to, paint()));
  }

  @Override
  public void clip(int windingRule) {
    clips = true;
  }

  @Override
  public void moveTo(float x, float y) {
    pen = new Point2D.Float(x, y);
    path.moveTo(x, height - y);
  }

  @Override
  public void lineTo(float x, float y) {
    pen = new Point2D.Float(x, y);
    path.lineTo(x, height - y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    pen = new Point2D.Float(x3, y3);
    path.cubicTo(x1, height - y1, x2, height - y2, x3, height - y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return pen;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (clips) {
      Rect bounds = path.build().bounds();
      double y = height - bounds.bottom();
      Rectangle2D to = new Rectangle2D.Double(bounds.x(), y, bounds.width(), bounds.height());
      getGraphicsState().intersectClippingPath(new GeneralPath(to));
      clips = false;
    }
    path = Outline.builder();
  }

  @Override
  public void strokePath() throws IOException {
    paint("stroke");
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    paint(windingRule == 0 ? "fill even-odd" : "fill");
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    paint(windingRule == 0 ? "fill even-odd and stroke" : "fill and stroke");
  }

  @Override
  public void shadingFill(COSName shadingName) {
    throw new AssertionError("no shading expected");
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    actualTexts.push(properties == null ? "" : properties.getString(ACTUAL_TEXT, ""));
  }

  @Override
  public void endMarkedContentSequence() {
    actualTexts.pop();
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    String actual = actualTexts.isEmpty() ? "" : actualTexts.peek();
    String text = actual.isEmpty() ? font.toUnicode(code) : actual;
    Point origin = new Point(rendering.getTranslateX(), height - rendering.getTranslateY());
    double length = Math.sqrt(square(rendering.getScaleX()) + square(rendering.getShearY()));
    Point direction = new Point(rendering.getScaleX() / length, -rendering.getShearY() / length);
    glyphs.add(new Glyph(text, code, origin, direction, length, paint(), font));
  }

  private static double square(double value) {
    return value * value;
  }

  private void paint(String operation) throws IOException {
    PDGraphicsState state = getGraphicsState();
    List<Float> dashes = new ArrayList<>();
    for (float dash : state.getLineDashPattern().getDashArray()) {
      dashes.add(dash);
    }
    Line line =
        new Line(
            state.getLineWidth(),
            state.getLineCap(),
            state.getLineJoin(),
            state.getMiterLimit(),
            dashes);
    paths.add(new Painted(operation, path.build(), paint(), line));
    path = Outline.builder();
  }

  private Paint paint() throws IOException {
    PDGraphicsState state = getGraphicsState();
    Rectangle2D clip = state.getCurrentClippingPath().getBounds2D();
    return new Paint(
        state.getNonStrokingColor().toRGB(),
        state.getNonStrokeAlphaConstant(),
        state.getStrokingColor().toRGB(),
        state.getAlphaConstant(),
        new Rect(clip.getX(), height - clip.getMaxY(), clip.getWidth(), clip.getHeight()));
  }
}
