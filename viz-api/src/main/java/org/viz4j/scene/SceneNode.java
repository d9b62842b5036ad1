package org.viz4j.scene;

/** An element of a scene. Nodes are painted in order, later ones over earlier ones. */
public sealed interface SceneNode permits GroupNode, PathNode, GlyphRunNode, ImageNode {

  /** Calls the visitor's method for this kind of node. */
  void accept(SceneVisitor visitor);
}
