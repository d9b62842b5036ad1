/** Reads IDX files, the format of MNIST. */
@NullMarked
package org.viz4j.io.idx;

import org.jspecify.annotations.NullMarked;
