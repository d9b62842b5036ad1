package org.viz4j.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;

/** What axes with images and colorbars must be like. */
final class ImageCheck {
  private ImageCheck() {}

  static void check(Axis x, Axis y, List<Mark> marks, @Nullable Colorbar colorbar) {
    boolean image = marks.stream().anyMatch(ImageMark.class::isInstance);
    if (image && (x.scale() instanceof LogScale || y.scale() instanceof LogScale)) {
      throw InvalidInputException.of("scales of axes with an image", "be linear", "a log scale");
    }
    if (marks.size() > 1 && marks.stream().anyMatch(ImageGrid.class::isInstance)) {
      throw InvalidInputException.of(
          "an image grid", "be alone in its axes", "with " + (marks.size() - 1) + " more marks");
    }
    if (colorbar != null && marks.stream().noneMatch(ImageCheck::isReadable)) {
      throw InvalidInputException.of(
          "axes with a colorbar",
          "have an image of values or an image grid with one normalization",
          "without",
          "share the normalization of the grid or leave out the colorbar");
    }
  }

  private static boolean isReadable(Mark mark) {
    return mark instanceof ImageMark image && image.source() instanceof ImageSource.Values
        || mark instanceof ImageGrid grid && grid.shared() && grid.values().findAny().isPresent();
  }
}
