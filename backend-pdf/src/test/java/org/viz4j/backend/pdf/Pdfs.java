package org.viz4j.backend.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

/** Small scenes, and what becomes of them. */
final class Pdfs {
  private Pdfs() {}

  /** A page of 200 × 100 pt with {@code nodes}. */
  static Scene scene(SceneNode... nodes) {
    return scene(Metadata.EMPTY, nodes);
  }

  static Scene scene(Metadata about, SceneNode... nodes) {
    return new Scene(
        new Size(200, 100), about, GroupNode.of("figure", Role.FIGURE, List.of(nodes)));
  }

  static PathNode rect(double x, double y, double side, Color fill) {
    return PathNode.filled(Outline.rect(new Rect(x, y, side, side)), fill, Edges.SMOOTH);
  }

  static byte[] bytes(Scene scene) {
    return bytes(Document.of(scene), RenderOptions.NONE);
  }

  static byte[] bytes(Document document, RenderOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new OpenPdfProvider()
          .create()
          .render(
              document,
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

  static PDDocument open(byte[] bytes) {
    try {
      return Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operators of the first page, one line each as they were written. */
  static String content(byte[] bytes) {
    try (PDDocument pdf = open(bytes);
        InputStream content = pdf.getPage(0).getContents()) {
      return new String(content.readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
