/** Violations of the rules, so that each rule is seen to fail. */
@NullMarked
package planted.backend.png;

import org.jspecify.annotations.NullMarked;
