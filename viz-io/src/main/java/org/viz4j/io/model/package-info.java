/**
 * Reads what a model consists of into a {@link org.viz4j.data.ModelGraph}: an {@code
 * architecture.json}, or the structure of an ONNX file.
 */
@NullMarked
package org.viz4j.io.model;

import org.jspecify.annotations.NullMarked;
