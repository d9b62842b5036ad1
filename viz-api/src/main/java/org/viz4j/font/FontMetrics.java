package org.viz4j.font;

/**
 * Vertical measures of a face as fractions of the em, all positive.
 *
 * @param ascent above the baseline, of the face as a whole
 * @param descent below the baseline, of the face as a whole
 * @param lineGap extra room between lines
 * @param capHeight height of a capital letter
 * @param xHeight height of a small x
 */
public record FontMetrics(
    double ascent, double descent, double lineGap, double capHeight, double xHeight) {}
