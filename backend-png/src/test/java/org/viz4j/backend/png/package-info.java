/** Tests of the PNG backend. */
@NullMarked
package org.viz4j.backend.png;

import org.jspecify.annotations.NullMarked;
