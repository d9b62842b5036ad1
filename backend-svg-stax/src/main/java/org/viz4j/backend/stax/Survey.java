package org.viz4j.backend.stax;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.viz4j.font.FontFace;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;
import org.viz4j.spi.svg.TextMode;

/**
 * A walk over the scene before the first byte: what must be defined at the top of the file, and a
 * name for the file made of its content, so that the ids of several files in one page differ.
 */
final class Survey implements SceneVisitor {

  /** One shape of one face. */
  record Glyph(FontFace face, int index) {}

  private final boolean outlines;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Map<Rect, Integer> clips = new LinkedHashMap<>();
  private final Map<Glyph, Integer> glyphs = new LinkedHashMap<>();

  private Survey(TextMode mode) {
    this.outlines = mode == TextMode.OUTLINES;
  }

  static Survey of(Scene scene, TextMode mode) {
    Survey survey = new Survey(mode);
    survey.fingerprint.add(mode.name()).add(scene.size().width()).add(scene.size().height());
    survey.fingerprint.add(scene.metadata().toString());
    scene.root().accept(survey);
    return survey;
  }

  /** Whether glyphs are drawn as shapes. */
  boolean outlines() {
    return outlines;
  }

  /** The id of a part of the scene's own. */
  String id(String slug) {
    return fingerprint + "-" + slug;
  }

  /** Numbers of all clip rectangles in the order they are met. */
  Map<Rect, Integer> clips() {
    return clips;
  }

  /** Numbers of all glyphs to define, in the order they are met. */
  Map<Glyph, Integer> glyphs() {
    return glyphs;
  }

  /** The id of a clip rectangle; no slug has an underscore. */
  String clipId(Rect clip) {
    return fingerprint + "_c" + clips.get(clip);
  }

  /** The id of a glyph, or null where it is not defined because it has no shape. */
  @Nullable String glyphId(Glyph glyph) {
    Integer number = glyphs.get(glyph);
    return number == null ? null : fingerprint + "_g" + number;
  }

  @Override
  public void visit(GroupNode group) {
    fingerprint.add(group.id()).add(group.title()).add(group.description());
    Rect clip = group.clip();
    if (clip != null) {
      fingerprint.add(clip);
      clips.putIfAbsent(clip, clips.size());
    }
    for (SceneNode child : group.children()) {
      child.accept(this);
    }
    fingerprint.add(group.children().size());
  }

  @Override
  public void visit(PathNode path) {
    fingerprint.add(path.outline());
    fingerprint.add(path.fillRule() + " " + path.fill() + path.stroke() + path.edges());
  }

  @Override
  public void visit(GlyphRunNode run) {
    fingerprint.add(run.text()).add(run.size()).add(run.origin().x()).add(run.origin().y());
    fingerprint.add(run.angle()).add(run.fill().argb()).add(run.face().family());
    run.advances().forEach(fingerprint::add);
    if (outlines) {
      run.text().codePoints().forEach(codePoint -> define(run.face(), codePoint));
    }
  }

  private void define(FontFace face, int codePoint) {
    Glyph glyph = new Glyph(face, face.glyph(codePoint));
    if (!glyphs.containsKey(glyph) && !face.outline(glyph.index()).isEmpty()) {
      glyphs.put(glyph, glyphs.size());
    }
  }

  @Override
  public void visit(ImageNode image) {
    fingerprint.add(image.destination()).add(image.sampling().name()).add(image.pixels());
  }
}
