package org.viz4j.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontSpec;

/** A face that is read when it is first asked for. */
final class FaceSource {
  /** No font of one face has it; a folder may hold anything. */
  private static final long LARGEST = 1L << 26;

  private final FontSpec spec;
  private final int oddity;
  private final Reader reader;
  private volatile @Nullable FontFace face;

  private FaceSource(FontSpec spec, int oddity, Reader reader) {
    this.spec = spec;
    this.oddity = oddity;
    this.reader = reader;
  }

  private interface Reader {
    TrueTypeFace read();
  }

  /** A face in a resource beside this class. */
  static FaceSource bundled(FontSpec spec, String resource) {
    return new FaceSource(spec, 0, () -> TrueTypeFace.parse(resource, resource(resource)));
  }

  /**
   * A face in the user's file, which is read once now and, if it comes into use, once more.
   *
   * @throws FileException if the file cannot be read, is damaged, has CFF outlines or forbids
   *     embedding
   */
  static FaceSource of(Path file) {
    Reader reader = () -> TrueTypeFace.parse(file.toString(), content(file));
    TrueTypeFace face = reader.read();
    FontSpec spec = new FontSpec(face.family(), face.weight(), face.slant());
    return new FaceSource(spec, face.oddity(), reader);
  }

  /** What the face is, known without reading it. */
  FontSpec spec() {
    return spec;
  }

  /** How far the face is from the plain one of its weight, as a condensed one is; 0 for that. */
  int oddity() {
    return oddity;
  }

  FontFace face() {
    FontFace known = face;
    return known != null ? known : load();
  }

  private synchronized FontFace load() {
    FontFace loaded = face;
    if (loaded == null) {
      loaded = reader.read();
      face = loaded;
    }
    return loaded;
  }

  private static byte[] resource(String resource) {
    try (InputStream in = FaceSource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileException("font \"" + resource + "\" must be in the jar, but was missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new FileException("font \"" + resource + "\" must be readable, but was not", e);
    }
  }

  private static byte[] content(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new FileException(
            "font \"" + file + "\" must have at most " + LARGEST + " bytes, but was " + size);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new FileException("font \"" + file + "\" must be readable, but was not: " + e, e);
    }
  }
}
