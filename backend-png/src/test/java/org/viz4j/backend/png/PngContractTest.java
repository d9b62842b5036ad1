package org.viz4j.backend.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.viz4j.spi.BackendProvider;
import org.viz4j.testkit.BackendContract;
import org.viz4j.testkit.Picture;

@DisplayName("The PNG backend")
class PngContractTest extends BackendContract {
  @Override
  public BackendProvider provider() {
    return new PngBackendProvider();
  }

  @Override
  public Picture decode(byte[] file, double dpi) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    int width = image.getWidth();
    int height = image.getHeight();
    return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  @Override
  public String metadataOf(byte[] file) {
    return PngChunks.of(file).texts().toString();
  }
}
