package org.viz4j.data;

import org.viz4j.error.InvalidInputException;

/**
 * A name and the two columns behind a mark.
 *
 * @param name where the numbers come from, such as {@code val_loss}
 * @param x as long as {@code y}
 * @param y as long as {@code x}; NaN is a gap
 */
public record Series(String name, Column x, Column y) {

  /**
   * @throws InvalidInputException if the columns differ in length or something is null
   */
  public Series {
    InvalidInputException.requirePresent("name of a series", name);
    InvalidInputException.requirePresent("x of a series", x);
    InvalidInputException.requirePresent("y of a series", y);
    if (x.size() != y.size()) {
      throw InvalidInputException.of(
          "the columns of series " + InvalidInputException.quoted(name),
          "be of equal length",
          "x with " + x.size() + " and y with " + y.size() + " values",
          "nothing is cut to fit");
    }
  }

  /** A copy of both arrays. */
  public static Series of(String name, double[] x, double[] y) {
    return new Series(name, Column.of(x), Column.of(y));
  }

  /** A copy of {@code y} over 0, 1, 2, …. */
  public static Series of(String name, double... y) {
    Column values = Column.of(y);
    return new Series(name, Column.counting(0, y.length), values);
  }

  /** Number of points. */
  public long size() {
    return x.size();
  }

  /**
   * Gives every point to {@code points}, in order. The way to read a whole series: both columns
   * stay in step however long their reads are.
   *
   * @throws InvalidInputException if a column gives nothing before its end
   */
  public void forEach(PointSink points) {
    ColumnWalk xs = new ColumnWalk("x of series " + InvalidInputException.quoted(name), x);
    ColumnWalk ys = new ColumnWalk("y of series " + InvalidInputException.quoted(name), y);
    for (long left = size(); left > 0; left--) {
      points.accept(xs.next(), ys.next());
    }
  }
}
