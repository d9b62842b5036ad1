package org.viz4j.spi;

import java.util.List;
import org.viz4j.error.InvalidInputException;
import org.viz4j.scene.Scene;

/** One or more pages. A format that holds one page refuses more with a typed exception. */
public record Document(List<Page> pages) {

  /**
   * @throws InvalidInputException if there is no page
   */
  public Document {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw InvalidInputException.of("a document", "have one page or more", "none");
    }
  }

  /** One page without a bookmark. */
  public static Document of(Scene scene) {
    return new Document(List.of(new Page(scene, "")));
  }

  /**
   * The only scene, for formats that hold one page.
   *
   * @throws InvalidInputException if there are more
   */
  public Scene single(Format format) {
    if (pages.size() != 1) {
      throw InvalidInputException.of(
          "a document for format \"" + format.id() + "\"",
          "have exactly one page",
          pages.size() + " pages",
          "render each page by itself, or use pdf");
    }
    return pages.get(0).scene();
  }
}
