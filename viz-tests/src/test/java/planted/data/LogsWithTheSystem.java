package planted.data;

final class LogsWithTheSystem {
  final System.Logger logger = System.getLogger("planted");
}
