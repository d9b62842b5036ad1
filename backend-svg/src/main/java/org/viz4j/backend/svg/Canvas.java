package org.viz4j.backend.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.SVGUnits;
import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.FillRule;

/** JFreeSVG's graphics, kept from what it would do wrong. */
final class Canvas {
  private static final double GEOMETRY = 1e3;

  /** Coordinates of text are multiplied by these. */
  private static final double MATRIX = 1e9;

  /** Within this a float, which is what JFreeSVG takes, is good to a pt. */
  private static final double FAR = 1e7;

  private final SVGGraphics2D graphics;
  private long farPoints;

  Canvas(Size size) {
    graphics = new SVGGraphics2D(size.width(), size.height(), SVGUnits.PT);
    graphics.setDefsKeyPrefix(Words.ID_PREFIX + "_");
    graphics.setGeomDoubleConverter(value -> number(value, GEOMETRY));
    graphics.setTransformDoubleConverter(value -> number(value, MATRIX));
    // the only words of ours that JFreeSVG writes into a text's own style
    graphics.setFontFunction(families -> families + "; white-space: pre");
  }

  SVGGraphics2D graphics() {
    return graphics;
  }

  /** How many coordinates and lengths were moved to where they fit. */
  long farPoints() {
    return farPoints;
  }

  private static String number(double value, double perUnit) {
    // a zero without its sign
    String text = Double.toString(Math.rint(value * perUnit) / perUnit + 0.0);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Starts a group with attributes whose names are safe; their values may be any text. */
  void begin(Map<String, String> attributes) {
    graphics.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, attributes);
  }

  void title(String text) {
    graphics.setRenderingHint(SVGHints.KEY_ELEMENT_TITLE, Words.escaped(text));
  }

  void end() {
    graphics.setRenderingHint(SVGHints.KEY_END_GROUP, "");
  }

  /** Restricts what follows to {@code clip} alone; null for no restriction. */
  void clip(@Nullable Rect clip) {
    graphics.setClip(
        clip == null
            ? null
            : new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
  }

  void transform(AffineTransform transform) {
    graphics.setTransform(transform);
  }

  /** Everything drawn, without the root element around it. */
  String content() {
    String file = graphics.getSVGElement();
    return file.substring(file.indexOf('>') + 1, file.lastIndexOf("</svg>"));
  }

  Path2D path(Outline outline, FillRule rule) {
    Path2D path =
        new Path2D.Double(
            rule == FillRule.EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO,
            outline.size());
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            path.moveTo(near(x), near(y));
          }

          @Override
          public void lineTo(double x, double y) {
            path.lineTo(near(x), near(y));
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            path.quadTo(near(cx), near(cy), near(x), near(y));
          }

          @Override
          public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            path.curveTo(near(c1x), near(c1y), near(c2x), near(c2y), near(x), near(y));
          }

          @Override
          public void close() {
            path.closePath();
          }
        });
    return path;
  }

  /** {@code value}, or the farthest that fits; counted if it is that. */
  double near(double value) {
    if (Math.abs(value) <= FAR) {
      return value;
    }
    farPoints++;
    return Math.copySign(FAR, value);
  }
}
