package org.viz4j.core.mark;

import java.util.List;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Position;

/** The extents of a mark in both directions, in data units. */
public record Reach(Extent x, Extent y) {

  /** Of a mark that does not count as data. */
  static final Reach NOTHING = new Reach(Extent.EMPTY, Extent.EMPTY);

  static Reach of(Series series) {
    return new Reach(Extent.of(series.x()), Extent.of(series.y()));
  }

  /** Of positions in data units; others do not count. */
  static Reach of(List<Position> positions) {
    List<Position> data =
        positions.stream().filter(position -> position.frame() == Position.Frame.DATA).toList();
    return new Reach(
        Extent.of(Column.of(data.stream().mapToDouble(Position::x).toArray())),
        Extent.of(Column.of(data.stream().mapToDouble(Position::y).toArray())));
  }

  /** From where to where it is. */
  String words() {
    return "x from "
        + Spoken.number(x.min())
        + " to "
        + Spoken.number(x.max())
        + ", y from "
        + Spoken.number(y.min())
        + " to "
        + Spoken.number(y.max());
  }

  /**
   * One warning if values are NaN or infinite.
   *
   * @param source whose values, such as {@code series "loss"}
   * @param outcome what is done about them
   */
  List<Warning> gaps(String source, String outcome) {
    long gaps = x.nonFinite() + y.nonFinite();
    if (gaps == 0) {
      return List.of();
    }
    String values = gaps == 1 ? " value that is" : " values that are";
    String message = source + " has " + gaps + values + " NaN or infinite; " + outcome;
    return List.of(new Warning(Warning.Code.NON_FINITE, message));
  }
}
