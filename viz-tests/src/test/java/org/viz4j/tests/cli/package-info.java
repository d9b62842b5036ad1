/** The command line and the facade with the real backends. */
@NullMarked
package org.viz4j.tests.cli;

import org.jspecify.annotations.NullMarked;
