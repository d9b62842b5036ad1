/** Findings: what the loss curves of a run are consistent with, such as overfitting. */
@NullMarked
package org.viz4j.core.diagnosis;

import org.jspecify.annotations.NullMarked;
