package org.viz4j.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Rect;

/**
 * Nodes that belong together.
 *
 * @param id a slug of {@code a-z 0-9 -} starting with a letter, unique within the scene; backends
 *     may put it into the file as it is
 * @param role what the group is to the reader
 * @param title short name for assistive technology, any text; empty for none
 * @param description longer words for assistive technology, any text; empty for none
 * @param clip nothing is painted outside it; nested clips intersect; null for no clip
 * @param children painted in order
 */
public record GroupNode(
    String id,
    Role role,
    String title,
    String description,
    @Nullable Rect clip,
    List<SceneNode> children)
    implements SceneNode {

  /**
   * @throws InvalidInputException if the id is not a slug
   */
  public GroupNode {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw InvalidInputException.of(
          "a group's id", "match [a-z][a-z0-9-]*", InvalidInputException.quoted(id));
    }
    children = List.copyOf(children);
  }

  /** A group with neither clip nor words. */
  public static GroupNode of(String id, Role role, List<SceneNode> children) {
    return new GroupNode(id, role, "", "", null, children);
  }

  /** The same group with {@code clip}. */
  public GroupNode withClip(Rect clip) {
    return new GroupNode(id, role, title, description, clip, children);
  }

  /** The same group with other children. */
  public GroupNode withChildren(List<SceneNode> children) {
    return new GroupNode(id, role, title, description, clip, children);
  }

  @Override
  public void accept(SceneVisitor visitor) {
    visitor.visit(this);
  }
}
