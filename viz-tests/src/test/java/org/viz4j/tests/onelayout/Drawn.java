package org.viz4j.tests.onelayout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.text.Typesetter;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** A scene, what is in it, and what backends make of it. */
record Drawn(Scene scene) {
  private static final Resolution VECTOR = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);

  static Drawn of(Figure figure) {
    Theme theme = figure.theme() == null ? Theme.DEFAULT : figure.theme();
    return new Drawn(
        new Emitter().emit(new Arranger(Typesetter.bundled()).arrange(figure, theme), VECTOR));
  }

  /** The file that a backend writes, without any warning. */
  byte[] file(BackendProvider provider, RenderOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      provider
          .create()
          .render(
              Document.of(scene),
              options,
              out,
              warning -> {
                throw new AssertionError(warning);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  byte[] file(BackendProvider provider) {
    return file(provider, RenderOptions.NONE);
  }

  /** All glyph runs in the order of painting. */
  List<GlyphRunNode> runs() {
    return all(scene.root(), GlyphRunNode.class);
  }

  /** All paths in the order of painting. */
  List<PathNode> paths() {
    return all(scene.root(), PathNode.class);
  }

  /** All images in the order of painting. */
  List<ImageNode> images() {
    return all(scene.root(), ImageNode.class);
  }

  /** The last path or glyph run of each group that has some. */
  List<SceneNode> lastOfEach() {
    List<SceneNode> found = new ArrayList<>();
    addLast(scene.root(), found);
    return found;
  }

  private static void addLast(GroupNode group, List<SceneNode> found) {
    SceneNode last = null;
    for (SceneNode child : group.children()) {
      if (child instanceof GroupNode inner) {
        addLast(inner, found);
      } else {
        last = child;
      }
    }
    if (last != null && !(last instanceof ImageNode)) {
      found.add(last);
    }
  }

  private static <T extends SceneNode> List<T> all(GroupNode group, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (SceneNode child : group.children()) {
      if (child instanceof GroupNode inner) {
        found.addAll(all(inner, kind));
      } else if (kind.isInstance(child)) {
        found.add(kind.cast(child));
      }
    }
    return found;
  }

  /** The same without every node that {@code dropped} accepts; there must be one. */
  Drawn without(Predicate<SceneNode> dropped) {
    GroupNode less = without(scene.root(), dropped);
    if (less.equals(scene.root())) {
      throw new AssertionError("the scene must have what is to be dropped");
    }
    return new Drawn(new Scene(scene.size(), scene.metadata(), less));
  }

  private static GroupNode without(GroupNode group, Predicate<SceneNode> dropped) {
    List<SceneNode> kept = new ArrayList<>();
    for (SceneNode child : group.children()) {
      if (!dropped.test(child)) {
        kept.add(child instanceof GroupNode inner ? without(inner, dropped) : child);
      }
    }
    return group.withChildren(kept);
  }
}
