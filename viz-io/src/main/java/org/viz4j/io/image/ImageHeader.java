package org.viz4j.io.image;

/**
 * What the header of a picture says.
 *
 * @param gray whether it has one channel and no transparency
 * @param opaque whether nothing of it can be transparent
 */
public record ImageHeader(int width, int height, boolean gray, boolean opaque) {}
