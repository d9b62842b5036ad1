/** Tests of the SVG backend on StAX. */
@NullMarked
package org.viz4j.backend.stax;

import org.jspecify.annotations.NullMarked;
