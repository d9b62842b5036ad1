/**
 * What a backend implements and what it is given: a document of scenes, a format, options, and a
 * stream to write to.
 */
@NullMarked
package org.viz4j.spi;

import org.jspecify.annotations.NullMarked;
