package org.viz4j.backend.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.viz4j.error.Warning;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;

/** Small scenes at 72 dpi, a pixel a pt, and what becomes of them. */
final class Pngs {
  static final Size SIZE = new Size(40, 30);
  static final PathNode WHITE =
      PathNode.filled(Outline.rect(new Rect(0, 0, 40, 30)), Color.WHITE, Edges.CRISP);

  private Pngs() {}

  static byte[] file(Metadata metadata, SceneNode... nodes) {
    return file(SIZE, metadata, RenderOptions.dpi(72), new ArrayList<>(), nodes);
  }

  static byte[] file(
      Size size,
      Metadata metadata,
      RenderOptions options,
      List<Warning> warnings,
      SceneNode... nodes) {
    GroupNode root = GroupNode.of("figure", Role.FIGURE, List.of(nodes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Java2dBackend()
          .render(Document.of(new Scene(size, metadata, root)), options, out, warnings::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage image(SceneNode... nodes) {
    return decode(file(Metadata.EMPTY, nodes));
  }

  static BufferedImage decode(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
