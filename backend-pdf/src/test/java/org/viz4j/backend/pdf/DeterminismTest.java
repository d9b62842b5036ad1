package org.viz4j.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Document;
import org.viz4j.spi.Page;
import org.viz4j.spi.RenderOptions;

class DeterminismTest {
  private static final int THREADS = 8;

  private final Document document = document();

  @Test
  @DisplayName("DT-1: the same document twice gives the same bytes, seconds apart")
  void twice() throws InterruptedException {
    byte[] first = bytes();
    // PDF dates have whole seconds
    Thread.sleep(1100);
    assertThat(Arrays.equals(bytes(), first)).isTrue();
  }

  @Test
  @DisplayName("DT-1: eight threads give the same bytes")
  void threads() throws Exception {
    byte[] expected = bytes();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 5 * THREADS; i++) {
        results.add(pool.submit(this::bytes));
      }
      for (Future<byte[]> result : results) {
        assertThat(Arrays.equals(result.get(), expected)).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("DT-1, LB-3: the JVM's locale and zone change no byte")
  @ValueSource(strings = {"tr", "ar-EG", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de"})
  void locales(String tag) {
    byte[] expected = bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      // an assertion on the arrays themselves would print both
      assertThat(Arrays.equals(bytes(), expected)).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private byte[] bytes() {
    return Pdfs.bytes(document, RenderOptions.NONE);
  }

  private static Document document() {
    Metadata about =
        Metadata.EMPTY
            .withTitle("Title İ")
            .withDescription("Words")
            .withDate(Instant.parse("2026-01-02T23:59:59Z"));
    Scene scene =
        Pdfs.scene(
            about,
            Pdfs.rect(1.5, 2.25, 30, Color.hex("#11223344")),
            Faces.run("TITLE title ı − 1.5", Faces.SANS, 9.5, new Point(5, 20)),
            Faces.run("∇ \u2112", Faces.DEJAVU, 9.5, new Point(5, 40)),
            new ImageNode(
                new Rect(50, 50, 20, 20),
                PixelRows.rgba(2, 1, new int[] {0xff00ff00, 0x12345678}),
                Sampling.NEAREST));
    return new Document(List.of(new Page(scene, "One"), new Page(scene, "Two")));
  }
}
