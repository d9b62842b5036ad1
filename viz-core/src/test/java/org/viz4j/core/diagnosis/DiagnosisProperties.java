package org.viz4j.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.name.ShortNumber;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;

@Label("a diagnosis")
class DiagnosisProperties {
  private static final Set<String> WITHOUT_UNIT = Set.of("count", "points", "rise", "deviation");
  private static final double[] WILD = {
    0.0,
    -0.0,
    1,
    1e-320,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };
  private static final Pattern EPOCH = Pattern.compile("epoch (\\d+)");

  /** Of every family, with values that are no numbers in some. */
  @Provide
  Arbitrary<Losses> runs() {
    return Combinators.combine(
            Arbitraries.of(Family.values()),
            Arbitraries.integers().between(0, 999),
            Arbitraries.integers().between(16, 60),
            Arbitraries.integers().between(0, 3))
        .as(
            (family, seed, length, holes) -> {
              Losses run = Losses.of(GeneratedRuns.one(family, seed, length, 1).history());
              Random random = new Random(seed);
              for (int i = 0; i < holes - 1; i++) {
                double[] losses = random.nextBoolean() ? run.training() : run.validation();
                double[] broken = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
                losses[random.nextInt(losses.length)] = broken[random.nextInt(3)];
              }
              return run;
            });
  }

