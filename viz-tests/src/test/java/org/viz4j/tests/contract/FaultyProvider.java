package org.viz4j.tests.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.error.Warning;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.Page;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** A sound backend behind a fault. */
record FaultyProvider(BackendProvider sound, Fault fault) implements BackendProvider {
  @Override
  public String id() {
    return sound.id();
  }

  @Override
  public Format format() {
    return sound.format();
  }

  @Override
  public int priority() {
    return sound.priority();
  }

  @Override
  public Backend create() {
    return new FaultyBackend(sound.create(), fault);
  }

  private record FaultyBackend(Backend sound, Fault fault) implements Backend {
    @Override
    public Resolution resolution(RenderOptions options) {
      return sound.resolution(options);
    }

    @Override
    public void render(
        Document document, RenderOptions options, OutputStream out, Consumer<Warning> warnings)
        throws IOException {
      List<Page> pages = document.pages().stream().map(this::rewrite).toList();
      Document rewritten = new Document(pages);
      fault.render(to -> sound.render(rewritten, options, to, warnings), out);
    }

    private Page rewrite(Page page) {
      Scene scene = page.scene();
      GroupNode root = (GroupNode) fault.group(scene.root()).findFirst().orElseThrow();
      return new Page(
          new Scene(scene.size(), fault.about(scene.metadata()), root), page.bookmark());
    }
  }
}
