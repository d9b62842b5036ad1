package org.viz4j.core.color;

import java.util.stream.IntStream;
import org.viz4j.core.scale.Extent;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.ImageSource;

/**
 * The colours of values.
 *
 * @param extent of the values that the normalization was trained on
 */
public record Shades(Colormap map, TrainedNormalization normalization, Extent extent) {

  /** Of an image by itself; reads all its values. */
  public static Shades of(ImageSource.Values values) {
    return of(values, Extent.of(values.tensor().values()));
  }

  /** Of an image whose normalization is trained on {@code extent}. */
  public static Shades of(ImageSource.Values values, Extent extent) {
    TrainedNormalization trained = TrainedNormalization.of(values.normalization(), extent);
    return new Shades(values.colormap(), trained, extent);
  }

  /** The colour of {@code value}, as 0xAARRGGBB. */
  public int argb(double value) {
    return map.at(normalization.map(value)).argb();
  }

  /** What a colorbar shows from the top, as 0xAARRGGBB. */
  public int[] bar() {
    int count =
        normalization instanceof Steps steps ? steps.bounds().size() - 1 : map.table().size();
    return IntStream.range(0, count).map(i -> argbOfBand(count - 1 - i, count)).toArray();
  }

  private int argbOfBand(int band, int count) {
    return normalization instanceof Steps steps
        ? map.at(steps.of(band)).argb()
        : map.table().get(band * map.table().size() / count).argb();
  }

  /** Whether data lie below the domain. */
  public boolean hasUnder() {
    boolean log = normalization instanceof Stretch stretch && stretch.isLog();
    return (log ? extent.minPositive() : extent.min()) < normalization.domain().from();
  }

  /** Whether data lie above the domain. */
  public boolean hasOver() {
    return extent.max() > normalization.domain().to();
  }
}
