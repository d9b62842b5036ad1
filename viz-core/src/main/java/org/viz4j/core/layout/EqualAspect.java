package org.viz4j.core.layout;

import org.viz4j.core.scale.Interval;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.geom.Rect;

/** Makes plot areas smaller until data units of both axes are equally long, where axes want it. */
final class EqualAspect {
  private EqualAspect() {}

  /** The largest plot area in the middle of {@code room}; all of it for any other axes. */
  static Rect within(Rect room, Axes axes, Guides guides) {
    if (axes.aspect() != Aspect.EQUAL) {
      return room;
    }
    double ratio = half(guides.x().scale().domain()) / half(guides.y().scale().domain());
    if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
      return room;
    }
    double width = Math.min(room.width(), room.height() * ratio);
    double height = Math.min(room.height(), room.width() / ratio);
    return new Rect(room.centerX() - width / 2, room.centerY() - height / 2, width, height);
  }

  private static double half(Interval domain) {
    return domain.max() / 2 - domain.min() / 2;
  }
}
