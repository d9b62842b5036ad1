package org.viz4j.io.run;

import java.util.Comparator;

/** Compares runs of digits as numbers, so that {@code conv10} comes after {@code conv2}. */
final class NaturalOrder implements Comparator<String> {
  @Override
  public int compare(String one, String other) {
    int i = 0;
    int k = 0;
    while (i < one.length() && k < other.length()) {
      int order;
      if (isDigit(one.charAt(i)) && isDigit(other.charAt(k))) {
        int endOne = digits(one, i);
        int endOther = digits(other, k);
        order = numbers(one.substring(i, endOne), other.substring(k, endOther));
        i = endOne;
        k = endOther;
      } else {
        order = Character.compare(one.charAt(i++), other.charAt(k++));
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.length() - i, other.length() - k);
  }

  private static int numbers(String one, String other) {
    String a = one.replaceFirst("^0+", "");
    String b = other.replaceFirst("^0+", "");
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }

  private static int digits(String text, int from) {
    int to = from;
    while (to < text.length() && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
