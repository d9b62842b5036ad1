package org.viz4j.io.history;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second writer out of a run's folder. The operating system takes the lock away when the
 * process ends, however it ends; the file {@code run.lock} stays.
 */
final class RunLock implements Closeable {
  /** Behind the text, which others must be able to read where locks are mandatory. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int LONGEST_TEXT = 1000;

  /**
   * Who holds what in this process. Asked first: to open and close the file a second time would
   * release the lock of the whole process.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path folder;
  private final RandomAccessFile file;

  private RunLock(Path folder, RandomAccessFile file) {
    this.folder = folder;
    this.file = file;
  }

  /**
   * Locks {@code folder}, which exists.
   *
   * @throws RunInUseException if somebody has locked it
   */
  static RunLock take(Path folder, Instant now) throws IOException {
    Path real = folder.toRealPath();
    String holder = "process " + ProcessHandle.current().pid() + " on " + host() + " since " + now;
    String other = HELD.putIfAbsent(real, holder);
    if (other != null) {
      throw inUse(folder, other);
    }
    Path path = real.resolve("run.lock");
    @Nullable RandomAccessFile file = null;
    boolean taken = false;
    try {
      file = new RandomAccessFile(path.toFile(), "rw");
      FileLock lock = file.getChannel().tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw inUse(folder, text(path));
      }
      taken = true;
      write(file, holder);
      return new RunLock(real, file);
    } finally {
      if (!taken) {
        HELD.remove(real);
        if (file != null) {
          file.close();
        }
      }
    }
  }

  /** Who locked; a full disk may keep it from being written. */
  private static void write(RandomAccessFile file, String holder) {
    try {
      file.setLength(0);
      file.write((holder + '\n').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // the lock holds all the same
    }
  }

  private static String text(Path path) {
    try {
      String text = Files.readString(path).strip();
      return text.isEmpty() || text.length() > LONGEST_TEXT ? "another process" : text;
    } catch (IOException e) {
      return "another process";
    }
  }

  private static RunInUseException inUse(Path folder, String holder) {
    return new RunInUseException(
        "metrics log in "
            + folder
            + " must have one writer, but was open in "
            + holder
            + "; log to another folder");
  }

  static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "an unknown host";
    }
  }

  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      HELD.remove(folder);
    }
  }
}
