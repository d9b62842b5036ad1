package planted.data;

import java.nio.file.Path;

final class ReadsFiles {
  final Path[] paths = {};
}
