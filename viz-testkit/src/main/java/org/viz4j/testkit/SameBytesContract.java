package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.viz4j.spi.Backend;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;

/** The same document and options give the same bytes, whatever else goes on. */
interface SameBytesContract extends Subject {

  @Test
  @DisplayName("reads no clock: a second later the bytes are the same")
  default void noClock() throws IOException, InterruptedException {
    byte[] first = gallery();
    Thread.sleep(1100);
    assertArrayEquals(first, gallery());
  }

  @Test
  @DisplayName("DT-1: gives the same bytes to eight threads at once")
  default void threads() throws IOException, InterruptedException, ExecutionException {
    byte[] expected = gallery();
    Backend shared = provider().create();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> files = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        files.add(pool.submit(() -> render(shared, Drawing.DPI)));
        files.add(pool.submit(() -> render(shared, 31)));
      }
      byte[] coarse = render(shared, 31);
      for (int i = 0; i < files.size(); i += 2) {
        assertArrayEquals(expected, files.get(i).get());
        assertArrayEquals(coarse, files.get(i + 1).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @DisplayName("DT-1: gives the same bytes whatever the default locale")
  default void locales() throws IOException {
    byte[] expected = gallery();
    Locale before = Locale.getDefault();
    try {
      for (String tag :
          List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertArrayEquals(expected, gallery(), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  @DisplayName("DT-1: gives the same bytes whatever the default time zone")
  default void zones() throws IOException {
    byte[] expected = gallery();
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertArrayEquals(expected, gallery(), zone);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static byte[] render(Backend backend, double dpi) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    backend.render(Document.of(Gallery.scene()), RenderOptions.dpi(dpi), out, warning -> {});
    return out.toByteArray();
  }
}
