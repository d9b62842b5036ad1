package planted.core.chart;

import planted.backend.png.Pixels;

final class NamesBackend {
  final Pixels pixels = new Pixels();
}
