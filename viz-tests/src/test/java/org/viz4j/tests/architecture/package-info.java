/** The rules of the house as tests, and for each a planted violation on which it fails. */
@NullMarked
package org.viz4j.tests.architecture;

import org.jspecify.annotations.NullMarked;
