package org.viz4j.core.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.viz4j.error.Warning;
import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** A provider with given answers; its backend writes its id. */
public record FakeProvider(String id, Format format, int priority, Supplier<Backend> maker)
    implements BackendProvider {

  public static FakeProvider of(String format, String id, int priority) {
    return new FakeProvider(id, format(format), priority, () -> new Naming(id));
  }

  public static Format format(String id) {
    return new Format(id, List.of(id), "image/" + id);
  }

  @Override
  public Backend create() {
    return maker.get();
  }

  record Naming(String id) implements Backend {
    @Override
    public Resolution resolution(RenderOptions options) {
      return new Resolution(Resolution.Kind.VECTOR, 0.001, options.dpi());
    }

    @Override
    public void render(
        Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
        throws IOException {
      out.write(id.getBytes(StandardCharsets.UTF_8));
    }
  }
}
