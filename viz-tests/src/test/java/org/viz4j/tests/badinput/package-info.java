/**
 * Input that is damaged, empty, endless or out of all proportion: each kind has its one outcome,
 * seen where a user meets it.
 */
@NullMarked
package org.viz4j.tests.badinput;

import org.jspecify.annotations.NullMarked;
