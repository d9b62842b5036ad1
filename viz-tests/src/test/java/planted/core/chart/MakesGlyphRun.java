package planted.core.chart;

import java.util.function.Function;
import planted.scene.GlyphRunNode;

final class MakesGlyphRun {
  final Function<String, GlyphRunNode> maker = GlyphRunNode::new;
}
