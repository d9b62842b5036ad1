package org.viz4j.core.mark;

import org.jspecify.annotations.Nullable;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.TextBox;
import org.viz4j.geom.Point;

/**
 * Words that a mark writes on the page.
 *
 * @param annotation the words and how they look
 * @param at its position on the page
 * @param target its target on the page; null for none
 */
public record Note(Annotation annotation, Point at, @Nullable Point target) {

  /** With every length that the annotation states multiplied by {@code factor}. */
  public Note scaled(double factor) {
    Annotation stated = annotation;
    Annotation scaled =
        new Annotation(
            stated.text(),
            stated.at(),
            stated.target(),
            stated.color(),
            stated.size().stream().map(size -> size * factor).findFirst(),
            stated.weight(),
            stated.angle(),
            stated.horizontal(),
            stated.vertical(),
            scaled(stated.box(), factor));
    return new Note(scaled, at, target);
  }

  private static @Nullable TextBox scaled(@Nullable TextBox box, double factor) {
    return box == null
        ? null
        : new TextBox(
            box.fill(),
            box.edge(),
            box.edgeWidth() * factor,
            box.padding() * factor,
            box.radius() * factor);
  }
}
