package org.viz4j.io.run;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.viz4j.data.ImageLayout;
import org.viz4j.error.InvalidInputException;

/** The order of dimensions as people write it: {@code chw hwc nchw nhwc}. */
final class LayoutName {
  private static final String ALL = "chw, hwc, nchw, nhwc";

  private LayoutName() {}

  /** A name of a layout between {@code _ - .} in the name of a file, without the {@code n}. */
  static Optional<ImageLayout> in(String fileName) {
    return Stream.of(fileName.toLowerCase(Locale.ROOT).split("[_.-]"))
        .flatMap(word -> find(word).stream())
        .findFirst();
  }

  /**
   * @throws InvalidInputException if there is none of that name
   */
  static ImageLayout named(String name) {
    return find(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                InvalidInputException.of(
                    "a layout", "be one of " + ALL, InvalidInputException.quoted(name)));
  }

  private static Optional<ImageLayout> find(String word) {
    return switch (word) {
      case "chw", "nchw" -> Optional.of(ImageLayout.CHW);
      case "hwc", "nhwc" -> Optional.of(ImageLayout.HWC);
      default -> Optional.empty();
    };
  }
}
