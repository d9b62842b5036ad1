/**
 * One layout in every format: what PNG, SVG and PDF files show is read back and held against the
 * scene and against each other.
 */
@NullMarked
package org.viz4j.tests.onelayout;

import org.jspecify.annotations.NullMarked;
