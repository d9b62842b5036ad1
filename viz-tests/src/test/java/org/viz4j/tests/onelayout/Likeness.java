package org.viz4j.tests.onelayout;

import org.viz4j.testkit.Picture;

/**
 * How far two pictures of one size show the same. Ink is a pixel with a channel more than 64 from
 * white; it is matched if the other picture has a pixel of like colour, every channel within 64, at
 * most 2 px away.
 *
 * @param unmatched the share of ink without a match in the other picture, of both the larger
 * @param cluster the most unmatched ink in any square of 12 px: a small thing that is missing is
 *     lost in the share, but not here
 */
record Likeness(double unmatched, int cluster) {
  private static final int LIKE = 64;
  private static final int REACH = 2;
  private static final int SQUARE = 12;

  static Likeness of(Picture one, Picture other) {
    if (one.width() != other.width() || one.height() != other.height()) {
      throw new AssertionError(
          "pictures must have one size, but were " + size(one) + " and " + size(other) + " px");
    }
    Likeness there = oneWay(one, other);
    Likeness back = oneWay(other, one);
    return new Likeness(
        Math.max(there.unmatched, back.unmatched), Math.max(there.cluster, back.cluster));
  }

  private static String size(Picture picture) {
    return picture.width() + " x " + picture.height();
  }

  private static Likeness oneWay(Picture from, Picture in) {
    int width = from.width();
    int ink = 0;
    int lost = 0;
    // sums over all rectangles from the top left corner
    int[][] sums = new int[from.height() + 1][width + 1];
    for (int y = 0; y < from.height(); y++) {
      for (int x = 0; x < width; x++) {
        boolean inked = !alike(from.at(x, y), 0xffffffff);
        boolean missing = inked && !matched(from.at(x, y), x, y, in);
        ink += inked ? 1 : 0;
        lost += missing ? 1 : 0;
        sums[y + 1][x + 1] = sums[y][x + 1] + sums[y + 1][x] - sums[y][x] + (missing ? 1 : 0);
      }
    }
    return new Likeness(ink == 0 ? 0 : (double) lost / ink, densest(sums));
  }

  private static boolean matched(int color, int x, int y, Picture in) {
    for (int dy = -REACH; dy <= REACH; dy++) {
      for (int dx = -REACH; dx <= REACH; dx++) {
        boolean near = dx * dx + dy * dy <= REACH * REACH;
        boolean inside = x + dx >= 0 && x + dx < in.width() && y + dy >= 0 && y + dy < in.height();
        if (near && inside && alike(color, in.at(x + dx, y + dy))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean alike(int one, int other) {
    return near(one >> 16, other >> 16) && near(one >> 8, other >> 8) && near(one, other);
  }

  private static boolean near(int one, int other) {
    return Math.abs((one & 0xff) - (other & 0xff)) <= LIKE;
  }

  private static int densest(int[][] sums) {
    int most = 0;
    for (int y = SQUARE; y < sums.length; y++) {
      for (int x = SQUARE; x < sums[y].length; x++) {
        int above = sums[y - SQUARE][x] - sums[y - SQUARE][x - SQUARE];
        most = Math.max(most, sums[y][x] - sums[y][x - SQUARE] - above);
      }
    }
    return most;
  }
}
