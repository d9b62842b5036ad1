package planted;

final class ForbiddenTest {
  private ForbiddenTest() {}

  static String text() {
    return String.format("%f", 1.5);
  }
}
