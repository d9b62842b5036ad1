/**
 * The SVG backend on JFreeSVG. Its own sources are under Apache-2.0, but what ships it ships
 * JFreeSVG, which is under the GPL-3.0.
 */
@NullMarked
package org.viz4j.backend.svg;

import org.jspecify.annotations.NullMarked;
