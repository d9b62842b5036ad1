package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.Page;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** The file as a whole: size, pages, metadata, errors, determinism. */
interface FileContract extends Subject {
  Metadata WORDS =
      Metadata.EMPTY
          .withTitle("Loss <b> & \"co\" ]]> (\\)")
          .withDescription("Falls from 2.3 to 0.4 \u2014 \u03b1 = 0.1")
          .withAuthor("Zo\u00eb O'Neill");

  @Test
  @DisplayName("introduces itself with a slug and a format")
  default void introduction() {
    assertTrue(provider().id().matches("[a-z][a-z0-9-]*"), provider().id());
    Format format = provider().format();
    assertTrue(format.id().matches("[a-z][a-z0-9-]*"), format.id());
    assertFalse(format.suffixes().isEmpty(), "suffixes");
    assertTrue(format.mediaType().contains("/"), format.mediaType());
  }

  @Test
  @DisplayName("states a resolution that is positive and finite")
  default void resolution() {
    for (double dpi : new double[] {1, 72, 300, 1200}) {
      Resolution resolution = provider().create().resolution(RenderOptions.dpi(dpi));
      assertTrue(
          resolution.pathUnit() > 0 && Double.isFinite(resolution.pathUnit()),
          resolution.toString());
      assertTrue(
          resolution.imageDpi() > 0 && Double.isFinite(resolution.imageDpi()),
          resolution.toString());
    }
  }

  @Test
  @DisplayName("makes a page of exactly the stated size")
  default void pageSize() throws IOException {
    draw().measures(240, 180);
    for (Size size : List.of(new Size(72, 216), new Size(360.5, 100), Size.inches(3.5, 2.25))) {
      Document document = Document.of(Sketch.page(size, Metadata.EMPTY));
      new Drawing(decode(file(document, pictureOptions(Drawing.DPI)), Drawing.DPI), Drawing.DPI)
          .measures((int) Math.round(size.width() * 2), (int) Math.round(size.height() * 2));
    }
  }

  @Test
  @DisplayName("draws all kinds of nodes in one scene without a warning")
  default void allKinds() throws IOException {
    assertTrue(gallery().length > 0, "bytes");
  }

  @Test
  @DisplayName("holds every page, or refuses more than one and writes nothing")
  default void pages() throws IOException {
    Page page = new Page(Gallery.scene(), "One");
    Document three = new Document(List.of(page, page, page));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int expected = 3;
    try {
      provider().create().render(three, RenderOptions.dpi(72), out, warning -> {});
    } catch (InvalidInputException refused) {
      expected = 0;
      assertTrue(refused.getMessage().contains("3"), refused.getMessage());
    }
    if (expected == 0) {
      assertEquals(0, out.size(), "bytes");
    } else {
      assertEquals(expected, pagesOf(out.toByteArray()), "pages");
    }
  }

  @Test
  @DisplayName("carries title, description and author")
  default void metadata() throws IOException {
    Document document = Document.of(Sketch.page(WORDS));
    String found = metadataOf(file(document, RenderOptions.NONE));
    assertTrue(found.contains(WORDS.title()), found);
    assertTrue(found.contains(WORDS.description()), found);
    assertTrue(found.contains(WORDS.author()), found);
  }

  @Test
  @DisplayName("carries the date that it is given")
  default void date() throws IOException {
    Metadata dated = Metadata.EMPTY.withDate(Instant.parse("1987-06-05T04:03:02Z"));
    String found = metadataOf(file(Document.of(Sketch.page(dated)), RenderOptions.NONE));
    assertTrue(found.contains("1987"), found);
  }

  @Test
  @DisplayName("makes up no date, user or null where nothing is given")
  default void noMetadata() throws IOException {
    String found = metadataOf(file(Document.of(Sketch.page()), RenderOptions.NONE));
    assertFalse(found.matches("(?s).*(19|20)\\d\\d-?\\d\\d.*"), found);
    assertFalse(found.toLowerCase(Locale.ROOT).contains("null"), found);
    assertFalse(found.contains(System.getProperty("user.name", "nobody")), found);
  }

