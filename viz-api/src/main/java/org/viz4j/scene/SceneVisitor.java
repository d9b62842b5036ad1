package org.viz4j.scene;

/** One method a kind of node; a backend implements it and descends into groups itself. */
public interface SceneVisitor {
  void visit(GroupNode group);

  void visit(PathNode path);

  void visit(GlyphRunNode run);

  void visit(ImageNode image);
}
