/**
 * Reads what training loops log into a {@link org.viz4j.data.TrainingHistory}: one table with a
 * header, in whichever of the usual dialects it was written.
 */
@NullMarked
package org.viz4j.io.history;

import org.jspecify.annotations.NullMarked;
