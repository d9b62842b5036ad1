/** From a layout to a scene: everything placed, coloured and rounded. */
@NullMarked
package org.viz4j.core.emit;

import org.jspecify.annotations.NullMarked;
