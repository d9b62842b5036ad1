/**
 * Scenes as PDF 1.4: vector shapes, embedded TrueType subsets with real text, images with soft
 * masks. OpenPDF writes the file; nothing here touches the desktop toolkit.
 */
@NullMarked
package org.viz4j.backend.pdf;

import org.jspecify.annotations.NullMarked;
