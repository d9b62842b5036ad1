/**
 * Fonts and text: the TrueType reader, the bundled faces, and the typesetter, the only maker of
 * glyph runs.
 */
@NullMarked
package org.viz4j.core.text;

import org.jspecify.annotations.NullMarked;
