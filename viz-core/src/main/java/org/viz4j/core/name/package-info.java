/** What the metrics of training runs are called: by the common training loops, and for people. */
@NullMarked
package org.viz4j.core.name;

import org.jspecify.annotations.NullMarked;
