package org.viz4j.tests.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.PathNode;
import org.viz4j.testkit.SvgReader;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What an SVG file draws, in the units of its page. */
public final class DrawnShapes {
  private static final Pattern FUNCTION = Pattern.compile("(\\w+)\\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:E-?[0-9]+)?");
  private static final Pattern FONT_SIZE = Pattern.compile("font-size: *([0-9.]+)px");

  private static final double PT = 0.05;

  private final SvgReader svg;

  /** Reads {@code file}. */
  public DrawnShapes(byte[] file) {
    this.svg = SvgReader.of(file);
  }

  /**
   * Text that the viewer sets in one go.
   *
   * @param start where the pen starts
   * @param size of the font
   * @param angle in degrees counter-clockwise as seen
   */
  record Piece(String text, Point start, double size, double angle) {}

  /** Every point of every path that is drawn where it stands, control points included. */
  List<Point> vertices() {
    List<Point> points = new ArrayList<>();
    for (Element path : svg.elements("path")) {
      String parent = path.getParentNode().getLocalName();
      if (!parent.equals("clipPath") && !parent.equals("defs")) {
        String data = path.getAttribute("d");
        if (!data.matches("[MLQCZE0-9., -]*")) {
          throw new AssertionError("only absolute commands are expected in " + data);
        }
        List<Double> numbers = numbers(data);
        for (int i = 0; i < numbers.size(); i += 2) {
          points.add(onPage(path, numbers.get(i), numbers.get(i + 1)));
        }
      }
    }
    return points;
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Element text : svg.elements("text")) {
      double x = Double.parseDouble(text.getAttribute("x"));
      for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
        double start =
            node instanceof Element span ? Double.parseDouble(span.getAttribute("x")) : x;
        pieces.add(piece(text, node.getTextContent(), start));
      }
    }
    return pieces;
  }

  private static Piece piece(Element text, String content, double x) {
    Point start = onPage(text, x, Double.parseDouble(text.getAttribute("y")));
    AffineTransform map = transform(text);
    double size = fontSize(text) * Math.sqrt(map.getDeterminant());
    double angle = Math.toDegrees(StrictMath.atan2(-map.getShearY(), map.getScaleX()));
    return new Piece(content, start, size, angle);
  }

  private static double fontSize(Element text) {
    Matcher style = FONT_SIZE.matcher(text.getAttribute("style"));
    return Double.parseDouble(style.find() ? style.group(1) : text.getAttribute("font-size"));
  }

  private static Point onPage(Element element, double x, double y) {
    Point2D point = transform(element).transform(new Point2D.Double(x, y), null);
    return new Point(point.getX(), point.getY());
  }

  private static AffineTransform transform(Element element) {
    AffineTransform map =
        element.getParentNode() instanceof Element parent
            ? transform(parent)
            : new AffineTransform();
    Matcher function = FUNCTION.matcher(element.getAttribute("transform"));
    while (function.find()) {
      double[] n = numbers(function.group(2)).stream().mapToDouble(Double::doubleValue).toArray();
      switch (function.group(1)) {
        case "matrix" -> map.concatenate(new AffineTransform(n));
        case "rotate" -> map.rotate(Math.toRadians(n[0]), n[1], n[2]);
        default -> throw new AssertionError("transform " + function.group());
      }
    }
    return map;
  }

  private static List<Double> numbers(String text) {
    return NUMBER.matcher(text).results().map(result -> Double.valueOf(result.group())).toList();
  }

  /** Every point of {@code paths} is where a path of the file has it, within 0.05 pt. */
  public void assertPaths(List<PathNode> paths) {
    List<Point> expected = new ArrayList<>();
    paths.forEach(path -> expected.addAll(points(path.outline())));
    List<Point> actual = vertices();
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertClose(actual.get(i), expected.get(i), "point " + i);
    }
  }

  /** A viewer that has the faces puts every glyph of {@code runs} in its place within 0.05 pt. */
  public void assertGlyphs(List<GlyphRunNode> runs) {
    List<Piece> pieces = new ArrayList<>(pieces());
    for (GlyphRunNode run : runs) {
      int at = 0;
      int length = run.text().codePointCount(0, run.text().length());
      while (at < length) {
        assertThat(pieces).as("pieces left for %s", run.text()).isNotEmpty();
        at = check(pieces.remove(0), run, at);
      }
    }
    assertThat(pieces).isEmpty();
  }

  /** Sets the piece as a viewer that has the face does; returns where the next one starts. */
  private static int check(Piece piece, GlyphRunNode run, int from) {
    int to = from + piece.text().codePointCount(0, piece.text().length());
    int[] all = run.text().codePoints().toArray();
    assertThat(to).as("end of %s in %s", piece.text(), run.text()).isLessThanOrEqualTo(all.length);
    assertThat(piece.text()).isEqualTo(new String(all, from, to - from));
    assertThat(piece.size()).isCloseTo(run.size(), within(0.002));
    assertThat(piece.angle()).isCloseTo(run.angle(), within(0.001));
    double stated = 0;
    for (double advance : run.advances().subList(0, from)) {
      stated += advance;
    }
    double drift = 0;
    for (int i = from; i < to; i++) {
      Point expected = run.placement().apply(stated, 0);
      Point along = run.placement().apply(stated + drift, 0);
      Point first = run.placement().apply(stated(run, from), 0);
      Point actual =
          new Point(
              piece.start().x() + along.x() - first.x(), piece.start().y() + along.y() - first.y());
      assertClose(actual, expected, "glyph " + i + " of " + run.text());
      drift += own(run, i) - run.advances().get(i);
      stated += run.advances().get(i);
    }
    return to;
  }

  private static double stated(GlyphRunNode run, int glyph) {
    return run.advances().subList(0, glyph).stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double own(GlyphRunNode run, int index) {
    int[] glyphs = run.text().codePoints().map(run.face()::glyph).toArray();
    double kern = index + 1 < glyphs.length ? run.face().kern(glyphs[index], glyphs[index + 1]) : 0;
    return (run.face().advance(glyphs[index]) + kern) * run.size();
  }

  /** All points of an outline in order, control points included. */
  public static List<Point> points(Outline outline) {
    List<Point> points = new ArrayList<>();
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            points.add(new Point(x, y));
          }

          @Override
          public void lineTo(double x, double y) {
            moveTo(x, y);
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            moveTo(cx, cy);
            moveTo(x, y);
          }

          @Override
          public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            moveTo(c1x, c1y);
            quadTo(c2x, c2y, x, y);
          }

          @Override
          public void close() {
            // no point of its own
          }
        });
    return points;
  }

  private static void assertClose(Point actual, Point expected, String what) {
    assertThat(actual.x()).as("x of %s", what).isCloseTo(expected.x(), within(PT));
    assertThat(actual.y()).as("y of %s", what).isCloseTo(expected.y(), within(PT));
  }
}
