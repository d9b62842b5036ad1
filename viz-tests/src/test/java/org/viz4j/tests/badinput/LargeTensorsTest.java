package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.tests.ChildJvm;

@DisplayName("A file of weights")
class LargeTensorsTest {

  @Test
  @DisplayName("of 100 MB is summarized in a heap of 64 MB")
  void summary() throws Exception {
    String output = ChildJvm.running(HundredMegabytes.class, "-Xmx64m").output();
    assertThat(output).isEqualTo("-262143.0 99.0 26214400");
  }
}
