/** Backends found through ServiceLoader, and why one of them was chosen. */
@NullMarked
package org.viz4j.core.registry;

import org.jspecify.annotations.NullMarked;
