/**
 * What the metrics of training runs are called: by the common training loops, and for people; how
 * their values read.
 */
@NullMarked
package org.viz4j.core.name;

import org.jspecify.annotations.NullMarked;
