package org.viz4j.io.image;

import static org.viz4j.io.image.PngBytes.chunk;
import static org.viz4j.io.image.PngBytes.interlaced;
import static org.viz4j.io.image.PngBytes.joined;
import static org.viz4j.io.image.PngBytes.png;
import static org.viz4j.io.image.PngBytes.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.io.mutation.DamagedFiles;

@DisplayName("Thousands of damaged PNG files give a picture or a refusal that names the file")
class DamagedImagesTest {
  private static final List<byte[]> SOUND =
      List.of(
          png(3, 2, 8, 0, rows(3, 0, 7, 255, 16, 128, 1)),
          png(2, 1, 8, 3, rows(2, 1, 0), chunk("PLTE", new byte[] {1, 2, 3, 9, 8, 7})),
          png(1, 2, 16, 6, rows(8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7)),
          png(4, 1, 2, 0, rows(1, 0b00011011), chunk("tRNS", new byte[] {0, 1})),
          interlaced(2, 2, 8, 2, joined(rows(3, 1, 2, 3, 4, 5, 6), rows(6, 1, 2, 3, 4, 5, 6))));

  @TempDir Path folder;

  private DamagedFiles reading() {
    return DamagedFiles.of(folder.resolve("damaged.png"), ImageReader::readPixels);
  }

  @Test
  @DisplayName("as they are")
  void damaged() throws IOException {
    reading().assertHarmless(21, SOUND);
  }

  @Test
  @DisplayName("with right checksums")
  void summed() throws IOException {
    reading().assertHarmless(22, SOUND, PngBytes::summed);
  }
}
