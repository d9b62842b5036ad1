/** The published modules on the module path and on the class path, each in a JVM of its own. */
@NullMarked
package org.viz4j.tests.modules;

import org.jspecify.annotations.NullMarked;
