package planted.core.chart;

final class NamesBackendInString {
  Class<?> backend() throws ClassNotFoundException {
    return Class.forName("planted.backend.png.Pixels");
  }
}
