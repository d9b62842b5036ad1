/**
 * What figures are made from: columns of numbers, named series, training histories, tensors and
 * rows of pixels.
 */
@NullMarked
package org.viz4j.data;

import org.jspecify.annotations.NullMarked;
