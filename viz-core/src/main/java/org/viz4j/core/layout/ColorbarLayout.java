package org.viz4j.core.layout;

import org.viz4j.core.color.Shades;
import org.viz4j.geom.Rect;

/**
 * A colorbar in its place.
 *
 * @param frame all of it, the tips of its ends included
 * @param colors where its colours are
 * @param axis ticks and labels right of it
 */
public record ColorbarLayout(Rect frame, Rect colors, Shades shades, AxisLayout axis) {}
