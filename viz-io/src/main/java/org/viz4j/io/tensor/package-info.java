/** Reads a file of tensors whatever its format: the front door of the format packages. */
@NullMarked
package org.viz4j.io.tensor;

import org.jspecify.annotations.NullMarked;
