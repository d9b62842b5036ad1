package planted.data;

final class CountsInStatic {
  private static int count;

  static int next() {
    return count++;
  }
}
