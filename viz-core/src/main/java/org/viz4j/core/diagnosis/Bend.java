package org.viz4j.core.diagnosis;

/** Where a curve turns upwards: two straight lines that meet there, by least squares. */
final class Bend {
  private final double[] y;
  private final int from;
  private final int to;

  private Bend(double[] y, int from, int to) {
    this.y = y;
    this.from = from;
    this.to = to;
  }

  /** Index of the point at which the lines over a range of {@code y} fit it best. */
  static int in(double[] y, int from, int to) {
    Bend bend = new Bend(y, from, to);
    int best = from;
    double least = Double.POSITIVE_INFINITY;
    for (int at = from; at < to; at++) {
      double squares = bend.squares(at);
      if (squares < least) {
        least = squares;
        best = at;
      }
    }
    return best;
  }

  /** Sum of the squares that lines from {@code at} to both ends leave; the first may not rise. */
  private double squares(int at) {
    Side before = side(from, at, at);
    Side after = side(at + 1, to, at);
    double level = level(before, after, at);
    if (before.slope(level) > 0) {
      before = new Side(before.sum, before.count, 0, 0, 0);
      level = level(before, after, at);
    }
    double squares = 0;
    for (int i = from; i < to; i++) {
      double off = y[i] - level - (i - at) * (i < at ? before : after).slope(level);
      squares += off * off;
    }
    return squares;
  }

  private double level(Side before, Side after, int at) {
    double sum = y[at] + before.sum - before.sumAlong() + after.sum - after.sumAlong();
    return sum / (1 + before.count - before.countAlong() + after.count - after.countAlong());
  }

  private Side side(int start, int end, int at) {
    double sum = 0;
    double far = 0;
    double square = 0;
    double moment = 0;
    for (int i = start; i < end; i++) {
      double off = i - at;
      sum += y[i];
      far += off;
      square += off * off;
      moment += off * y[i];
    }
    return new Side(sum, end - start, far, square, moment);
  }

  /**
   * Sums over the points of one line.
   *
   * @param far of the distances from where the lines meet
   * @param square of their squares; 0 for a level line
   * @param moment of distance times value
   */
  private record Side(double sum, int count, double far, double square, double moment) {
    double slope(double level) {
      return square == 0 ? 0 : (moment - level * far) / square;
    }

    double sumAlong() {
      return square == 0 ? 0 : far * moment / square;
    }

    double countAlong() {
      return square == 0 ? 0 : far * far / square;
    }
  }
}
