/**
 * Statistics of columns of any length: counts in bins, exact quantiles, boxes. Columns are read
 * from the start, some times over, and never copied as a whole.
 */
@NullMarked
package org.viz4j.core.stat;

import org.jspecify.annotations.NullMarked;
