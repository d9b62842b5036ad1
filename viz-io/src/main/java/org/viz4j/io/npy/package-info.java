/** Reads NumPy's files: one array in {@code .npy}, several in {@code .npz}. */
@NullMarked
package org.viz4j.io.npy;

import org.jspecify.annotations.NullMarked;
