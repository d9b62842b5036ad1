/**
 * The SVG backend that needs nothing but the JDK: elements are streamed with StAX, text stays text
 * unless outlines are asked for, images are PNG files inside the SVG.
 */
@NullMarked
package org.viz4j.backend.stax;

import org.jspecify.annotations.NullMarked;
