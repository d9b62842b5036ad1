package org.viz4j.core.text;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontSpec;

/** A face that is read from a resource beside this class when it is first asked for. */
final class FaceSource {
  private final FontSpec spec;
  private final String resource;
  private volatile @Nullable FontFace face;

  FaceSource(FontSpec spec, String resource) {
    this.spec = spec;
    this.resource = resource;
  }

  /** What the face is, known without reading it. */
  FontSpec spec() {
    return spec;
  }

  FontFace face() {
    FontFace known = face;
    return known != null ? known : load();
  }

  private synchronized FontFace load() {
    FontFace loaded = face;
    if (loaded == null) {
      loaded = TrueTypeFace.parse(resource, bytes());
      face = loaded;
    }
    return loaded;
  }

  private byte[] bytes() {
    try (InputStream in = FaceSource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileException("font \"" + resource + "\" must be in the jar, but was missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new FileException("font \"" + resource + "\" must be readable, but was not", e);
    }
  }
}
