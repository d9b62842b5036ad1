package org.viz4j.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs Maven once, offline, on a project whose modules inherit the real parent and break one rule
 * each.
 */
@Tag("build")
class BuildRulesTest {
  private static final Path PLANTED = Path.of("target", "planted-build");
  private static String log = "";

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    Path output = Path.of("target", "planted-build.log");
    Process process =
        new ProcessBuilder(command())
            .directory(PLANTED.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    log = Files.readString(output);
  }

  private static List<String> command() {
    String home = System.getProperty("maven.home");
    String repository = System.getProperty("maven.repository");
    return home == null
        ? List.of("../../../mvnw", "-B", "-o", "-fae", "process-test-classes")
        : List.of(
            Path.of(home, "bin", "mvn").toString(),
            "-Dmaven.repo.local=" + repository,
            "-B",
            "-o",
            "-fae",
            "process-test-classes");
  }

  @Test
  @DisplayName("a module that keeps the rules builds")
  void innocent() {
    assertThat(log).containsPattern("innocent .* SUCCESS");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          old-java           | is not in the allowed range [99,)
          old-maven          | Detected Maven Version
          unpinned           | org.apache.maven.plugins:maven-release-plugin
          diverging          | Dependency convergence error for planted:shared
          new-jqwik          | net.jqwik:jqwik-engine:pom:1.10.0 <--- banned
          gpl                | org.jfree:org.jfree.svg:pom:5.0.7-planted <--- banned
          unformatted        | Unformatted.java
          raw                | warnings found and -Werror specified
          forbidden          | forbiddenapis
          forbidden-in-tests | forbiddenapis
          """)
  @DisplayName("the build stops, and says why, at the module")
  void planted(String module, String reason) {
    assertThat(Stream.of(log.split("Failed to execute goal ")).skip(1))
        .filteredOn(failure -> failure.contains(" on project " + module + ":"))
        .singleElement()
        .asString()
        .contains(reason);
  }

  @Test
  @DisplayName("7 no default locale, zone or charset, clock, random, stdout or inexact function")
  void forbiddenCalls() {
    assertThat(forbiddenIn("planted.Forbidden"))
        .containsExactly(
            "java.lang.String#format(java.lang.String,java.lang.Object[])",
            "java.lang.String#toLowerCase()",
            "java.lang.String#<init>(byte[])",
            "java.time.LocalDate#now()",
            "java.time.Instant#now()",
            "java.lang.System#currentTimeMillis()",
            "java.util.Random#<init>()",
            "java.lang.Math#random()",
            "java.util.UUID#randomUUID()",
            "java.lang.System#out",
            "java.lang.System#err",
            "java.lang.Math#sin(double)",
            "java.lang.Math#cos(double)",
            "java.lang.Math#tan(double)",
            "java.lang.Math#asin(double)",
            "java.lang.Math#acos(double)",
            "java.lang.Math#atan(double)",
            "java.lang.Math#atan2(double,double)",
            "java.lang.Math#exp(double)",
            "java.lang.Math#expm1(double)",
            "java.lang.Math#log(double)",
            "java.lang.Math#log10(double)",
            "java.lang.Math#log1p(double)",
            "java.lang.Math#pow(double,double)",
            "java.lang.Math#cbrt(double)",
            "java.lang.Math#sinh(double)",
            "java.lang.Math#cosh(double)",
            "java.lang.Math#tanh(double)",
            "java.lang.Math#hypot(double,double)");
  }

  @Test
  @DisplayName("7 a test does without a default locale too")
  void forbiddenCallsInTests() {
    assertThat(forbiddenIn("planted.ForbiddenTest"))
        .containsExactly("java.lang.String#format(java.lang.String,java.lang.Object[])");
  }

  private static List<String> forbiddenIn(String type) {
    return Pattern.compile("Forbidden [a-z ]+: (\\S+) .*\\R.* in " + Pattern.quote(type + " "))
        .matcher(log)
        .results()
        .map((MatchResult call) -> call.group(1))
        .toList();
  }
}
