/**
 * Files as bytes at positions: read in pieces when they are asked for, so that a file larger than
 * memory can be summarized and a file that changed in between is noticed.
 */
@NullMarked
package org.viz4j.io.bytes;

import org.jspecify.annotations.NullMarked;
