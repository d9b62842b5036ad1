package org.viz4j.core.layout;

import org.viz4j.core.text.Typesetter;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;

/** Figure and theme in, rectangles out. */
public final class Arranger {
  public Arranger(Typesetter typesetter) {}

  public Layout arrange(Figure figure, Theme theme) {
    throw new UnsupportedOperationException();
  }
}
