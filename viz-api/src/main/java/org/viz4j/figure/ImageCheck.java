package org.viz4j.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;

/** What axes with images and colorbars must be like. */
final class ImageCheck {
  private ImageCheck() {}

  static void check(Axis x, Axis y, List<Mark> marks, @Nullable Twin twin) {
    if (marks.stream().anyMatch(ImageMark.class::isInstance)) {
      checkEven("x", x);
      checkEven("y", y);
    }
    List<Mark> right = twin == null ? List.of() : twin.marks();
    if (twin != null && right.stream().anyMatch(ImageMark.class::isInstance)) {
      checkEven("x", x);
      checkEven("second y", twin.y());
    }
    if (right.stream().anyMatch(ImageGrid.class::isInstance)) {
      throw InvalidInputException.of("an image grid", "be alone in its axes", "on a second y axis");
    }
    int others = marks.size() - 1 + right.size();
    if (others > 0 && marks.stream().anyMatch(ImageGrid.class::isInstance)) {
      throw InvalidInputException.of(
          "an image grid", "be alone in its axes", "with " + others + " more marks");
    }
  }

  /** All cells of an image are of one size on the page. */
  private static void checkEven(String side, Axis axis) {
    String curved = curved(axis.scale());
    if (!curved.isEmpty()) {
      String name = axis.label().isEmpty() ? "" : " " + InvalidInputException.quoted(axis.label());
      throw InvalidInputException.of(
          "scales of axes with an image",
          "be linear, of time or of categories",
          "a " + curved + " scale on the " + side + " axis" + name,
          "draw each cell as a rectangle patch where its edges lie on that scale");
    }
  }

  static void checkColorbar(List<Mark> marks, @Nullable Colorbar colorbar) {
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

  /** What a scale is called on which equal steps are not equally long; empty for others. */
  private static String curved(ScaleSpec scale) {
    if (scale instanceof LogScale) {
      return "log";
    }
    if (scale instanceof SymlogScale) {
      return "symlog";
    }
    return scale instanceof LogitScale ? "logit" : "";
  }
}
