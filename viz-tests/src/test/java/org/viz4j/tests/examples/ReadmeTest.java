package org.viz4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

  @Test
  @DisplayName("the Java in the README is that of the examples, each statement in one program")
  void blocks() throws IOException {
    List<String> programs = programs();
    List<String> blocks = blocks(Files.readString(Path.of("../README.md")));

    assertThat(blocks).hasSize(4);
    assertThat(programs).hasSameSizeAs(blocks);
    for (String block : blocks) {
      assertThat(programs)
          .as(block)
          .anySatisfy(
              program ->
                  assertThat(block.split("\\R\\s*\\R"))
                      .allSatisfy(part -> assertThat(program).contains(bare(part))));
    }
  }

  private static List<String> blocks(String document) {
    List<String> blocks = new ArrayList<>();
    for (Matcher matcher = JAVA.matcher(document); matcher.find(); ) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  private static List<String> programs() throws IOException {
    List<String> programs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../examples/src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith("Example.java")).toList()) {
        programs.add(bare(Files.readString(file)));
      }
    }
    return programs;
  }

  /** Without white space, since a document breaks lines elsewhere. */
  private static String bare(String source) {
    return source.replaceAll("\\s", "");
  }
}
