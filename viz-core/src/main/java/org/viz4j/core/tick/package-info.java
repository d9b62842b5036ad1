/** Where ticks go and how they read. */
@NullMarked
package org.viz4j.core.tick;

import org.jspecify.annotations.NullMarked;
