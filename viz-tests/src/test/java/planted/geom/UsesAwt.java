package planted.geom;

final class UsesAwt {
  double x(Object point) {
    return ((java.awt.Point) point).getX();
  }
}
