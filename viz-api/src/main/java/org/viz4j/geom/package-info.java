/**
 * Geometry and colour as plain values: points, rectangles, sizes, outlines and RGBA colours.
 * Lengths are pt (1/72 in) with y pointing down unless a type says otherwise.
 */
@NullMarked
package org.viz4j.geom;

import org.jspecify.annotations.NullMarked;
