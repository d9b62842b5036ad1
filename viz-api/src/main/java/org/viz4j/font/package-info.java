/**
 * Loaded fonts and requests for them. A {@link org.viz4j.font.FontFace} answers every question
 * about a font that layout and backends have, without the desktop toolkit.
 */
@NullMarked
package org.viz4j.font;

import org.jspecify.annotations.NullMarked;
