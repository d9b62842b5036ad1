/**
 * The complete report of a training run: {@link org.viz4j.report.TrainingReport} draws every part
 * that there is and saves figures, one page for a browser and one for paper in a folder of their
 * own.
 */
@NullMarked
package org.viz4j.report;

import org.jspecify.annotations.NullMarked;
