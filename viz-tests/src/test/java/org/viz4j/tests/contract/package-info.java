/**
 * The contract kit proved on planted faults: backends that each do one thing wrong, on a sound one.
 */
@NullMarked
package org.viz4j.tests.contract;

import org.jspecify.annotations.NullMarked;
