package org.viz4j.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  private static final SourceTree PROJECT = new SourceTree(Path.of(".."));

  @Test
  @DisplayName("the rules see every package of every module but the examples")
  void rulesSeeEverything() throws IOException {
    Set<String> seen =
        HouseRulesTest.MAIN_CODE.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(seen).contains("org.viz4j");
    assertThat(PROJECT.packages())
        .filteredOn(name -> !name.startsWith("org.viz4j.examples"))
        .isSubsetOf(seen);
  }

  @Test
  @DisplayName("8 every package says in one paragraph what it is for")
  void packagesAreDescribed() throws IOException {
    assertThat(PROJECT.undescribed()).isEmpty();
  }

  @Test
  @DisplayName("exactly the planted packages without one paragraph break rule 8")
  void plantedPackages(@TempDir Path folder) throws IOException {
    plant(folder, "good", "/** Holds what is good, and says so. */\npackage good;\n");
    plant(folder, "mute", "package mute;\n");
    plant(folder, "curt", "/** */\npackage curt;\n");
    plant(
        folder,
        "wordy",
        "/**\n * Holds more than one thing.\n *\n * <p>And more. */\npackage wordy;\n");
    Files.delete(plant(folder, "absent", ""));
    assertThat(new SourceTree(folder).undescribed())
        .extracting(path -> path.getFileName().toString())
        .containsExactly("absent", "curt", "mute", "wordy");
  }

  private static Path plant(Path folder, String name, String packageInfo) throws IOException {
    Path home = Files.createDirectories(folder.resolve("module/src/main/java").resolve(name));
    Files.writeString(home.resolve("Thing.java"), "package " + name + ";\n\nclass Thing {}\n");
    return Files.writeString(home.resolve("package-info.java"), packageInfo);
  }
}
