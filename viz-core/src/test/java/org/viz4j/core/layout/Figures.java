package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Axis;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Legend;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Mark;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;

/** Generates figures: any size from 1 px to 4000 px at 72 dpi, texts of many kinds and lengths. */
final class Figures {
  private static final List<String> WORDS =
      List.of(
          "",
          "Loss",
          "Validation accuracy",
          "学習曲線",
          "שגיאה",
          "\uD83E\uDD8A fox",
          "a\nb",
          "x\ny\nz",
          "Cross-entropy loss of a very long run name, smoothed, over seven seeds of the same model",
          "W".repeat(500),
          "i".repeat(100),
          "lr=3e-4");

  private Figures() {}

  static Arbitrary<Figure> any() {
    return Combinators.combine(axes(), sides(), sides())
        .as((axes, width, height) -> figure(axes, new Size(width, height)));
  }

  static Arbitrary<Axes> axes() {
    return Combinators.combine(texts(), texts(), texts(), marks(), legends(), scales(), scales())
        .as(
            (title, x, y, marks, legend, xScale, yScale) ->
                new Axes(
                    title,
                    new Axis(x, xScale),
                    new Axis(y, yScale),
                    marks,
                    null,
                    legend.isEmpty() ? null : legend.get(0)));
  }

  static Figure figure(Axes axes, Size size) {
    return new Figure(size, axes, null, Crop.EXACT, Metadata.EMPTY, List.<Warning>of());
  }

  static Arbitrary<Double> sides() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, between(1, 100)),
        Tuple.of(3, between(100, 800)),
        Tuple.of(2, between(800, 4000)));
  }

  private static Arbitrary<Double> between(double least, double most) {
    return Arbitraries.doubles()
        .between(least, most)
        .ofScale(2)
        .withDistribution(RandomDistribution.uniform())
        .edgeCases(EdgeCases.Config::none);
  }

  static Arbitrary<String> texts() {
    return Arbitraries.of(WORDS);
  }

  private static Arbitrary<List<Legend>> legends() {
    return Arbitraries.of(LegendPlace.values()).map(Legend::new).list().ofMaxSize(1);
  }

  private static Arbitrary<ScaleSpec> scales() {
    Arbitrary<ScaleSpec> data = Arbitraries.just(ScaleSpec.linear());
    Arbitrary<ScaleSpec> stated =
        Combinators.combine(magnitudes(), magnitudes())
            .as((from, to) -> ScaleSpec.linear().domain(from, to));
    return Arbitraries.oneOf(data, data, stated);
  }

  static Arbitrary<Double> magnitudes() {
    return Combinators.combine(
            Arbitraries.integers().between(-999, 999), Arbitraries.integers().between(-8, 9))
        .as((mantissa, exponent) -> mantissa * StrictMath.pow(10, exponent));
  }

  private static Arbitrary<List<Mark>> marks() {
    Arbitrary<double[]> values = magnitudes().list().ofMaxSize(12).map(Figures::array);
    Arbitrary<Mark> line =
        Combinators.combine(values, texts()).as((y, label) -> mark(Series.of("series", y), label));
    return Arbitraries.frequencyOf(
        Tuple.of(9, line.list().ofMaxSize(4)), Tuple.of(1, line.list().ofMinSize(5).ofMaxSize(40)));
  }

  private static Mark mark(Series series, String label) {
    List<Mark> made = new ArrayList<>(Axes.of(a -> a.line(series, l -> l.label(label))).marks());
    return made.get(0);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
