/**
 * Where the boxes and lines of a directed graph without cycles go: in rows, every line downwards,
 * none through a box. Geometry alone; what the boxes mean is for others.
 */
@NullMarked
package org.viz4j.core.graph;

import org.jspecify.annotations.NullMarked;
