package org.viz4j.core.mark;

import java.util.List;
import java.util.function.Supplier;
import org.viz4j.error.Warning;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/**
 * What layout and scene need to know of one mark. A new kind of mark is a record, an implementation
 * of this and a line in its choice.
 */
public interface MarkEmitter {

  /** The emitter of {@code mark}. */
  static MarkEmitter of(Mark mark) {
    return mark.accept(new EmitterChoice());
  }

  /** Whether y grows downwards where the axes state nothing, as the rows of an image do. */
  default boolean isDownward() {
    return false;
  }

  /** Where the data are; reads them all. */
  Reach reach();

  /**
   * What the reader should know.
   *
   * @param reach what {@link #reach} has found
   * @param seen whether any of the mark is inside the plot area
   */
  List<Warning> warnings(Reach reach, boolean seen);

  /** Tells {@code coverage} where on the page the mark is. */
  void cover(Projection projection, Coverage coverage);

  /**
   * The colour of the mark before its opacity.
   *
   * @param palette gives its next colour; asked only by marks that take one
   */
  Color color(Supplier<Color> palette, Theme theme);

  /** The drawing; it may be outside the plot area by little, and is clipped there. */
  List<SceneNode> nodes(Projection projection, Resolution resolution, Look look);

  /**
   * What it writes on the page, above all marks and not clipped; mostly nothing.
   *
   * @param scale what share of its stated lengths the layout will set a note in
   */
  default List<Note> notes(Projection projection, double scale) {
    return List.of();
  }

  /** A sample in the style of the drawing, across {@code handle} in a legend. */
  List<SceneNode> sample(Rect handle, Look look);

  /** What the mark is called: its label or where its numbers come from. */
  String name();

  /**
   * What a figure of such marks is, such as {@code Line} chart; empty for one that only assists.
   */
  default String chart() {
    return "";
  }

  /** One sentence part for those who do not see the picture. */
  String words();
}
