package org.viz4j.testkit;

import java.io.IOException;
import java.util.Optional;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.RenderOptions;

/**
 * What every backend must do. A subclass names the backend and decodes its files:
 *
 * <pre>{@code
 * @DisplayName("The PNG backend")
 * class PngContractTest extends BackendContract {
 *   @Override
 *   public BackendProvider provider() {
 *     return new PngBackendProvider();
 *   }
 *
 *   @Override
 *   public Picture decode(byte[] file, double dpi) throws IOException {
 *     BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
 *     int width = image.getWidth();
 *     int height = image.getHeight();
 *     return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
 *   }
 *
 *   @Override
 *   public String metadataOf(byte[] file) {
 *     return PngChunks.texts(file);
 *   }
 * }
 * }</pre>
 *
 * <p>Pictures are judged at {@value Drawing#DPI} dpi, two pixels a pt: probes lie a pt or more away
 * from every edge and may be off by a few levels of 255; extents may be off by half a pt.
 */
public abstract class BackendContract
    implements PathContract,
        StrokeContract,
        ClipContract,
        ImageContract,
        TextContract,
        FileContract,
        SameBytesContract,
        RasterContract,
        CrispContract {

  /** For subclasses. */
  protected BackendContract() {}

  /** The backend under test. */
  @Override
  public abstract BackendProvider provider();

  /**
   * The first page of {@code file} as a viewer shows it, at {@code dpi} pixels an inch. The kit
   * lays transparent pixels over white.
   */
  @Override
  public abstract Picture decode(byte[] file, double dpi) throws IOException;

  /**
   * Everything {@code file} says about itself (title, description, author, date, …) in any order
   * and with anything between; a date starts with its year.
   */
  @Override
  public abstract String metadataOf(byte[] file) throws IOException;

  /**
   * The text that a reader can select in or copy from {@code file}; empty if the format holds no
   * text. Where a decoder puts spaces or line breaks between runs does not matter.
   */
  @Override
  public Optional<String> textOf(byte[] file) throws IOException {
    return Optional.empty();
  }

  /** How many pages {@code file} has. */
  @Override
  public int pagesOf(byte[] file) throws IOException {
    return 1;
  }

  /**
   * Options under which pictures are judged. A backend whose files lean on the viewer's fonts asks
   * here for outlines instead.
   */
  @Override
  public RenderOptions pictureOptions(double dpi) {
    return RenderOptions.dpi(dpi);
  }
}
