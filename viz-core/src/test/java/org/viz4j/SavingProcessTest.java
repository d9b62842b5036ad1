package org.viz4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SavingProcessTest {
  @TempDir Path folder;

  @Test
  @DisplayName("leaves the old file or the new one, never a part, when killed at any moment")
  void killed() throws Exception {
    Path target = folder.resolve("a.png");
    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      Files.deleteIfExists(target);
      Process saving = SavingProcess.start(target, Integer.MAX_VALUE);
      awaitFirst(target, saving);
      saving.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
      saving.destroyForcibly().waitFor();

      byte[] seen = Files.readAllBytes(target);
      assertThat(seen).isEqualTo(SavingProcess.content(seen[0]));
    }
  }

  private static void awaitFirst(Path target, Process saving) throws Exception {
    while (!Files.exists(target)) {
      assertThat(saving.waitFor(1, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("keeps the old file and removes its own when there is no room, naming the path")
  void noRoom() throws Exception {
    Path target = Files.writeString(folder.resolve("a.png"), "old");

    // the limit on a file's size stands in for a full disk, which takes a mount to make
    Process saving =
        SavingProcess.start(target, 1, "bash", "-c", "ulimit -f 1000; exec \"$0\" \"$@\"");
    String said = new String(saving.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(saving.waitFor()).as(said).isEqualTo(3);
    assertThat(said)
        .isEqualTo("output \"" + target + "\" must be writable, but was not: File too large");
    assertThat(target).hasContent("old");
    assertThat(entries()).isEqualTo(1);
  }

  private long entries() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }
}
