package org.viz4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.viz4j.core.text.Quoted;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

/**
 * Replaces a file as a whole: a reader sees the old bytes or the new ones, never a part, also when
 * the process is killed. A symbolic link at the target is replaced, never written through.
 */
final class AtomicFile {

  /** Renames the first path to the second, in one step. */
  interface Rename {
    void move(Path from, Path to) throws IOException;
  }

  private final Path target;
  private final Rename rename;

  AtomicFile(Path target) {
    this(target, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  AtomicFile(Path target, Rename rename) {
    this.target = target;
    this.rename = rename;
  }

  /**
   * Makes the parent folders and writes {@code bytes}. An interrupt neither stops it nor is lost.
   *
   * @return a warning where the file system cannot replace a file in one step
   * @throws FileException if that fails; the old file is intact and nothing is left behind
   */
  List<Warning> write(byte[] bytes) {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return attempt(bytes);
        } catch (ClosedByInterruptException e) {
          // the channel is gone; the flag is restored below
          interrupted |= Thread.interrupted();
        }
      }
    } catch (IOException e) {
      throw failed(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private List<Warning> attempt(byte[] bytes) throws IOException {
    Path folder = folder();
    if (Files.isDirectory(target)) {
      throw new FileException("output " + quoted(target) + " must be a file, but was a folder");
    }
    Path temporary = folder.resolve(".viz-" + randomName() + ".tmp");
    try {
      fill(temporary, bytes);
      return move(temporary);
    } finally {
      // gone already unless something failed
      Files.deleteIfExists(temporary);
    }
  }

  private static void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private Path folder() throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new FileException("output " + quoted(target) + " must be a file, but was a folder");
    }
    // also true for a link to a folder, which createDirectories refuses on some JDKs
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    return folder;
  }

  private List<Warning> move(Path temporary) throws IOException {
    try {
      rename.move(temporary, target);
      return List.of();
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      return List.of(
          new Warning(
              Warning.Code.NOT_ATOMIC,
              "the file system cannot replace a file in one step; "
                  + quoted(target)
                  + " was complete only at the end"));
    }
  }

  private FileException failed(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (e instanceof FileAlreadyExistsException f) {
      reason = Quoted.whole(f.getFile()) + " is a file, not a folder";
    } else if (e instanceof NoSuchFileException f) {
      reason = Quoted.whole(f.getFile()) + " does not exist";
    } else if (reason == null) {
      reason = e.getClass().getSimpleName();
    }
    return new FileException(
        "output " + quoted(target) + " must be writable, but was not: " + reason, e);
  }

  private static String quoted(Path path) {
    return Quoted.whole(path.toString());
  }

  private static String randomName() {
    return Long.toHexString(ThreadLocalRandom.current().nextLong());
  }
}
