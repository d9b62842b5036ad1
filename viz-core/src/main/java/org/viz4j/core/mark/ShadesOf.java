package org.viz4j.core.mark;

import java.util.List;
import java.util.Optional;
import org.viz4j.core.color.Shades;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.ImageSource;
import org.viz4j.figure.Mark;

/** The colours that a colorbar tells of. */
public final class ShadesOf {
  private ShadesOf() {}

  /** Of the first mark that has one normalization; empty if none has. */
  public static Optional<Shades> first(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof ImageMark image && image.source() instanceof ImageSource.Values values) {
        return Optional.of(Shades.of(values));
      }
      if (mark instanceof ImageGrid grid && grid.shared() && grid.values().findAny().isPresent()) {
        return Optional.of(grid(grid));
      }
    }
    return Optional.empty();
  }

  /** Of all images of values together, in the look of the first. */
  static Shades grid(ImageGrid grid) {
    return Shades.of(grid.values().findFirst().orElseThrow(), ImageGridEmitter.shared(grid));
  }
}
