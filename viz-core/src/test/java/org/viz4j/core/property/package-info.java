/** Generators and settings that property tests share. */
@org.jspecify.annotations.NullMarked
package org.viz4j.core.property;
