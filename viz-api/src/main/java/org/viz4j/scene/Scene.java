package org.viz4j.scene;

import org.viz4j.geom.Size;

/**
 * A resolved drawing: no default is left to a backend. Coordinates are pt, (0, 0) at the top left,
 * y down, rounded to 1/1000 pt. Nothing is painted that is not in {@code root}, the background
 * included.
 */
public record Scene(Size size, Metadata metadata, GroupNode root) {}
