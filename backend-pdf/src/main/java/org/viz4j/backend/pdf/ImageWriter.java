package org.viz4j.backend.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import org.viz4j.data.PixelRows;
import org.viz4j.error.BackendException;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;

/**
 * Places images. Where pixels are to be crisp they are repeated up to the wanted resolution,
 * because several viewers smooth a coarse image whatever the file says.
 */
final class ImageWriter {
  private static final double PT_PER_INCH = 72;

  /** Largest side that repeating pixels may lead to. */
  private static final int MAX_REPEATED_SIDE = 4096;

  private final ContentStream stream;
  private final double dpi;
  private final Fingerprint fingerprint;

  ImageWriter(ContentStream stream, double dpi, Fingerprint fingerprint) {
    this.stream = stream;
    this.dpi = dpi;
    this.fingerprint = fingerprint;
  }

  void write(ImageNode node) {
    Rect to = node.destination();
    if (to.width() == 0 || to.height() == 0) {
      return;
    }
    try {
      Image image = image(node);
      // the opacity of fills holds for images too
      stream.fillOpacity(ContentStream.OPAQUE);
      stream
          .page()
          .addImage(
              image,
              (float) to.width(),
              0,
              0,
              (float) to.height(),
              stream.x(to.x()),
              stream.y(to.bottom()));
    } catch (DocumentException e) {
      throw new BackendException("OpenPDF refused an image: " + e.getMessage(), e);
    }
  }

  private Image image(ImageNode node) throws DocumentException {
    PixelRows pixels = node.pixels();
    boolean smooth = node.sampling() == Sampling.SMOOTH;
    Rect to = node.destination();
    int across = smooth ? 1 : repeats(pixels.width(), to.width());
    int down = smooth ? 1 : repeats(pixels.height(), to.height());
    Samples samples = Samples.of(pixels, across, down);
    Image image = picture(samples, samples.colors(), samples.palette().isPresent() ? 1 : 3);
    samples.palette().ifPresent(palette -> image.setAdditional(indexed(palette)));
    image.setInterpolation(smooth);
    if (samples.alpha().isPresent()) {
      Image mask = picture(samples, samples.alpha().get(), 1);
      mask.setInterpolation(smooth);
      mask.makeMask();
      image.setImageMask(mask);
    }
    return image;
  }

  private Image picture(Samples samples, byte[] deflated, int components) throws DocumentException {
    fingerprint.add(deflated);
    Image image = Image.getInstance(samples.width(), samples.height(), components, 8, deflated);
    image.setDeflated(true);
    return image;
  }

  private int repeats(int pixels, double length) {
    double wanted = Math.ceil(dpi * length / (PT_PER_INCH * pixels));
    return (int) Math.max(1, Math.min(wanted, MAX_REPEATED_SIDE / pixels));
  }

  private static PdfDictionary indexed(int[] palette) {
    byte[] table = new byte[palette.length * 3];
    for (int i = 0; i < palette.length; i++) {
      table[3 * i] = (byte) (palette[i] >> 16);
      table[3 * i + 1] = (byte) (palette[i] >> 8);
      table[3 * i + 2] = (byte) palette[i];
    }
    PdfArray space = new PdfArray();
    space.add(PdfName.INDEXED);
    space.add(PdfName.DEVICERGB);
    space.add(new PdfNumber(palette.length - 1));
    space.add(new PdfString(table));
    PdfDictionary additional = new PdfDictionary();
    additional.put(PdfName.COLORSPACE, space);
    return additional;
  }
}
