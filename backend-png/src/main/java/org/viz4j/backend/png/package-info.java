/**
 * The PNG backend: paths and text through Java2D's fills and strokes, images and the file itself by
 * code of its own. No font of the machine is ever asked for.
 */
@NullMarked
package org.viz4j.backend.png;

import org.jspecify.annotations.NullMarked;
