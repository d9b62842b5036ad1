/**
 * What a backend is tested with. The contract that every backend keeps is an abstract JUnit class:
 * extend {@link org.viz4j.testkit.BackendContract}, say which backend and how to look into its
 * files, and every test runs; expectations are computed from the geometry of small scenes, no
 * picture is stored. Programs from outside the JVM give a second opinion on a file.
 */
@NullMarked
package org.viz4j.testkit;

import org.jspecify.annotations.NullMarked;
