package org.viz4j.core.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.viz4j.error.BackendException;
import org.viz4j.error.VizException;
import org.viz4j.error.Warning;
import org.viz4j.spi.Backend;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** Lets nothing out of a backend but what {@link Backend} promises. */
record GuardedBackend(Candidate candidate, Backend backend) implements Backend {

  @Override
  public Resolution resolution(RenderOptions options) {
    try {
      return backend.resolution(options);
    } catch (VizException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw failed(e);
    }
  }

  @Override
  public void render(
      Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
      throws IOException {
    try {
      backend.render(document, options, out, warnings);
    } catch (VizException e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | LinkageError e) {
      throw failed(e);
    }
  }

  private BackendException failed(Throwable cause) {
    return new BackendException(
        "backend "
            + candidate.id()
            + " for format \""
            + candidate.format().id()
            + "\" must be able to render, but failed in "
            + candidate.module()
            + ": "
            + cause,
        cause);
  }
}
