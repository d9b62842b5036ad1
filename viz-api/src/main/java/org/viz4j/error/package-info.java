/**
 * What can go wrong and how it is told: typed exceptions for what stops a call, typed warnings for
 * what is returned beside a result.
 */
@NullMarked
package org.viz4j.error;

import org.jspecify.annotations.NullMarked;
