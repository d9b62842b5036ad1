package planted;

import java.util.List;

final class Raw {
  List list = List.of();
}
