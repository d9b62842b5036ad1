package planted.core.left;

import org.jspecify.annotations.Nullable;
import planted.core.right.Right;

public record Left(@Nullable Right right) {}
