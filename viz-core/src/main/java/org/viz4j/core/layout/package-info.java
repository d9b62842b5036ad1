/** One measured pass from a figure to rectangles in pt. */
@NullMarked
package org.viz4j.core.layout;

import org.jspecify.annotations.NullMarked;
