package org.viz4j.io.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;

/**
 * A whole file. It is open only while it is read, so that nobody has to close it, and every read
 * looks whether it still is the file that was opened first: size, time of change and identity.
 */
public final class FileBytes implements Bytes {
  private final Path path;
  private final long size;
  private final FileTime changed;
  private final @Nullable Object key;

  private FileBytes(Path path, BasicFileAttributes attributes) {
    this.path = path;
    this.size = attributes.size();
    this.changed = attributes.lastModifiedTime();
    this.key = attributes.fileKey();
  }

  /**
   * @throws FileException if there is no such file, or it is a folder or a device
   */
  public static FileBytes of(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new FileException(
            path
                + " must be a file, but was a "
                + (attributes.isDirectory() ? "folder" : "device"));
      }
      return new FileBytes(path, attributes);
    } catch (NoSuchFileException e) {
      throw new FileException(path + " must exist, but was missing", e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public String where() {
    return path.toString();
  }

  @Override
  public void read(long position, ByteBuffer into) {
    if (position < 0 || position > size - into.remaining()) {
      throw error("the file", "go on to byte " + (position + into.remaining()), size + " bytes");
    }
    try (FileChannel channel = FileChannel.open(path)) {
      requireSame(Files.readAttributes(path, BasicFileAttributes.class));
      long at = position;
      while (into.hasRemaining()) {
        int count = channel.read(into, at);
        if (count < 0) {
          throw changed("cut");
        }
        at += count;
      }
    } catch (NoSuchFileException e) {
      throw changed("removed");
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private void requireSame(BasicFileAttributes now) {
    if (now.size() != size
        || !now.lastModifiedTime().equals(changed)
        || !Objects.equals(now.fileKey(), key)) {
      throw changed("changed");
    }
  }

  private FileException changed(String how) {
    return new FileException(
        path + " must stay as it is while its tensors are in use, but was " + how);
  }

  private static FileException unreadable(Path path, IOException cause) {
    return new FileException(path + " must be readable, but was refused (" + cause + ")", cause);
  }
}
