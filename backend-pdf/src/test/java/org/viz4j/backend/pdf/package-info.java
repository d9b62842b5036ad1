/** Reads back with PDFBox, and with tools where there are any, what the PDF backend wrote. */
@NullMarked
package org.viz4j.backend.pdf;

import org.jspecify.annotations.NullMarked;
