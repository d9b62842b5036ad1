package org.viz4j.spi;

import org.viz4j.scene.Scene;

/**
 * One page of a document.
 *
 * @param bookmark its name in the outline of a format that has one; empty for none
 */
public record Page(Scene scene, String bookmark) {}
