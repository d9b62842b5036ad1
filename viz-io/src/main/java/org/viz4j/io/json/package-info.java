/** Reads small files of JSON as a whole. */
@NullMarked
package org.viz4j.io.json;

import org.jspecify.annotations.NullMarked;
