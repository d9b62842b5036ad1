package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viz4j.error.Warning;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** The backend under test and how the kit looks at its files. */
interface Subject {
  BackendProvider provider();

  Picture decode(byte[] file, double dpi) throws IOException;

  String metadataOf(byte[] file) throws IOException;

  Optional<String> textOf(byte[] file) throws IOException;

  int pagesOf(byte[] file) throws IOException;

  RenderOptions pictureOptions(double dpi);

  /** What a viewer shows of {@code nodes} on a white page; no warning is allowed. */
  default Drawing draw(SceneNode... nodes) throws IOException {
    return draw(Drawing.DPI, nodes);
  }

  /** The same at another resolution. */
  default Drawing draw(double dpi, SceneNode... nodes) throws IOException {
    byte[] file = file(Document.of(Sketch.page(nodes)), pictureOptions(dpi));
    return new Drawing(decode(file, dpi), dpi);
  }

  /** The bytes of {@code document}; no warning is allowed. */
  default byte[] file(Document document, RenderOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Warning> warnings = new ArrayList<>();
    provider().create().render(document, options, out, warnings::add);
    assertEquals(List.of(), warnings, "warnings");
    return out.toByteArray();
  }

  /** The gallery as a file. */
  default byte[] gallery() throws IOException {
    return file(Document.of(Gallery.scene()), RenderOptions.dpi(Drawing.DPI));
  }

  /** Skips the test if the format stores shapes. */
  default void rasterOnly() {
    Resolution resolution = provider().create().resolution(RenderOptions.dpi(Drawing.DPI));
    assumeTrue(resolution.kind() == Resolution.Kind.RASTER, "the format stores pixels");
  }
}
