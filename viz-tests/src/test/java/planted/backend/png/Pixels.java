package planted.backend.png;

/** Innocent: this is where pixels are made. */
public final class Pixels {
  final java.awt.Color color = java.awt.Color.BLACK;
}
