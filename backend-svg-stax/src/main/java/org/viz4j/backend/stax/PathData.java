package org.viz4j.backend.stax;

import org.viz4j.geom.Outline;

/**
 * The {@code d} attribute of one outline: absolute coordinates, so that no viewer adds up rounding
 * errors; a command's letter is left out where it repeats.
 */
final class PathData implements Outline.Sink {
  private static final char NONE = ' ';

  private final StringBuilder data;
  private char last = NONE;

  private PathData(int segments) {
    data = new StringBuilder(16 * segments);
  }

  static String of(Outline outline) {
    PathData path = new PathData(outline.size());
    outline.forEach(path);
    return path.data.toString();
  }

  @Override
  public void moveTo(double x, double y) {
    data.append('M');
    Decimal.append(data, x);
    next(y);
    // further pairs after a move are lines
    last = 'L';
  }

  @Override
  public void lineTo(double x, double y) {
    command('L', x);
    next(y);
  }

  @Override
  public void quadTo(double cx, double cy, double x, double y) {
    command('Q', cx);
    next(cy);
    next(x);
    next(y);
  }

  @Override
  public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
    command('C', c1x);
    next(c1y);
    next(c2x);
    next(c2y);
    next(x);
    next(y);
  }

  @Override
  public void close() {
    data.append('Z');
    last = NONE;
  }

  private void command(char letter, double first) {
    if (letter == last) {
      next(first);
    } else {
      data.append(letter);
      Decimal.append(data, first);
      last = letter;
    }
  }

  private void next(double value) {
    Decimal.append(data.append(' '), value);
  }
}
