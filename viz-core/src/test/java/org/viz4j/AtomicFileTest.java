package org.viz4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

class AtomicFileTest {
  private static final byte[] NEW = "new".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  @TempDir Path folder;

  @Test
  @DisplayName("makes missing parent folders")
  void parents() throws IOException {
    Path target = folder.resolve("a/b/c.svg");

    assertThat(new AtomicFile(target).write(NEW)).isEmpty();
    assertThat(target).hasContent("new");
    assertThat(entries(target.getParent())).containsExactly("c.svg");
  }

  @Test
  @DisplayName("takes a relative path without a folder from the working folder")
  void relative() throws IOException {
    Path target = Path.of("target-of-a-relative-save.tmp");
    try {
      new AtomicFile(target).write(NEW);
      assertThat(target).hasContent("new");
    } finally {
      Files.deleteIfExists(target);
    }
  }

  @Test
  @DisplayName("replaces an existing file and leaves nothing beside it")
  void replaces() throws IOException {
    Path target = Files.writeString(folder.resolve("a.svg"), "a much longer old content");

    new AtomicFile(target).write(NEW);

    assertThat(target).hasContent("new");
    assertThat(entries(folder)).containsExactly("a.svg");
  }

  @Test
  @DisplayName("replaces a symbolic link and does not write through it")
  void linkAtTarget() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "old");
    Path target = Files.createSymbolicLink(folder.resolve("a.svg"), secret);

    new AtomicFile(target).write(NEW);

    assertThat(secret).hasContent("old");
    assertThat(Files.isSymbolicLink(target)).isFalse();
    assertThat(target).hasContent("new");
  }

  @Test
  @DisplayName("replaces a link that leads nowhere")
  void danglingLink() throws IOException {
    Path target = Files.createSymbolicLink(folder.resolve("a.svg"), folder.resolve("nowhere"));

    new AtomicFile(target).write(NEW);

    assertThat(entries(folder)).containsExactly("a.svg");
  }

  @Test
  @DisplayName("writes below a link to a folder")
  void linkAtParent() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    new AtomicFile(link.resolve("a.svg")).write(NEW);
    new AtomicFile(link.resolve("deep/er/a.svg")).write(NEW);

    assertThat(real.resolve("a.svg")).hasContent("new");
    assertThat(real.resolve("deep/er/a.svg")).hasContent("new");
  }

  @Test
  @DisplayName("refuses a folder as target, naming it")
  void folderAtTarget() throws IOException {
    Path target = Files.createDirectory(folder.resolve("a.svg"));

    assertThatThrownBy(() -> new AtomicFile(target).write(NEW))
        .isInstanceOf(FileException.class)
        .hasMessage("output \"" + target + "\" must be a file, but was a folder");
    assertThatThrownBy(() -> new AtomicFile(Path.of("/")).write(NEW))
        .isInstanceOf(FileException.class);
    assertThat(entries(folder)).containsExactly("a.svg");
    assertThat(entries(target)).isEmpty();
  }

  @Test
  @DisplayName("keeps a message on one line, with the whole of a long name")
  void oneLine() throws IOException {
    Path target = Files.createDirectory(folder.resolve("a\n\u009b".repeat(40) + "z"));

    assertThatThrownBy(() -> new AtomicFile(target).write(new byte[1]))
        .isInstanceOf(FileException.class)
        .hasMessage(
            "output \""
                + folder.resolve("a ".repeat(40) + "z")
                + "\" must be a file, but was a folder");
  }

  @Test
  @DisplayName("refuses a file where a folder should be, naming both")
  void fileAtParent() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "old");

    assertThatThrownBy(() -> new AtomicFile(file.resolve("a.svg")).write(NEW))
        .isInstanceOf(FileException.class)
        .hasMessage(
            "output \""
                + file.resolve("a.svg")
                + "\" must be writable, but was not: \""
                + file
                + "\" is a file, not a folder");
    assertThatThrownBy(() -> new AtomicFile(file.resolve("deep/a.svg")).write(NEW))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(file.resolve("deep/a.svg").toString());
    assertThat(file).hasContent("old");
  }

  @Test
  @DisplayName("refuses a name that is too long, and takes the longest that is not")
  void longName() throws IOException {
    Path longest = folder.resolve("x".repeat(251) + ".svg");
    new AtomicFile(longest).write(NEW);
    assertThat(longest).hasContent("new");

    Path tooLong = folder.resolve("x".repeat(252) + ".svg");
    assertThatThrownBy(() -> new AtomicFile(tooLong).write(NEW))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(tooLong.toString())
        .hasMessageContaining("File name too long");
    assertThat(entries(folder)).hasSize(1);
  }

  @Test
  @DisplayName("keeps the old file and removes its own when the rename fails")
  void renameFails() throws IOException {
    Path target = Files.writeString(folder.resolve("a.svg"), "old");

    assertThatThrownBy(
            () ->
                new AtomicFile(
                        target,
                        (from, to) -> {
                          assertThat(from).hasContent("new").hasParent(to.getParent());
                          throw new IOException("No space left on device");
                        })
                    .write(NEW))
        .isInstanceOf(FileException.class)
        .hasMessage(
            "output \"" + target + "\" must be writable, but was not: No space left on device");
    assertThat(target).hasContent("old");
    assertThat(entries(folder)).containsExactly("a.svg");
  }

  @Test
  @DisplayName("says so when the file system cannot replace in one step")
  void notAtomic() throws IOException {
    Path target = Files.writeString(folder.resolve("a.svg"), "old");

    assertThat(
            new AtomicFile(
                    target,
                    (from, to) -> {
                      throw new AtomicMoveNotSupportedException("a", "b", "other device");
                    })
                .write(NEW))
        .extracting(Warning::code)
        .containsExactly(Warning.Code.NOT_ATOMIC);
    assertThat(target).hasContent("new");
    assertThat(entries(folder)).containsExactly("a.svg");
  }

  @Test
  @DisplayName("finishes in an interrupted thread and keeps the flag")
  void interruptedBefore() {
    Path target = folder.resolve("a.svg");
    Thread.currentThread().interrupt();
    try {
      new AtomicFile(target).write(NEW);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(target).hasContent("new");
  }

  @Test
  @DisplayName("finishes when interrupted at any moment and keeps the flag, 300 times")
  void interruptedMeanwhile() throws Exception {
    byte[] bytes = new byte[1 << 20];
    Path target = folder.resolve("a.svg");
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      boolean[] kept = new boolean[1];
      Thread writer =
          new Thread(
              () -> {
                new AtomicFile(target).write(bytes);
                kept[0] = Thread.currentThread().isInterrupted();
              });
      writer.start();
      long until = System.nanoTime() + random.nextInt(2_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      boolean alive = writer.isAlive();
      writer.interrupt();
      writer.join();
      if (alive && !kept[0]) {
        // it may have ended between the question and the interrupt
        assertThat(Files.size(target)).isEqualTo(bytes.length);
      }
      assertThat(entries(folder)).containsExactly("a.svg");
      assertThat(Files.size(target)).isEqualTo(bytes.length);
    }
  }

  @Test
  @DisplayName("never shows a part to a reader while two threads write")
  void concurrentWriters() throws Exception {
    Path target = folder.resolve("a.svg");
    byte[] ones = filled((byte) 1);
    byte[] twos = filled((byte) 2);
    new AtomicFile(target).write(ones);
    Thread[] writers = {writer(target, ones), writer(target, twos)};
    for (Thread writer : writers) {
      writer.start();
    }
    while (writers[0].isAlive() || writers[1].isAlive()) {
      byte[] seen = Files.readAllBytes(target);
      assertThat(seen).isEqualTo(filled(seen[0]));
    }
    assertThat(entries(folder)).containsExactly("a.svg");
  }

  private static Thread writer(Path target, byte[] bytes) {
    return new Thread(
        () -> {
          for (int i = 0; i < 50; i++) {
            new AtomicFile(target).write(bytes);
          }
        });
  }

  private static byte[] filled(byte value) {
    byte[] bytes = new byte[300_000];
    java.util.Arrays.fill(bytes, value);
    return bytes;
  }

  private static Stream<String> entries(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}
