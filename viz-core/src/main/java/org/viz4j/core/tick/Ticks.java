package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where ticks go.
 *
 * @param places strictly increasing decimals whose nearest doubles lie in the domain and are
 *     distinct
 * @param few whether there are fewer than asked for because the domain holds too few numbers
 */
record Ticks(List<BigDecimal> places, boolean few) {}
