/** Settings in layers, each value with the place it came from. */
@NullMarked
package org.viz4j.core.config;

import org.jspecify.annotations.NullMarked;
