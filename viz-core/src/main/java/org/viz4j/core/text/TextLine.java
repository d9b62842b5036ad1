package org.viz4j.core.text;

import java.util.List;
import org.viz4j.error.Warning;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;

/** One line of text, measured. */
public final class TextLine {
  public String text() {
    throw new UnsupportedOperationException();
  }

  public double width() {
    throw new UnsupportedOperationException();
  }

  public double ascent() {
    throw new UnsupportedOperationException();
  }

  public double descent() {
    throw new UnsupportedOperationException();
  }

  public double capHeight() {
    throw new UnsupportedOperationException();
  }

  public List<Warning> warnings() {
    throw new UnsupportedOperationException();
  }

  public List<GlyphRunNode> place(Point origin, double angle, Color fill) {
    throw new UnsupportedOperationException();
  }
}