  /** Losses that no run has, the largest numbers, zeros and no numbers among them. */
  @Provide
  Arbitrary<Losses> wild() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 40))
        .as(
            (seed, size) -> {
              Random random = new Random(seed);
              double[] x = IntStream.range(0, size).asDoubleStream().toArray();
              return new Losses(x, wild(random, size), wild(random, size));
            });
  }

  private static double[] wild(Random random, int size) {
    boolean finite = random.nextBoolean();
    return random
        .ints(size, 0, 7)
        .mapToDouble(
            kind ->
                switch (kind) {
                  case 0 -> WILD[random.nextInt(WILD.length)];
                  case 1 -> Double.longBitsToDouble(random.nextLong());
                  default -> random.nextGaussian();
                })
        .map(loss -> finite && !Double.isFinite(loss) ? 0.5 : loss)
        .toArray();
  }

  @Property(tries = 50, seed = "3", edgeCases = EdgeCasesMode.NONE)
  @Label("finds the same point by point as in the whole history, after every point")
  void streaming(@ForAll("runs") Losses run) {
    Watch watch = Watch.of(Thresholds.standard());
    for (int i = 0; i < run.x().length; i++) {
      run.add(watch, i);
      assertThat(watch.findings()).isEqualTo(Diagnosis.of(run.until(i + 1)));
    }
  }

  @Property(tries = 500, seed = "4", edgeCases = EdgeCasesMode.NONE)
  @Label("finds the same in whatever order the points come, and of a repeated step the last counts")
  void order(@ForAll("runs") Losses run, @ForAll @IntRange(max = 99) int seed) {
    Random random = new Random(seed);
    Watch shuffled = Watch.of(Thresholds.standard());
    List<Integer> order =
        random
            .ints(2L * run.x().length, 0, run.x().length)
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    order.forEach(i -> shuffled.training(run.x()[i], random.nextGaussian()));
    order.forEach(i -> shuffled.validation(run.x()[i], Double.NaN));
    Watch last = Watch.of(Thresholds.standard());
    Collections.shuffle(order, random);
    for (int i : order) {
      shuffled.training(run.x()[i], run.training()[i]);
      shuffled.validation(run.x()[i], run.validation()[i]);
    }
    order.stream()
        .distinct()
        .sorted()
        .forEach(
            i -> {
              last.training(run.x()[i], run.training()[i]);
              last.validation(run.x()[i], run.validation()[i]);
            });
    assertThat(shuffled.findings()).isEqualTo(last.findings());
  }

  @Property(tries = 400, seed = "1", edgeCases = EdgeCasesMode.NONE)
  @Label("does not change with the unit of the loss, whose numbers alone do")
  void scale(@ForAll("runs") Losses run, @ForAll @IntRange(min = -300, max = 300) int exponent) {
    List<Finding> found = Diagnosis.of(run.history());
    List<Finding> other =
        Diagnosis.of(run.map(x -> x, loss -> Math.scalb(loss, exponent)).history());
    assertThat(other).hasSameSizeAs(found);
    for (int i = 0; i < found.size(); i++) {
      Finding one = found.get(i);
      assertThat(other.get(i))
          .usingRecursiveComparison()
          .ignoringFields("evidence", "message")
          .isEqualTo(one);
      assertThat(other.get(i).evidence()).isEqualTo(scaled(one.evidence(), exponent));
    }
  }

  private static Map<String, Double> scaled(Map<String, Double> evidence, int exponent) {
    return evidence.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    WITHOUT_UNIT.contains(entry.getKey()) || entry.getKey().endsWith("_at")
                        ? entry.getValue()
                        : Double.valueOf(Math.scalb(entry.getValue(), exponent))));
  }

  @Property(tries = 400, seed = "2", edgeCases = EdgeCasesMode.NONE)
  @Label("quotes other steps where the steps have other numbers, and changes in nothing else")
  void steps(@ForAll("runs") Losses run) {
    List<Finding> found = Diagnosis.of(run.history());
    List<Finding> other = Diagnosis.of(run.map(x -> 3 * x + 7, loss -> loss).history());
    assertThat(other).isEqualTo(found.stream().map(DiagnosisProperties::moved).toList());
  }

  private static Finding moved(Finding finding) {
    Map<String, Double> evidence = new TreeMap<>(finding.evidence());
    evidence.replaceAll((name, value) -> name.endsWith("_at") ? 3 * value + 7 : value);
    return new Finding(
        finding.code(),
        finding.severity(),
        finding.metric(),
        3 * finding.onset() + 7,
        new Finding.Span(3 * finding.span().from() + 7, 3 * finding.span().to() + 7),
        evidence,
        EPOCH
            .matcher(finding.message())
            .replaceAll(match -> "epoch " + (3 * Long.parseLong(match.group(1)) + 7)));
  }

  @Property(tries = 400, seed = "5", edgeCases = EdgeCasesMode.NONE)
  @Label("quotes values that the log has, at the epochs where it has them")
  void quotes(@ForAll("runs") Losses run) {
    TrainingHistory history = run.history();
    for (Finding finding : Diagnosis.of(history)) {
      Series series = history.metric(finding.metric());
      Map<Double, Double> logged = new TreeMap<>();
      series.forEach(logged::put);
      finding
          .evidence()
          .forEach(
              (name, x) -> {
                if (name.endsWith("_at") && !x.isNaN()) {
                  String of = name.substring(0, name.length() - "_at".length());
                  assertThat(finding.evidence()).containsEntry(of, logged.get(x));
                }
              });
      Matcher epochs = EPOCH.matcher(finding.message());
      while (epochs.find()) {
        assertThat(logged).containsKey(Double.valueOf(epochs.group(1)));
      }
      Matcher values = Pattern.compile("(\\S+) \\(epoch (\\d+)\\)").matcher(finding.message());
      while (values.find()) {
        assertThat(values.group(1))
            .isEqualTo(ShortNumber.of(logged.get(Double.valueOf(values.group(2)))));
      }
    }
  }

  @Property(tries = 800, seed = "6", edgeCases = EdgeCasesMode.NONE)
  @Label("is total: NaN, infinities, the largest numbers and negative ones give findings in range")
  void total(@ForAll("wild") Losses run) {
    for (Losses losses : List.of(run, run.map(x -> x, loss -> -loss))) {
      List<Finding> found = Diagnosis.of(losses.history());
      boolean broken =
          !DoubleStream.of(losses.training()).allMatch(Double::isFinite)
              || !DoubleStream.of(losses.validation()).allMatch(Double::isFinite);
      assertThat(found.stream().anyMatch(finding -> finding.code() == Code.NON_FINITE))
          .isEqualTo(broken);
      double last = losses.x().length - 1;
      assertThat(found)
          .allSatisfy(finding -> assertThat(finding.onset()).isBetween(0.0, last))
          .allSatisfy(finding -> assertThat(finding.span().to()).isBetween(finding.onset(), last));
      if (broken) {
        assertThat(found).extracting(Finding::code).doesNotContain(Code.NOT_LEARNING, Code.PLATEAU);
      }
    }
  }

  @Property(tries = 200, seed = "7", edgeCases = EdgeCasesMode.NONE)
  @Label("finds nothing but NON_FINITE in fewer than five points")
  void few(@ForAll("wild") Losses run, @ForAll @IntRange(min = 1, max = 4) int size) {
    assertThat(Diagnosis.of(run.until(Math.min(size, run.x().length))))
        .allMatch(finding -> finding.code() == Code.NON_FINITE);
  }
}
