/** The pages of a report, made from templates at build time. */
@NullMarked
package org.viz4j.report.page;

import org.jspecify.annotations.NullMarked;
