package org.viz4j.core.scale;

/** Two ends in data units or units of a range; {@code from > to} when reversed. */
public record Interval(double from, double to) {}
