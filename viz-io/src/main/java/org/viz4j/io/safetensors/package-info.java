/** Reads safetensors files: many named tensors behind one JSON header. */
@NullMarked
package org.viz4j.io.safetensors;

import org.jspecify.annotations.NullMarked;
