/**
 * The figure model: immutable values that say what to draw and leave where and how to the layout.
 */
@NullMarked
package org.viz4j.figure;

import org.jspecify.annotations.NullMarked;
