package planted.data;

import java.util.logging.Logger;

final class LogsWithTheJdk {
  final Logger logger = Logger.getLogger("planted");
}
