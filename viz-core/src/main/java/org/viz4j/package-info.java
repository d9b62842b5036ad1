/** The facade: figures in, files out, in one call. */
@NullMarked
package org.viz4j;

import org.jspecify.annotations.NullMarked;
