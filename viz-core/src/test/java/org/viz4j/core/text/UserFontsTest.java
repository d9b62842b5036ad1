package org.viz4j.core.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;

@DisplayName("the user's fonts")
class UserFontsTest {
  private static final int WEIGHT_CLASS = 4;
  private static final int WIDTH_CLASS = 6;

  @TempDir private Path folder;

  @BeforeEach
  void fonts() throws IOException {
    Files.createDirectories(folder.resolve("more"));
    // the same letters in another font's name: Laboratory has as many as Liberation
    Files.write(folder.resolve("b.ttf"), named(BundledFace.SANS.bytes(), "Laboratory"));
    Files.write(folder.resolve("more/c.TTF"), named(BundledFace.SANS_BOLD.bytes(), "Laboratory"));
    Files.write(folder.resolve("a.ttf"), condensed(named(BundledFace.SANS.bytes(), "Laboratory")));
    Files.write(folder.resolve("cff.otf"), "OTTO, and no more of it".getBytes(ISO_8859_1));
    Files.write(folder.resolve("closed.ttf"), with(BundledFace.SERIF.bytes(), 8, 2));
    Files.writeString(folder.resolve("readme.txt"), "no font");
  }

  private static byte[] named(byte[] file, String name) {
    for (var charset : new java.nio.charset.Charset[] {ISO_8859_1, StandardCharsets.UTF_16BE}) {
      String old = new String("Liberation".getBytes(charset), ISO_8859_1);
      String changed = new String(name.getBytes(charset), ISO_8859_1);
      file = new String(file, ISO_8859_1).replace(old, changed).getBytes(ISO_8859_1);
    }
    return file;
  }

  private static byte[] condensed(byte[] file) {
    return with(with(file, WIDTH_CLASS, 3), WEIGHT_CLASS, 400);
  }

  /** A number of the table OS/2 changed. */
  private static byte[] with(byte[] file, int at, int value) {
    FontBytes bytes = FontBytes.of("font", file);
    int record = 12;
    while (!bytes.text(record, 4, ISO_8859_1).equals("OS/2")) {
      record += 16;
    }
    int place = (int) bytes.u32(record + 8) + at;
    file[place] = (byte) (value >> 8);
    file[place + 1] = (byte) value;
    return file;
  }

  @Test
  @DisplayName("come beside the bundled ones, from folders below too")
  void families() {
    FontLibrary library = FontLibrary.bundled().withFolder(folder);
    assertThat(library.families()).contains("Laboratory Sans", "Liberation Sans", "DejaVu Sans");
    FontSpec bold = FontSpec.of("Laboratory Sans").withWeight(Weight.BOLD);
    assertThat(library.face(bold)).hasToString("Laboratory Sans Bold");
    assertThat(FontLibrary.bundled().families()).doesNotContain("Laboratory Sans");
  }

  @Test
  @DisplayName("are measured like any other")
  void measured() {
    Typesetter typesetter = Typesetter.of(FontLibrary.bundled().withFolder(folder));
    TextLine line = typesetter.line("Loss", FontSpec.of("Laboratory Sans"), 10);
    TextLine same = Typesetter.bundled().line("Loss", FontSpec.of("Liberation Sans"), 10);
    assertThat(line.width()).isEqualTo(same.width());
  }

  @Test
  @DisplayName("that are condensed give way to the plain one of the family")
  void plain() {
    FontLibrary library = FontLibrary.bundled().withFolder(folder);
    byte[] face = library.face(FontSpec.of("Laboratory Sans")).program();
    assertThat(face).isEqualTo(named(BundledFace.SANS.bytes(), "Laboratory"));
  }

  @Test
  @DisplayName("that have CFF outlines or forbid embedding are left out, each by name")
  void refused() {
    assertThat(FontLibrary.bundled().withFolder(folder).warnings())
        .containsExactly(
            new Warning(
                Warning.Code.FONT_REFUSED,
                "file of font \""
                    + folder.resolve("cff.otf")
                    + "\" must be TrueType with glyf outlines, but was OpenType with CFF outlines;"
                    + " the font is left out"),
            new Warning(
                Warning.Code.FONT_REFUSED,
                "table \"OS/2\" of font \""
                    + folder.resolve("closed.ttf")
                    + "\" must allow embedding of subsets, but was fsType 2;"
                    + " the font is left out"));
  }

  @Test
  @DisplayName("asked for one by one are refused with an exception")
  void one() {
    FontLibrary library = FontLibrary.bundled().with(folder.resolve("b.ttf"));
    assertThat(library.families()).contains("Laboratory Sans");
    assertThatThrownBy(() -> library.with(folder.resolve("cff.otf")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("CFF");
    assertThatThrownBy(() -> library.with(folder.resolve("none.ttf")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("none.ttf");
    assertThatThrownBy(() -> library.withFolder(folder.resolve("none")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("folder of fonts");
  }

  @Test
  @DisplayName("of a bundled family come before the bundled face, and slant before weight")
  void first() throws IOException {
    Files.write(folder.resolve("sans.ttf"), with(BundledFace.MONO.bytes(), WEIGHT_CLASS, 400));
    FontLibrary library = FontLibrary.bundled().with(folder.resolve("sans.ttf"));
    FontSpec italic = new FontSpec("Liberation Mono", Weight.REGULAR, Slant.ITALIC);
    assertThat(library.face(italic).slant()).isEqualTo(Slant.ITALIC);
    assertThat(library.face(FontSpec.of("Liberation Mono")))
        .isNotSameAs(FontLibrary.bundled().face(FontSpec.of("Liberation Mono")));
  }
}
