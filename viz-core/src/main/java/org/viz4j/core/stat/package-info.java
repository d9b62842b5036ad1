/**
 * Statistics of columns of any length: counts in bins, exact quantiles, boxes. Columns are read
 * from the start, some times over, and never copied as a whole. And statistics of classifiers: what
 * becomes of scores at every threshold, and how often forecasts come true.
 */
@NullMarked
package org.viz4j.core.stat;

import org.jspecify.annotations.NullMarked;
