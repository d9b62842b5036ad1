/** Tests of the SVG backend on JFreeSVG. */
@NullMarked
package org.viz4j.backend.svg;

import org.jspecify.annotations.NullMarked;
