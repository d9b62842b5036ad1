/** The diagnosis of real runs. */
@NullMarked
package org.viz4j.tests.diagnosis;

import org.jspecify.annotations.NullMarked;
