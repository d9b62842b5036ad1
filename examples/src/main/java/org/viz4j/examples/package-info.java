/** Figures of a training run, each as short as it gets. Run them from the root of the sources. */
@NullMarked
package org.viz4j.examples;

import org.jspecify.annotations.NullMarked;
