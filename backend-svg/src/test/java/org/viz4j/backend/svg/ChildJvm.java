package org.viz4j.backend.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.viz4j.data.PixelRows;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontMetrics;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Sampling;
import org.viz4j.spi.RenderOptions;

/** Prints the file of a small scene; run as a process of its own. */
final class ChildJvm {
  private ChildJvm() {}

  /** Ignores its arguments. */
  public static void main(String[] arguments) throws IOException {
    GlyphRunNode text =
        new GlyphRunNode(
            "Loss", new Blank(), 10, new Point(5, 50), 0, List.of(6.0, 6.0, 6.0, 6.0), Color.BLACK);
    Outline box = Outline.rect(new Rect(5, 60, 20, 20));
    ImageNode image =
        new ImageNode(
            new Rect(60, 60, 20, 20), PixelRows.rgba(1, 1, new int[] {-1}), Sampling.NEAREST);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JFreeBackend()
        .render(
            JFreeBackendTest.document(text, PathNode.filled(box, Color.BLACK, Edges.CRISP), image),
            RenderOptions.NONE,
            out,
            warning -> {});
    System.out.write(out.toByteArray());
    System.out.flush();
  }

  /** A face without shapes. */
  private record Blank() implements FontFace {
    @Override
    public String family() {
      return "Blank";
    }

    @Override
    public Weight weight() {
      return Weight.BOLD;
    }

    @Override
    public Slant slant() {
      return Slant.ITALIC;
    }

    @Override
    public FontMetrics metrics() {
      return new FontMetrics(0.8, 0.2, 0, 0.7, 0.5);
    }

    @Override
    public int glyph(int codePoint) {
      return 1;
    }

    @Override
    public double advance(int glyph) {
      return 0.6;
    }

    @Override
    public double kern(int left, int right) {
      return 0;
    }

    @Override
    public Outline outline(int glyph) {
      return Outline.EMPTY;
    }

    @Override
    public byte[] program() {
      return new byte[0];
    }
  }
}
