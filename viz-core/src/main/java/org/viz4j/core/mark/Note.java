package org.viz4j.core.mark;

import org.jspecify.annotations.Nullable;
import org.viz4j.figure.Annotation;
import org.viz4j.geom.Point;

/**
 * Words that a mark writes on the page.
 *
 * @param annotation the words and how they look
 * @param at its position on the page
 * @param target its target on the page; null for none
 */
public record Note(Annotation annotation, Point at, @Nullable Point target) {}
