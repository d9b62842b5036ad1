/** What the documents say is true of the programs in {@code examples}. */
@NullMarked
package org.viz4j.tests.examples;

import org.jspecify.annotations.NullMarked;
