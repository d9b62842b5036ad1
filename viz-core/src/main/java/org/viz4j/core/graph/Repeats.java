package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.List;

/** Finds what is there several times in a row. */
public final class Repeats {
  private static final int LONGEST = 64;

  /**
   * A stretch of a list.
   *
   * @param start its first index
   * @param length of one copy
   * @param times how often it is there in a row
   */
  public record Run(int start, int length, int times) {
    /** The index behind the last copy. */
    public int end() {
      return start + length * times;
    }
  }

  private Repeats() {}

  /**
   * The list as runs, so that the weights of one copy each, and one more for every run of several,
   * are least in sum; of equal ones the one with the shortest copies.
   *
   * @param keys equal where things are alike
   * @param weights by index
   */
  public static List<Run> of(List<?> keys, int... weights) {
    int size = keys.size();
    long[] cost = new long[size + 1];
    Run[] best = new Run[size];
    for (int start = size - 1; start >= 0; start--) {
      best[start] = new Run(start, 1, 1);
      cost[start] = weights[start] + cost[start + 1];
      long copy = 0;
      for (int length = 1; length <= LONGEST && start + 2 * length <= size; length++) {
        copy += weights[start + length - 1];
        Run run = new Run(start, length, times(keys, start, length));
        if (run.times > 1 && copy + 1 + cost[run.end()] < cost[start]) {
          cost[start] = copy + 1 + cost[run.end()];
          best[start] = run;
        }
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int start = 0; start < size; start = runs.get(runs.size() - 1).end()) {
      runs.add(best[start]);
    }
    return runs;
  }

  private static int times(List<?> keys, int start, int length) {
    int same = 0;
    while (start + same + length < keys.size()
        && keys.get(start + same).equals(keys.get(start + same + length))) {
      same++;
    }
    return 1 + same / length;
  }
}