  @Test
  @DisplayName("leaves the stream open and keeps what is in it")
  default void leavesOpen() throws IOException {
    List<String> closed = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    out.write('x');
    provider().create().render(Document.of(Gallery.scene()), RenderOptions.dpi(72), out, w -> {});
    assertEquals(List.of(), closed);
    assertEquals('x', out.toByteArray()[0]);
    assertTrue(out.size() > 1, "bytes");
  }

  @Test
  @DisplayName("passes on what the stream throws, early and late")
  default void failingStream() throws IOException {
    int length = gallery().length;
    for (int room : new int[] {0, 1, length / 2, length - 1}) {
      IOException full = new IOException("no room after " + room);
      OutputStream out = failing(room, full);
      IOException thrown =
          assertThrows(
              IOException.class,
              () ->
                  provider()
                      .create()
                      .render(
                          Document.of(Gallery.scene()),
                          RenderOptions.dpi(Drawing.DPI),
                          out,
                          warning -> {}));
      assertSame(full.getMessage(), thrown.getMessage());
    }
  }

  private static OutputStream failing(int room, IOException full) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int octet) throws IOException {
        if (left-- <= 0) {
          throw full;
        }
      }
    };
  }

  @Test
  @DisplayName("refuses a resolution out of bounds and writes nothing")
  default void badDpi() throws IOException {
    for (String dpi : List.of("0", "-300", "NaN", "Infinity", "1e9", "many", "")) {
      refused(RenderOptions.NONE.with(RenderOptions.DPI, dpi), RenderOptions.DPI);
    }
  }

  private void refused(RenderOptions options, String key) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = Document.of(Gallery.scene());
    InvalidInputException refused =
        assertThrows(
            InvalidInputException.class,
            () -> provider().create().render(document, options, out, warning -> {}),
            options::toString);
    assertNotNull(refused.getMessage());
    assertTrue(refused.getMessage().contains(key), refused.getMessage());
    assertEquals(0, out.size(), "bytes written");
  }

  @Test
  @DisplayName("refuses, or warns of, an option of its own that it does not know")
  default void unknownOption() throws IOException {
    String key = "viz." + provider().format().id() + ".nonsense";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Warning> warnings = new ArrayList<>();
    RenderOptions options = RenderOptions.dpi(72).with(key, "1");
    try {
      provider().create().render(Document.of(Gallery.scene()), options, out, warnings::add);
    } catch (InvalidInputException refused) {
      assertTrue(refused.getMessage().contains(key), refused.getMessage());
      assertEquals(0, out.size(), "bytes written");
      return;
    }
    assertEquals(1, warnings.size(), warnings.toString());
    assertEquals(Warning.Code.UNKNOWN_KEY, warnings.get(0).code());
    assertTrue(warnings.get(0).message().contains(key), warnings.toString());
  }

  @Test
  @DisplayName("takes no notice of options that are not its own")
  default void foreignOptions() throws IOException {
    RenderOptions options =
        RenderOptions.dpi(Drawing.DPI).with("viz.someformat.nonsense", "1").withTheme("default");
    assertArrayEquals(gallery(), file(Document.of(Gallery.scene()), options));
  }

  @Test
  @DisplayName("never sees a coordinate that is no number: the model refuses it")
  default void noNaN() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(InvalidInputException.class, () -> Outline.builder().moveTo(bad, 0));
      assertThrows(InvalidInputException.class, () -> new Rect(0, bad, 1, 1));
      assertThrows(InvalidInputException.class, () -> new Size(bad, 1));
    }
  }

  @Test
  @DisplayName("draws a thousand nodes in fifty nested groups")
  default void manyNodes() throws IOException {
    Scene scene = Gallery.deep(50, 20);
    Drawing drawing =
        new Drawing(
            decode(file(Document.of(scene), pictureOptions(Drawing.DPI)), Drawing.DPI),
            Drawing.DPI);
    drawing.shows(Sketch.BLUE, 60, 45).blank(5, 5);
  }
}
