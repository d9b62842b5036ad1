/** Reports as a browser shows and prints them. */
@NullMarked
package org.viz4j.tests.browser;

import org.jspecify.annotations.NullMarked;
