/** Recipes: data in, figure out. */
@NullMarked
package org.viz4j.core.recipe;

import org.jspecify.annotations.NullMarked;
