/** Scales trained on data: data units to the unit interval and back. */
@NullMarked
package org.viz4j.core.scale;

import org.jspecify.annotations.NullMarked;
