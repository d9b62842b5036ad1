package planted.figure;

enum EnumChanges {
  ONE;

  private int count;

  int next() {
    return ++count;
  }
}
