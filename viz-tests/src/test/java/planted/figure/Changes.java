package planted.figure;

final class Changes {
  private int width;

  int widen() {
    return ++width;
  }
}
