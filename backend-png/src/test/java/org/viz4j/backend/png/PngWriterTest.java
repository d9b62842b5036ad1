package org.viz4j.backend.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viz4j.backend.png.Pngs.SIZE;
import static org.viz4j.backend.png.Pngs.WHITE;
import static org.viz4j.backend.png.Pngs.file;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.backend.png.PngChunks.Chunk;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Sampling;
import org.viz4j.spi.RenderOptions;

@DisplayName("The PNG file")
class PngWriterTest {

  @Test
  @DisplayName("has its chunks in order and no timestamp chunk")
  void chunks() {
    Metadata metadata = Metadata.EMPTY.withTitle("Loss").withDate(Instant.EPOCH);
    assertThat(PngChunks.of(file(metadata, WHITE)).types())
        .containsExactly("IHDR", "sRGB", "pHYs", "iTXt", "IDAT", "IEND");
  }

  @Test
  @DisplayName("is RGB of 8 bits if every pixel is opaque")
  void opaque() {
    Chunk header = PngChunks.of(file(Metadata.EMPTY, WHITE)).only("IHDR");
    assertThat(header.data()).containsExactly(0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0);
  }

  @Test
  @DisplayName("is RGBA if a single pixel is not opaque")
  void seeThrough() {
    PixelRows rows = PixelRows.rgba(2, 1, new int[] {0xff000000, 0xfe000000});
    ImageNode image = new ImageNode(new Rect(0, 0, 2, 1), rows, Sampling.NEAREST);
    byte[] file =
        file(new Size(2, 1), Metadata.EMPTY, RenderOptions.dpi(72), new ArrayList<>(), image);
    assertThat(PngChunks.of(file).only("IHDR").data()[9]).isEqualTo((byte) 6);
    assertThat(Pngs.decode(file).getRGB(1, 0)).isEqualTo(0xfe000000);
  }

  @Test
  @DisplayName("states its resolution in pixels a metre")
  void resolution() {
    RenderOptions options = RenderOptions.dpi(300);
    byte[] file = file(SIZE, Metadata.EMPTY, options, new ArrayList<>(), WHITE);
    ByteBuffer density = PngChunks.of(file).only("pHYs").buffer();
    assertThat(density.getInt()).isEqualTo(11811);
    assertThat(density.getInt()).isEqualTo(11811);
    assertThat(density.get()).isEqualTo((byte) 1);
  }

  @Test
  @DisplayName("carries every part of the metadata as international text")
  void texts() {
    Metadata metadata =
        new Metadata(
            "Loss – α",
            "falls",
            "en",
            "Zoë",
            "training",
            List.of("loss", "accuracy"),
            Instant.parse("1987-06-05T04:03:02.999Z"));
    assertThat(PngChunks.of(file(metadata, WHITE)).texts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Title", "Loss – α",
                "Description", "falls",
                "Author", "Zoë",
                "Subject", "training",
                "Keywords", "loss, accuracy",
                "Creation Time", "1987-06-05T04:03:02Z",
                "Software", "viz4j"));
  }

  @Test
  @DisplayName("carries no empty text")
  void noTexts() {
    assertThat(PngChunks.of(file(Metadata.EMPTY, WHITE)).texts()).containsOnlyKeys("Software");
  }

  @Test
  @DisplayName("stays well-formed where a text or a language holds a zero character")
  void zeroCharacter() {
    Metadata metadata = Metadata.EMPTY.withTitle("a\0b").withLanguage("e\0n");
    assertThat(PngChunks.of(file(metadata, WHITE)).texts()).containsEntry("Title", "ab");
  }

  @Test
  @DisplayName("gives any pixels back, in as many data chunks as they need")
  void noise() {
    Random random = new Random(7);
    for (int mask : new int[] {0xff000000, 0x7f000000}) {
      int[] noise = random.ints(257 * 131).map(pixel -> pixel | mask).toArray();
      ImageNode image =
          new ImageNode(
              new Rect(0, 0, 257, 131), PixelRows.rgba(257, 131, noise), Sampling.NEAREST);
      byte[] file =
          file(new Size(257, 131), Metadata.EMPTY, RenderOptions.dpi(72), new ArrayList<>(), image);
      long data = PngChunks.of(file).chunks().stream().filter(c -> c.type().equals("IDAT")).count();
      assertThat(data).isGreaterThan(1);
      BufferedImage decoded = Pngs.decode(file);
      assertThat(decoded.getRGB(0, 0, 257, 131, null, 0, 257)).isEqualTo(noise);
    }
  }

  @Test
  @DisplayName("has no data chunk without data")
  void noEmptyData() {
    for (Chunk chunk : PngChunks.of(file(Metadata.EMPTY, WHITE)).chunks()) {
      if (chunk.type().equals("IDAT")) {
        assertThat(chunk.data()).isNotEmpty();
      }
    }
  }
}
