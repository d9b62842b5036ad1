package org.viz4j.core.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.ArrowPath;
import org.viz4j.core.mark.Coverage;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.TextBox;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/**
 * Words with box and arrow in their place.
 *
 * @param lines from the top
 * @param block of the words and the box's padding, before they are turned and moved into place
 * @param turn from there to the page
 * @param arrow null for none
 */
public record NoteLayout(
    Annotation annotation,
    List<PlacedText> lines,
    Rect block,
    Affine turn,
    @Nullable ArrowPath arrow) {

  public NoteLayout {
    lines = List.copyOf(lines);
  }

  /** Holds all that is drawn. */
  Rect ink() {
    TextBox box = annotation.box();
    double edge = box == null ? 0 : box.edgeWidth() / 2;
    Rect words = Turned.bounds(block.grow(edge), turn);
    return arrow == null ? words : words.union(arrow.bounds());
  }

  /** Words count more than any marks: nobody can guess what is under a legend. */
  void cover(Coverage coverage) {
    if (!lines.isEmpty()) {
      coverage.taken(Turned.corners(block, turn));
    }
    if (arrow != null) {
      Point from = arrow.from();
      Point to = arrow.to();
      coverage.segment(from.x(), from.y(), to.x(), to.y());
    }
  }
}
