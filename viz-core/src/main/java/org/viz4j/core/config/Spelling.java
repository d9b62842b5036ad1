package org.viz4j.core.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** The nearest known word to one that is not known, by edit distance. */
public final class Spelling {
  private Spelling() {}

  /** The known word with the fewest edits from {@code word}; the smaller one of equals. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return new TreeSet<>(known)
        .stream().min(Comparator.comparingInt((String other) -> distance(word, other)));
  }

  /**
   * {@code ; did you mean "stax"?} where a known word is near enough to be a slip of the fingers:
   * at most a third of its letters differ. Else nothing.
   */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known)
        .filter(other -> distance(word, other) <= Math.max(1, other.length() / 3))
        .map(other -> "; did you mean \"" + other + "\"?")
        .orElse("");
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that turn {@code a} into {@code b}.
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
