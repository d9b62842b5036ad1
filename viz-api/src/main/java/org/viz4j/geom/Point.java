package org.viz4j.geom;

/** A point in pt, y down. */
public record Point(double x, double y) {}
