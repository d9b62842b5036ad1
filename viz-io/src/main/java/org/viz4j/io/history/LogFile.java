package org.viz4j.io.history;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A file that grows by whole lines. */
interface LogFile extends Closeable {

  /** Opens a file, which is made if it is missing. */
  interface Opener {
    LogFile open(Path path) throws IOException;
  }

  /** Writes all bytes in one go. */
  void append(byte[] bytes) throws IOException;

  /** Cuts the file to {@code size} bytes. */
  void truncate(long size) throws IOException;

  /** Returns when everything is on the disk. */
  void sync() throws IOException;

  /** The real one. A stream and no channel, because an interrupt closes a channel. */
  static LogFile open(Path path) throws IOException {
    FileOutputStream out = new FileOutputStream(path.toFile(), true);
    return new LogFile() {
      @Override
      public void append(byte[] bytes) throws IOException {
        out.write(bytes);
      }

      @Override
      public void truncate(long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
          if (file.length() > size) {
            file.setLength(size);
          }
        }
      }

      @Override
      public void sync() throws IOException {
        out.getFD().sync();
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }
}
