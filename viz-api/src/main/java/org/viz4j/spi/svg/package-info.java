/**
 * What backends of SVG share: the option that all of them have, and text as a file of that format
 * can hold it.
 */
@NullMarked
package org.viz4j.spi.svg;

import org.jspecify.annotations.NullMarked;
