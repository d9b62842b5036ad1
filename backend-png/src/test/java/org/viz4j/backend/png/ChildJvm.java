package org.viz4j.backend.png;

import java.awt.image.BufferedImage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontMetrics;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.spi.BackendProvider;

/** What tests run in a JVM of its own. */
final class ChildJvm {
  private ChildJvm() {}

  public static void main(String[] arguments) {
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      BackendProvider provider =
          ServiceLoader.load(BackendProvider.class).findFirst().orElseThrow();
      out.println(provider.id() + " " + provider.format() + " " + provider.priority());
      if (arguments[0].equals("draw")) {
        GlyphRunNode run =
            new GlyphRunNode(
                "M", new OneBox(), 20, new Point(10, 25), 0, List.of(20.0), Color.BLACK);
        BufferedImage image = Pngs.image(Pngs.WHITE, run);
        out.println("black " + Integer.toHexString(image.getRGB(20, 15)));
      }
    }
  }

  /** Every glyph a square of one em. */
  private static final class OneBox implements FontFace {
    @Override
    public String family() {
      return "One Box";
    }

    @Override
    public Weight weight() {
      return Weight.REGULAR;
    }

    @Override
    public Slant slant() {
      return Slant.UPRIGHT;
    }

    @Override
    public FontMetrics metrics() {
      return new FontMetrics(1, 0, 0, 1, 1);
    }

    @Override
    public int glyph(int codePoint) {
      return 1;
    }

    @Override
    public double advance(int glyph) {
      return 1;
    }

    @Override
    public double kern(int left, int right) {
      return 0;
    }

    @Override
    public Outline outline(int glyph) {
      return Outline.rect(new Rect(0, -1, 1, 1));
    }

    @Override
    public byte[] program() {
      return new byte[0];
    }
  }
}
