package org.viz4j.backend.stax;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Size;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;

/** Small scenes and their files. */
final class Svgs {
  private Svgs() {}

  static Scene scene(SceneNode... nodes) {
    GroupNode root = GroupNode.of("figure", Role.FIGURE, List.of(nodes));
    return new Scene(new Size(120, 90), Metadata.EMPTY, root);
  }

  static byte[] bytes(Scene scene, RenderOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new StaxBackend()
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

  static String file(SceneNode... nodes) {
    return new String(bytes(scene(nodes), RenderOptions.NONE), UTF_8);
  }

  static String outlined(SceneNode... nodes) {
    return new String(
        bytes(scene(nodes), RenderOptions.NONE.with("viz.svg.text", "outlines")), UTF_8);
  }

  /** Text of 10 pt in a face that kerns, with {@code extra} pt after each glyph. */
  static GlyphRunNode text(String text, double extra) {
    SquareFace face = new SquareFace("Square");
    List<Double> advances = new ArrayList<>();
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      double kern = i + 1 < codePoints.length ? face.kern(codePoints[i], codePoints[i + 1]) : 0;
      advances.add((face.advance(codePoints[i]) + kern) * 10 + extra);
    }
    return new GlyphRunNode(text, face, 10, new Point(20, 50), 0, advances, Color.BLACK);
  }
}
