/** Both SVG backends against the scene: every coordinate and every glyph read back. */
@NullMarked
package org.viz4j.tests.svg;

import org.jspecify.annotations.NullMarked;
