package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.tests.ChildJvm;

@DisplayName("In a heap of 64 MB")
class LargeFilesTest {

  @Test
  @DisplayName(
      "arrays and logs of 100 MB are read, and points or pixels that do not fit refused by name")
  void read() throws Exception {
    assertThat(ChildJvm.running(LargeFiles.class, "-Xmx64m").output().lines())
        .containsExactly(
            "2.62144E7",
            "100000.0",
            "100000.0",
            "history FILE must fit into the free memory, but was too large; give the JVM more"
                + " memory with -Xmx",
            "a PNG image must fit into the free memory, but was 8192 x 4096 in FILE; give the JVM"
                + " more memory with -Xmx");
  }
}
