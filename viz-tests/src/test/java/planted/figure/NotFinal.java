package planted.figure;

class NotFinal {
  final int width = 1;
}
