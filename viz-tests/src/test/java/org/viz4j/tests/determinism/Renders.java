package org.viz4j.tests.determinism;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.viz4j.Plotter;
import org.viz4j.data.Series;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

/** One figure through every backend, as digests; also the program of child JVMs. */
final class Renders {
  private static final RenderOptions DPI = RenderOptions.dpi(100);

  private Renders() {}

  /** A backend and what it makes of the figure. */
  record Digest(String backend, String sha256) {}

  static Figure figure() {
    return Figure.of(
        Size.inches(5, 3),
        axes ->
            axes.title("Größe, ∇L and İI: AVATAR \uD83E\uDD8A")
                .xLabel("Epoch")
                .yLabel("Loss")
                .line(
                    Series.of("train", 2.3, 1.9, 0.9, 0.4, 0.2, 0.19),
                    line -> line.label("Training Loss").width(2))
                .line(
                    Series.of("val", 2.2, 1.3, 0.6, Double.NaN, 0.2, 0.25),
                    line -> line.label("Validation Loss").marker(Marker.CIRCLE).opacity(0.5))
                .legend()
                .gridLines(grid -> grid.opacity(0.3)));
  }

  static List<Digest> all() {
    Plotter plotter = Plotter.of(Plain.config());
    List<Digest> digests = new ArrayList<>();
    for (Target target : Target.all()) {
      RenderOptions options = DPI.withBackend(target.format(), target.backend());
      byte[] bytes = plotter.render(figure(), target.format(), options).bytes();
      digests.add(new Digest(target.backend(), sha256(bytes)));
    }
    return digests;
  }

  /** A format and the id of one of its backends. */
  record Target(Format format, String backend) {
    static List<Target> all() {
      return List.of(
          new Target(Format.PNG, "java2d"),
          new Target(Format.SVG, "stax"),
          new Target(Format.SVG, "jfree"),
          new Target(Format.PDF, "openpdf"));
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the digests to standard output, for the parent JVM. */
  public static void main(String[] args) {
    byte[] text = all().toString().getBytes(StandardCharsets.UTF_8);
    System.out.write(text, 0, text.length);
    System.out.flush();
  }
}
