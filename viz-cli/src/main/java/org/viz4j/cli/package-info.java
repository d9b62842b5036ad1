/**
 * The {@code viz} command: arguments in, a picture or a listing out. Standard output carries the
 * result and nothing else; warnings, errors and log lines go to standard error.
 */
@NullMarked
package org.viz4j.cli;

import org.jspecify.annotations.NullMarked;
