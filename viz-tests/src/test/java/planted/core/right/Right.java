package planted.core.right;

import org.jspecify.annotations.Nullable;
import planted.core.left.Left;

public record Right(@Nullable Left left) {}
