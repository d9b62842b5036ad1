package org.viz4j.backend.pdf;

import org.viz4j.geom.Rect;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;

/** Walks through one scene and hands each node to its writer. */
final class PagePainter implements SceneVisitor {
  private final ContentStream stream;
  private final PathWriter paths;
  private final TextWriter texts;
  private final ImageWriter images;

  PagePainter(ContentStream stream, EmbeddedFonts fonts, ImageWriter images) {
    this.stream = stream;
    this.paths = new PathWriter(stream);
    this.texts = new TextWriter(stream, fonts, paths);
    this.images = images;
  }

  @Override
  public void visit(GroupNode group) {
    Rect clip = group.clip();
    if (clip == null) {
      paint(group);
      return;
    }
    // viewers paint every pixel that a clip touches, also one without area
    if (clip.width() == 0 || clip.height() == 0) {
      return;
    }
    stream.save();
    stream.clip(clip);
    paint(group);
    stream.restore();
  }

  private void paint(GroupNode group) {
    for (SceneNode child : group.children()) {
      child.accept(this);
    }
  }

  @Override
  public void visit(PathNode path) {
    paths.write(path);
  }

  @Override
  public void visit(GlyphRunNode run) {
    texts.write(run);
  }

  @Override
  public void visit(ImageNode image) {
    images.write(image);
  }
}
