package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.core.mark.Look;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Rounded;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** All marks of axes, and their samples for the legend, each in one look. */
final class MarkLayer {
  private final String prefix;
  private final AxesLayout layout;
  private final Resolution resolution;
  private final List<MarkEmitter> emitters;
  private final List<Look> looks;

  MarkLayer(String prefix, AxesLayout layout, Theme theme, Resolution resolution) {
    this.prefix = prefix;
    this.layout = layout;
    this.resolution = resolution;
    this.emitters = layout.axes().allMarks().stream().map(MarkEmitter::of).toList();
    this.looks = Look.all(emitters, theme);
  }

  /** How many marks there are. */
  int size() {
    return emitters.size();
  }

  /** Every mark in order, clipped to the plot area. */
  GroupNode all() {
    List<SceneNode> groups = new ArrayList<>();
    for (int i = 0; i < emitters.size(); i++) {
      groups.add(mark(i));
    }
    return GroupNode.of(prefix + "marks", Role.MARK, groups).withClip(Rounded.rect(layout.plot()));
  }

  private GroupNode mark(int index) {
    MarkEmitter emitter = emitters.get(index);
    return new GroupNode(
        prefix + "mark-" + (index + 1),
        Role.MARK,
        Words.name(emitter.name()),
        "",
        null,
        emitter.nodes(layout.projection(index), resolution, looks.get(index)));
  }

  /** A sample of the mark for the legend, across {@code handle}. */
  List<SceneNode> sample(int mark, Rect handle) {
    return emitters.get(mark).sample(handle, looks.get(mark));
  }
}
