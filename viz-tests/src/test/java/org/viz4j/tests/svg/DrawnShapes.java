package org.viz4j.tests.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.viz4j.geom.Point;
import org.viz4j.testkit.SvgReader;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What an SVG file draws, in the units of its page. */
final class DrawnShapes {
  private static final Pattern FUNCTION = Pattern.compile("(\\w+)\\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:E-?[0-9]+)?");
  private static final Pattern FONT_SIZE = Pattern.compile("font-size: *([0-9.]+)px");

  private final SvgReader svg;

  DrawnShapes(byte[] file) {
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
}
