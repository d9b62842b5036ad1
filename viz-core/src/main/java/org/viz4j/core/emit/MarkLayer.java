package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.core.mark.Look;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Rounded;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
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
  private final List<MarkEmitter> emitters = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();

  /** Marks without a colour take the palette's in turn. */
  MarkLayer(String prefix, AxesLayout layout, Theme theme, Resolution resolution) {
    this.prefix = prefix;
    this.layout = layout;
    this.resolution = resolution;
    Iterator<Color> palette =
        Stream.iterate(0, i -> i + 1).map(theme.colors().palette()::color).iterator();
    for (Mark mark : layout.axes().allMarks()) {
      MarkEmitter emitter = MarkEmitter.of(mark);
      emitters.add(emitter);
      looks.add(new Look(emitter.color(palette::next, theme), theme));
    }
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
        Words.plain(emitter.name()),
        "",
        null,
        emitter.nodes(layout.projection(index), resolution, looks.get(index)));
  }

  /** A sample of the mark for the legend, across {@code handle}. */
  List<SceneNode> sample(int mark, Rect handle) {
    return emitters.get(mark).sample(handle, looks.get(mark));
  }
}
