package org.viz4j.core.emit;

import org.viz4j.core.layout.Layout;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Resolution;

/** Layout in, scene out. */
public final class Emitter {
  public Scene emit(Layout layout, Resolution resolution) {
    throw new UnsupportedOperationException();
  }
}
