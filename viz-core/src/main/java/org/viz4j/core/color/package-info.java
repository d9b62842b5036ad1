/** Values as colours: normalizations trained on data, and colormaps asked by value. */
@NullMarked
package org.viz4j.core.color;

import org.jspecify.annotations.NullMarked;
