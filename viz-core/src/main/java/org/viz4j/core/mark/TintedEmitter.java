package org.viz4j.core.mark;

import java.util.List;
import java.util.function.Supplier;
import org.viz4j.error.Warning;
import org.viz4j.figure.Theme;
import org.viz4j.figure.Tinted;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** The mark itself, but for where its colour comes from. */
record TintedEmitter(MarkEmitter mark, int index) implements MarkEmitter {

  TintedEmitter(Tinted tinted) {
    this(MarkEmitter.of(tinted.mark()), tinted.index());
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return mark.color(() -> theme.colors().palette().color(index), theme);
  }

  @Override
  public boolean isDownward() {
    return mark.isDownward();
  }

  @Override
  public Reach reach() {
    return mark.reach();
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    return mark.warnings(reach, seen);
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    mark.cover(projection, coverage);
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    return mark.nodes(projection, resolution, look);
  }

  @Override
  public List<Note> notes(Projection projection, double scale) {
    return mark.notes(projection, scale);
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    return mark.sample(handle, look);
  }

  @Override
  public String name() {
    return mark.name();
  }

  @Override
  public String chart() {
    return mark.chart();
  }

  @Override
  public String words() {
    return mark.words();
  }
}
