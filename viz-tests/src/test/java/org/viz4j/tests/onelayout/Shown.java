package org.viz4j.tests.onelayout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.viz4j.backend.pdf.OpenPdfProvider;
import org.viz4j.backend.png.PngBackendProvider;
import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.backend.svg.JFreeProvider;
import org.viz4j.font.FontFace;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.RenderOptions;
import org.viz4j.testkit.ExternalTool;
import org.viz4j.testkit.Picture;
import org.viz4j.testkit.RsvgConvert;

/** A way from a scene to 150 pixels an inch, through a file and a program that shows it. */
enum Shown {
  PNG(new PngBackendProvider()) {
    @Override
    Picture of(Drawn drawn, Path folder) throws IOException {
      return decode(drawn.file(provider(), RenderOptions.dpi(DPI)));
    }
  },

  PDF(new OpenPdfProvider()) {
    @Override
    Picture of(Drawn drawn, Path folder) throws IOException {
      Path pdf = Files.write(folder.resolve("page.pdf"), drawn.file(provider()));
      Path stem = folder.resolve("page");
      ExternalTool.Result result =
          ExternalTool.require("pdftoppm")
              .run("-r", "" + DPI, "-png", "-singlefile", pdf.toString(), stem.toString());
      if (result.exit() != 0 || !result.output().isEmpty()) {
        throw new AssertionError("pdftoppm: " + result.output());
      }
      return decode(Files.readAllBytes(folder.resolve("page.png")));
    }
  },

  STAX(new StaxProvider()) {
    @Override
    Picture of(Drawn drawn, Path folder) throws IOException {
      return RsvgConvert.picture(drawn.file(provider()), DPI, fonts(drawn));
    }
  },

  JFREE(new JFreeProvider()) {
    @Override
    Picture of(Drawn drawn, Path folder) throws IOException {
      return RsvgConvert.picture(drawn.file(provider()), DPI, fonts(drawn));
    }
  };

  static final int DPI = 150;

  private final BackendProvider provider;

  Shown(BackendProvider provider) {
    this.provider = provider;
  }

  BackendProvider provider() {
    return provider;
  }

  abstract Picture of(Drawn drawn, Path folder) throws IOException;

  private static List<byte[]> fonts(Drawn drawn) {
    Set<FontFace> faces = new LinkedHashSet<>();
    drawn.runs().stream().map(GlyphRunNode::face).forEach(faces::add);
    return faces.stream().map(FontFace::program).toList();
  }

  static Picture decode(byte[] png) {
    BufferedImage image = read(png);
    int width = image.getWidth();
    int height = image.getHeight();
    return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
