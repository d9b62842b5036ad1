/** Settings in layers, each value with the place it came from, and the spelling of keys. */
@NullMarked
package org.viz4j.core.config;

import org.jspecify.annotations.NullMarked;
