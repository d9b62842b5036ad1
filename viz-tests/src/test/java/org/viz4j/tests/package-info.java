/** What tests of several rooms share: a JVM of their own. */
@NullMarked
package org.viz4j.tests;

import org.jspecify.annotations.NullMarked;
