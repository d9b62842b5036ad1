/**
 * What a backend is tested with: contracts that a test class inherits, and programs from outside
 * the JVM that give a second opinion on a file.
 */
@NullMarked
package org.viz4j.testkit;

import org.jspecify.annotations.NullMarked;
