/**
 * Reads the parts of a training run by the conventions of run folders: the files themselves, its
 * log, activations, samples of a data set, weights and weights by epoch.
 */
@NullMarked
package org.viz4j.io.run;

import org.jspecify.annotations.NullMarked;
