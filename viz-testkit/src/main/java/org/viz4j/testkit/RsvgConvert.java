package org.viz4j.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** SVG to pixels by the program {@code rsvg-convert}. */
public final class RsvgConvert {
  private RsvgConvert() {}

  /** What {@code file} shows at {@code dpi} on a machine whose fonts are the contract's faces. */
  static Picture picture(byte[] file, double dpi) throws IOException {
    return picture(file, dpi, List.of(BoxFace.LATIN.program(), BoxFace.OTHER.program()));
  }

  /**
   * What {@code file} shows at {@code dpi} on a machine that has no fonts but {@code fonts}.
   *
   * @param fonts TrueType files
   * @throws AssertionError if the program finds a fault in the file
   */
  public static Picture picture(byte[] file, double dpi, List<byte[]> fonts) throws IOException {
    ExternalTool.require("rsvg-convert");
    Path folder = Files.createTempDirectory("svg");
    try {
      Path svg = Files.write(folder.resolve("in.svg"), file);
      Path png = folder.resolve("out.png");
      ExternalTool.Result result =
          ExternalTool.require("env")
              .run(
                  "FONTCONFIG_FILE=" + configuration(folder, fonts),
                  "rsvg-convert",
                  "-d" + dpi,
                  "-p" + dpi,
                  "-o" + png,
                  svg.toString());
      if (result.exit() != 0) {
        throw new AssertionError("rsvg-convert: " + result.output());
      }
      return RgbaPng.read(Files.readAllBytes(png));
    } finally {
      delete(folder);
    }
  }

  private static Path configuration(Path folder, List<byte[]> fonts) throws IOException {
    for (int i = 0; i < fonts.size(); i++) {
      Files.write(folder.resolve(i + ".ttf"), fonts.get(i));
    }
    String config =
        "<fontconfig><dir>%1$s</dir><cachedir>%1$s/cache</cachedir></fontconfig>"
            .replace("%1$s", folder.toString());
    return Files.write(folder.resolve("fonts.conf"), config.getBytes(UTF_8));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
