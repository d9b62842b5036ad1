/**
 * One class a kind of mark: what the layout asks of it (the extent of its data, what it covers) and
 * how it is drawn.
 */
@NullMarked
package org.viz4j.core.mark;

import org.jspecify.annotations.NullMarked;
