package planted.backend.pdf;

final class WritesImages {
  String[] names() {
    return javax.imageio.ImageIO.getWriterFormatNames();
  }
}
