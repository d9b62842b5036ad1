package org.viz4j.backend.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

class OpenPdfBackendTest {
  private final OpenPdfBackend backend = new OpenPdfBackend();
  private final Document one = Document.of(Pdfs.scene(Pdfs.rect(10, 10, 20, Color.BLACK)));

  @Test
  @DisplayName("is found as provider openpdf of format pdf with priority 100")
  void isFound() {
    assertThat(ServiceLoader.load(BackendProvider.class))
        .filteredOn(provider -> provider.id().equals("openpdf"))
        .singleElement()
        .satisfies(
            provider -> {
              assertThat(provider.format()).isEqualTo(Format.PDF);
              assertThat(provider.priority()).isEqualTo(100);
              assertThat(provider.create()).isInstanceOf(OpenPdfBackend.class);
            });
  }

  @Test
  @DisplayName("is a vector format with steps of 1/200 pt and images at the asked dpi")
  void resolution() {
    assertThat(backend.resolution(RenderOptions.dpi(450)))
        .isEqualTo(new Resolution(Resolution.Kind.VECTOR, 0.005, 450));
  }

  @Test
  @DisplayName("refuses a key of its own that it does not know, before writing anything")
  void unknownKey() {
    refuses(one, RenderOptions.NONE.with("viz.pdf.colour", "cmyk"), "\"viz.pdf.colour\"");
  }

  @Test
  @DisplayName("leaves keys of other backends alone")
  void otherKeys() {
    RenderOptions options = RenderOptions.NONE.with("viz.svg.text", "outlines");
    assertThatNoException().isThrownBy(() -> Pdfs.bytes(one, options));
  }

  @Test
  @DisplayName("refuses a dpi that is no number, before writing anything")
  void dpi() {
    refuses(one, RenderOptions.NONE.with(RenderOptions.DPI, "fine"), "viz.dpi");
  }

  @Test
  @DisplayName("refuses a page above 14400 pt on any page, before writing anything")
  void hugePage() {
    Scene huge = sized(new Size(14_400.5, 10));
    Document second = new Document(List.of(one.pages().get(0), Document.of(huge).pages().get(0)));
    refuses(second, RenderOptions.NONE, "14400.5 x 10.0 pt");
  }

  @Test
  @DisplayName("takes a page of exactly 14400 pt")
  void largestPage() throws IOException {
    try (var pdf = Pdfs.open(Pdfs.bytes(sized(new Size(14_400, 14_400))))) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(14_400f);
    }
  }

  @Test
  @DisplayName("passes on the very IOException of the stream")
  void ioException() {
    IOException full = new IOException("disk full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    assertThatIOException()
        .isThrownBy(() -> backend.render(one, RenderOptions.NONE, out, warning -> {}))
        .isSameAs(full);
  }

  @Test
  @DisplayName("leaves the stream open")
  void leavesOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    backend.render(one, RenderOptions.NONE, out, warning -> {});
    assertThat(closed).isFalse();
  }

  @Test
  @DisplayName("writes nothing before the whole file is made")
  void oneWrite() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            lengths.add(1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            lengths.add(length);
          }
        };
    backend.render(one, RenderOptions.NONE, out, warning -> {});
    assertThat(lengths).hasSize(1);
  }

  @Test
  @DisplayName("starts as PDF 1.4 and ends with the end-of-file mark")
  void header() {
    assertThat(new String(Pdfs.bytes(one, RenderOptions.NONE), ISO_8859_1))
        .startsWith("%PDF-1.4\n")
        .endsWith("%%EOF\n");
  }

  private void refuses(Document document, RenderOptions options, String part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> backend.render(document, options, out, warning -> {}))
        .withMessageContaining(" must ")
        .withMessageContaining(part);
    assertThat(out.size()).isZero();
  }

  private static Scene sized(Size size) {
    return new Scene(size, Metadata.EMPTY, GroupNode.of("figure", Role.FIGURE, List.of()));
  }
}
