/** Reads what a classifier said about samples. */
@NullMarked
package org.viz4j.io.predictions;

import org.jspecify.annotations.NullMarked;
