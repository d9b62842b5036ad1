package org.viz4j;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.Warning;
import org.viz4j.spi.Format;

/** A finished file: its bytes, and what the reader of the picture should know. Immutable. */
public final class Rendering {
  private final Format format;
  private final byte[] bytes;
  private final List<Warning> warnings;
  private final @Nullable Path path;

  Rendering(Format format, byte[] bytes, List<Warning> warnings, @Nullable Path path) {
    this.format = format;
    this.bytes = bytes;
    this.warnings = List.copyOf(warnings);
    this.path = path;
  }

  public Format format() {
    return format;
  }

  /** The whole file; a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Number of bytes. */
  public int size() {
    return bytes.length;
  }

  /** Writes the whole file to {@code out}, which is left open. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** In the order in which they arose, each once: figure, settings, backends, layout, format. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** Where the file was saved, as given; empty if it was not. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  byte[] content() {
    return bytes;
  }

  @Override
  public String toString() {
    return "Rendering[" + format.id() + ", " + bytes.length + " bytes, " + warnings + "]";
  }
}
