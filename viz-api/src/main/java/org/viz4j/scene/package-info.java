/**
 * The drawing with every question answered: four kinds of nodes in pt, y down, ready for any
 * backend.
 */
@NullMarked
package org.viz4j.scene;

import org.jspecify.annotations.NullMarked;
