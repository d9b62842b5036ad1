package org.viz4j.core.layout;

import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/**
 * An inset in its place.
 *
 * @param frame all of it, with its labels
 * @param axes in the frame
 * @param theme of the inset, smaller than that of the axes around it
 * @param indicated whether the part of the outer axes that it shows has a frame
 */
public record InsetLayout(Rect frame, AxesLayout axes, Theme theme, boolean indicated) {}
