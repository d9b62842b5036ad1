package org.viz4j.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;

@DisplayName("bundled fonts")
class FontLibraryTest {
  private static final FontLibrary LIBRARY = FontLibrary.bundled();

  @Test
  @DisplayName("are Liberation Sans, Serif and Mono, and DejaVu Sans")
  void families() {
    assertThat(LIBRARY.families())
        .containsExactly("DejaVu Sans", "Liberation Mono", "Liberation Sans", "Liberation Serif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Liberation Sans", "Liberation Serif", "Liberation Mono"})
  @DisplayName("are what the catalogue says: family, weight and slant of each file")
  void styles(String family) {
    for (Weight weight : Weight.values()) {
      for (Slant slant : Slant.values()) {
        FontFace face = LIBRARY.face(new FontSpec(family, weight, slant));
        assertThat(face.family()).isEqualTo(family);
        assertThat(face.weight()).isEqualTo(weight);
        assertThat(face.slant()).isEqualTo(slant);
      }
    }
  }

  @Test
  @DisplayName("give the nearest face of the family for one that is not there")
  void nearest() {
    assertThat(LIBRARY.face(FontSpec.of("DejaVu Sans").withWeight(Weight.BOLD)))
        .hasToString("DejaVu Sans");
  }

  @Test
  @DisplayName("give up the weight before the slant")
  void slant_first() {
    FontSpec sans = FontSpec.of("My Sans");
    FontSpec italic = new FontSpec("My Sans", Weight.REGULAR, Slant.ITALIC);
    FontSpec boldItalic = new FontSpec("My Sans", Weight.BOLD, Slant.ITALIC);
    FontLibrary library =
        new FontLibrary(
            List.of(
                FaceSource.bundled(sans.withWeight(Weight.BOLD), "fonts/LiberationSans-Bold.ttf"),
                FaceSource.bundled(sans, "fonts/LiberationSans-Regular.ttf"),
                FaceSource.bundled(italic, "fonts/DejaVuSans.ttf")),
            "My Sans",
            List.of());
    assertThat(library.face(boldItalic)).hasToString("DejaVu Sans");
    assertThat(library.face(sans)).hasToString("Liberation Sans");
  }

  @Test
  @DisplayName("look in the asked face, the regular one, then DejaVu Sans, each once")
  void chain() {
    FaceChain bold = LIBRARY.chain(FontSpec.of("Liberation Sans").withWeight(Weight.BOLD));
    assertThat(faces(bold, 3))
        .containsExactly("Liberation Sans Bold", "Liberation Sans", "DejaVu Sans");
    assertThat(bold.locate('a') >>> 16).isZero();
    assertThat(bold.locate(0x2207) >>> 16).isEqualTo(2);
    assertThat(faces(LIBRARY.chain(FontSpec.of("DejaVu Sans")), 1)).containsExactly("DejaVu Sans");
  }

  private static List<String> faces(FaceChain chain, int count) {
    return IntStream.range(0, count).mapToObj(i -> chain.face(i).toString()).toList();
  }

  @Test
  @DisplayName("are read once, also when many threads ask at once")
  void one_face() throws Exception {
    for (int round = 0; round < 30; round++) {
      assertThat(
              askedAtOnce(FaceSource.bundled(FontSpec.of("DejaVu Sans"), "fonts/DejaVuSans.ttf")))
          .hasSize(1);
    }
    assertThat(FontLibrary.bundled().face(FontSpec.of("DejaVu Sans")))
        .isSameAs(LIBRARY.face(FontSpec.of("DejaVu Sans")));
  }

  private static Set<FontFace> askedAtOnce(FaceSource source) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(8);
    Set<FontFace> faces = ConcurrentHashMap.newKeySet();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          new Thread(
              () -> {
                try {
                  start.await();
                  faces.add(source.face());
                } catch (InterruptedException | BrokenBarrierException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return faces;
  }

  @Test
  @DisplayName("hand out copies of their file")
  void program() {
    FontFace face = LIBRARY.face(FontSpec.of("Liberation Sans"));
    face.program()[0] = 99;
    assertThat(face.program()).isEqualTo(BundledFace.SANS.bytes());
  }

  @Test
  @DisplayName("are the very files that SHA256SUMS lists")
  void digests() throws NoSuchAlgorithmException {
    List<String> sums = new ArrayList<>();
    for (BundledFace bundled : BundledFace.values()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bundled.bytes());
      sums.add(HexFormat.of().formatHex(digest) + "  " + bundled.file());
    }
    assertThat(text("SHA256SUMS").lines()).containsExactlyInAnyOrderElementsOf(sums);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LICENSE-Liberation.txt", "LICENSE-DejaVu.txt", "README.md"})
  @DisplayName("have their licences beside them")
  void licences(String name) {
    assertThat(text(name)).containsAnyOf("SIL OPEN FONT LICENSE", "Bitstream Vera", "OFL");
  }

  private static String text(String name) {
    try (InputStream in = FontLibrary.class.getResourceAsStream("fonts/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
