package planted.backend.pdf;

import planted.core.text.Letters;

final class NamesCore {
  final Letters letters = new Letters();
}
