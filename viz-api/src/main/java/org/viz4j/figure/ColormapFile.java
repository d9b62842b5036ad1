package org.viz4j.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.viz4j.error.VizException;
import org.viz4j.geom.Color;

/** Tables of colormaps: a file each, a line {@code #rrggbb} for each entry. */
final class ColormapFile {
  private ColormapFile() {}

  static Colormap read(String name) {
    String file = "colormaps/" + name + ".txt";
    try (InputStream in = ColormapFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new VizException("no table for colormap " + name + " in this build of viz-api");
      }
      List<Color> table =
          new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().map(Color::hex).toList();
      return Colormap.of(name, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
