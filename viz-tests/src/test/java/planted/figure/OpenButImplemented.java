package planted.figure;

interface OpenButImplemented {
  void take(int value);

  record Taker(int total) implements OpenButImplemented {
    @Override
    public void take(int value) {}
  }
}
