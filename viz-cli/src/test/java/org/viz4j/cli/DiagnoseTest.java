package org.viz4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.core.diagnosis.Severity;

@DisplayName("viz diagnose")
class DiagnoseTest {
  private record Ended(int code, String out, String err) {}

  @TempDir Path folder;

  @Test
  @DisplayName("says what a run is consistent with, a line a finding, and ends with 3 for an error")
  void lines() throws IOException {
    Path broken = run(i -> i > 15 ? "nan" : Double.toString(1.0 / i));

    Ended ended = viz("diagnose", broken.toString());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("error\tNON_FINITE\ttrain_loss\t").hasLineCount(1);

    Path healthy = run(i -> Double.toString(1.0 / i));
    assertThat(viz("diagnose", healthy.toString())).isEqualTo(new Ended(0, "no finding\n", ""));
    assertThat(viz("diagnose", folder.resolve("none.csv").toString()).code()).isEqualTo(2);
  }

  @Test
  @DisplayName("gives one strict JSON object of the same shape whatever it ends with")
  void json() throws IOException {
    Path healthy = run(i -> Double.toString(1.0 / i));
    assertThat(viz("diagnose", "--json", healthy.toString()))
        .isEqualTo(new Ended(0, "{\"findings\":[]}\n", ""));

    Path flat = run(i -> i % 2 == 0 ? "2.0" : "2.001");
    Ended warned = viz("diagnose", "--json", flat.toString());
    assertThat(warned.code()).isZero();
    assertFinding(warned.out(), "NOT_LEARNING", "warn");

    Path broken = run(i -> i > 15 ? (i == 18 ? "-inf" : "nan") : Double.toString(1.0 / i));
    Ended failed = viz("diagnose", "--json", broken.toString());
    assertThat(failed.code()).isEqualTo(3);
    Map<?, ?> finding = assertFinding(failed.out(), "NON_FINITE", "error");
    assertThat(finding.get("onset")).isEqualTo(16.0);
    assertThat(finding.get("span")).isEqualTo(List.of(16.0, 20.0));
    assertThat(((Map<?, ?>) finding.get("evidence")).values()).asString().contains("NaN");
  }

  private static Map<?, ?> assertFinding(String json, String code, String severity)
      throws IOException {
    Map<?, ?> object = (Map<?, ?>) parsed(json);
    assertThat(object.keySet()).asString().isEqualTo("[findings]");
    Map<?, ?> finding = (Map<?, ?>) ((List<?>) object.get("findings")).get(0);
    assertThat(finding.keySet())
        .asString()
        .isEqualTo("[code, severity, metric, onset, span, evidence, message]");
    assertThat(finding.get("code")).isEqualTo(code);
    assertThat(finding.get("severity")).isEqualTo(severity);
    return finding;
  }

  @Test
  @DisplayName("writes any name and any number so that a strict parser reads it back")
  void odd() throws IOException {
    String name = "a\"\\\u0001\u007f\u2028</script>\ud83e\udd8a\ud800";
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("nan", Double.NaN);
    evidence.put("up", Double.POSITIVE_INFINITY);
    evidence.put("down", Double.NEGATIVE_INFINITY);
    evidence.put("large", Double.MAX_VALUE);
    evidence.put("small", Double.MIN_VALUE);
    evidence.put("whole", 1e15);
    evidence.put("zero", -0.0);
    Finding finding =
        new Finding(
            Finding.Code.SPIKES,
            Severity.INFO,
            name,
            1.5,
            new Finding.Span(1.5, 1e300),
            evidence,
            name);

    String json = FindingsJson.of(List.of(finding, finding));
    Map<?, ?> object = (Map<?, ?>) parsed(json);
    List<?> findings = (List<?>) object.get("findings");
    assertThat(findings).hasSize(2);
    Map<?, ?> read = (Map<?, ?>) findings.get(1);
    assertThat(read.get("message")).isEqualTo(name);
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("nan", "NaN");
    expected.put("up", "Infinity");
    expected.put("down", "-Infinity");
    expected.put("large", Double.MAX_VALUE);
    expected.put("small", Double.MIN_VALUE);
    expected.put("whole", 1e15);
    expected.put("zero", 0.0);
    assertThat(read.get("evidence")).isEqualTo(expected);
    assertThat(json.chars()).allMatch(c -> c >= ' ' && c < 0x7f);
  }

  @Test
  @DisplayName("refuses a table without a loss, naming what it has and what to do")
  void noLoss() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "epoch,acc,f1\n1,2,3\n2,3,4\n");
    for (String[] line : List.of(new String[] {}, new String[] {"--json"})) {
      String[] words = {"diagnose", table.toString()};
      Ended ended = line.length == 0 ? viz(words) : viz(words[0], words[1], line[0]);
      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err())
          .isEqualTo(
              "error: a history to diagnose must have a training loss (train_loss, loss,"
                  + " train_loss_epoch, …) or a validation loss (val_loss, val_loss_epoch,"
                  + " valid_loss, …), but was \"acc\", \"f1\"; call the column of the loss so, in"
                  + " the file or where columns are named in the call\n");
    }
  }

  @Test
  @DisplayName("takes names for the columns of a history without a header")
  void columns() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "1,2\n2,1\n3,nan\n");
    assertThat(viz("diagnose", table.toString()).code()).isEqualTo(2);
    Ended ended = viz("diagnose", table.toString(), "--columns", "epoch,loss");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).startsWith("error\tNON_FINITE\tloss\t");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--dpi abc | viz.dpi must be",
        "--theme drak | viz.theme must be one of",
        "--backend svg | --backend must be FORMAT=ID",
        "--config none.conf | configuration file must exist",
        "--formats svg | option must be one of",
      })
  @DisplayName("refuses a setting that is wrong, though it draws nothing")
  void settings(String options, String message) throws IOException {
    String[] words = options.split(" ");
    String history = run(i -> "1").toString();
    Ended ended = viz("diagnose", history, words[0], words[1]);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).startsWith("error: " + message).hasLineCount(1);
  }

  private Path run(IntFunction<String> loss) throws IOException {
    StringBuilder rows = new StringBuilder("epoch,train_loss\n");
    for (int i = 1; i <= 20; i++) {
      rows.append(i).append(',').append(loss.apply(i)).append('\n');
    }
    return Files.writeString(folder.resolve("run.csv"), rows);
  }

  /** The one value of a text, numbers as doubles. */
  private static Object parsed(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      Object value = value(parser);
      assertThat(parser.nextToken()).isNull();
      return value;
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          assertThat(object.put(name, value(parser))).as(name).isNull();
        }
        yield object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        yield array;
      }
      case VALUE_STRING -> parser.getText();
      default -> parser.getDoubleValue();
    };
  }

  private static Ended viz(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
