package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;

@Label("RT-3, RT-4: a history written as CSV")
class RoundTripTest {
  /** Values by epoch; absent where nothing was logged. */
  record Row(double epoch, List<Optional<Double>> values) {}

  record Log(List<String> names, List<Row> rows) {}

  record Style(
      String separator, String end, boolean decimalComma, boolean endsLast, Charset charset) {}

  @Property(tries = 500, seed = "20260101", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  @Label("reads back to the bit, in order of epochs, in every style and default locale")
  void roundTrip(
      @ForAll("logs") Log log, @ForAll("styles") Style style, @ForAll("locales") Locale locale)
      throws IOException {
    Statistics.label("not finite")
        .collect(holds(log, v -> !Double.isFinite(v)))
        .coverage(c -> c.check(true).percentage(p -> p >= 20));
    Statistics.label("subnormal")
        .collect(holds(log, v -> v != 0 && Math.abs(v) < Double.MIN_NORMAL))
        .coverage(c -> c.check(true).percentage(p -> p >= 1));
    Path file = Files.createTempFile("history", ".csv");
    Locale before = Locale.getDefault();
    try {
      Files.writeString(file, written(log, style), style.charset());
      Locale.setDefault(locale);
      assertSame(HistoryReader.read(file), log);
    } finally {
      Locale.setDefault(before);
      Files.delete(file);
    }
  }

  private static boolean holds(Log log, Predicate<Double> test) {
    return log.rows().stream()
        .flatMap(row -> row.values().stream())
        .anyMatch(v -> v.filter(test).isPresent());
  }

  private static void assertSame(TrainingHistory history, Log log) {
    assertThat(history.warnings()).isEmpty();
    assertThat(history.names()).isEqualTo(log.names());
    for (int i = 0; i < log.names().size(); i++) {
      int column = i;
      List<Row> rows =
          log.rows().stream()
              .filter(row -> row.values().get(column).isPresent())
              .sorted(Comparator.comparingDouble(Row::epoch))
              .toList();
      Series series = history.metric(log.names().get(i));
      assertThat(series.size()).isEqualTo(rows.size());
      for (int k = 0; k < rows.size(); k++) {
        assertThat(bits(series.x().get(k))).isEqualTo(bits(rows.get(k).epoch()));
        assertThat(bits(series.y().get(k)))
            .isEqualTo(bits(rows.get(k).values().get(i).orElseThrow()));
      }
    }
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }

  private static String written(Log log, Style style) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "\"epoch\""
            + log.names().stream()
                .map(name -> style.separator() + '"' + name.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining()));
    for (Row row : log.rows()) {
      StringBuilder line = new StringBuilder(number(row.epoch(), style));
      for (Optional<Double> value : row.values()) {
        line.append(style.separator()).append(value.map(v -> number(v, style)).orElse("NA"));
      }
      lines.add(line.toString());
      lines.add("# and; so, on\t");
    }
    // the last row ends the file, a comment would end its line
    lines.remove(lines.size() - 1);
    String mark = style.charset() == StandardCharsets.UTF_8 ? "" : "\uFEFF";
    return mark + String.join(style.end(), lines) + (style.endsLast() ? style.end() : "");
  }

  private static String number(double value, Style style) {
    String text = Double.toString(value);
    return style.decimalComma() ? text.replace('.', ',') : text;
  }

  @Provide
  Arbitrary<Style> styles() {
    Arbitrary<Tuple.Tuple2<String, Boolean>> separators =
        Arbitraries.of(
            Tuple.of(",", false),
            Tuple.of(";", false),
            Tuple.of(";", true),
            Tuple.of("\t", false),
            Tuple.of("\t", true));
    return Combinators.combine(
            separators,
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(true, false),
            Arbitraries.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
        .as(
            (separator, end, last, set) ->
                new Style(separator.get1(), end, separator.get2(), last, set));
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of("de-DE", "tr-TR", "ar-EG", "th-TH-u-nu-thai", "en-US")
        .map(Locale::forLanguageTag);
  }

  @Provide
  Arbitrary<Log> logs() {
    return names().list().uniqueElements().ofMinSize(1).ofMaxSize(4).flatMap(this::rows);
  }

  private Arbitrary<Log> rows(List<String> names) {
    Arbitrary<List<Optional<Double>>> values =
        values().injectNull(0.2).map(Optional::ofNullable).list().ofSize(names.size());
    Arbitrary<Row> row =
        Combinators.combine(epochs(), values, values())
            .as(
                (epoch, cells, first) ->
                    new Row(
                        epoch,
                        IntStream.range(0, cells.size())
                            .mapToObj(
                                i ->
                                    i == 0
                                        ? cells.get(i).or(() -> Optional.of(first))
                                        : cells.get(i))
                            .toList()));
    return row.list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements(Row::epoch)
        .map(list -> new Log(names, list));
  }

  /** Mostly what runs count, sometimes any finite number but -0. */
  private static Arbitrary<Double> epochs() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(0, 1000).map(Integer::doubleValue)),
        Tuple.of(1, anyBits().filter(Double::isFinite).map(v -> v + 0.0)));
  }

  private static Arbitrary<Double> values() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, anyBits()),
        Tuple.of(4, Arbitraries.integers().between(0, 1_000_000).map(i -> i / 1e6)),
        Tuple.of(
            2,
            Arbitraries.of(
                0.0,
                -0.0,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                2e23,
                1e-5)));
  }

  private static Arbitrary<Double> anyBits() {
    return Arbitraries.longs()
        .withDistribution(RandomDistribution.uniform())
        .map(Double::longBitsToDouble);
  }

  /** Names with everything that separates, quotes and ends lines; blanks around are not kept. */
  private static Arbitrary<String> names() {
    return Arbitraries.of(
            ",", ";", "\t", "\"", "\n", "\r", "#", " ", "ü", "İ", "1", ".", "=", "\uFEFF", "🦊",
            "\u00a0", "loss", "/", "<b>")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> "m" + String.join("", parts).stripTrailing());
  }
}
