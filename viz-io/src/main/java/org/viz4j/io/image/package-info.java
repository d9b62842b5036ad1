/** Reads PNG pictures: the only package of this module that uses the image classes of the JDK. */
@NullMarked
package org.viz4j.io.image;

import org.jspecify.annotations.NullMarked;
