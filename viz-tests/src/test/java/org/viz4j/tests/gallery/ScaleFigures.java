package org.viz4j.tests.gallery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.TickFormatter;
import org.viz4j.figure.TimeScale;

/** Scales beside linear and log, formats of ticks, stated and minor ticks. */
final class ScaleFigures {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;

  private ScaleFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("symlog", ScaleFigures::symlog),
        new Gallery.Case("logit", ScaleFigures::logit, Warning.Code.OUT_OF_DOMAIN),
        new Gallery.Case("time-years", ScaleFigures::years),
        new Gallery.Case("time-days", ScaleFigures::days),
        new Gallery.Case("time-hours-dst", ScaleFigures::hours),
        new Gallery.Case("time-seconds", ScaleFigures::seconds),
        new Gallery.Case("format-percent", ScaleFigures::percent),
        new Gallery.Case("format-si", ScaleFigures::si),
        new Gallery.Case("format-bytes", ScaleFigures::bytes),
        new Gallery.Case("format-date", ScaleFigures::date),
        new Gallery.Case("minor-ticks", ScaleFigures::minorTicks),
        new Gallery.Case("minor-grid", ScaleFigures::minorGrid),
        new Gallery.Case("twin-times", ScaleFigures::twinTimes),
        new Gallery.Case("stated-ticks", ScaleFigures::statedTicks));
  }

  private static double[] steps(int count, double from, double step) {
    return IntStream.range(0, count).mapToDouble(i -> from + i * step).toArray();
  }

  private static Series series(String name, double[] x, DoubleUnaryOperator f) {
    return Series.of(name, x, IntStream.range(0, x.length).mapToDouble(f::applyAsDouble).toArray());
  }

  private static double at(String instant) {
    return TimeScale.seconds(Instant.parse(instant));
  }

  static Figure symlog() {
    double[] x = steps(121, -60, 1);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Gradients of both signs")
                .xLabel("Step")
                .yLabel("Gradient")
                .yScale(ScaleSpec.symlog(0.1))
                .line(series("gradient", x, i -> Math.pow((i - 60) / 10, 5)))
                .gridLines(grid -> grid.opacity(0.4)));
  }

  static Figure logit() {
    double[] x = steps(41, 0, 1);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Close to certain")
                .xLabel("Epoch")
                .yLabel("Accuracy")
                .yScale(ScaleSpec.logit())
                .line(series("accuracy", x, i -> i == 40 ? 1 : 1 / (1 + Math.exp(4 - 0.3 * i))))
                .gridLines(grid -> grid.opacity(0.4)));
  }

  static Figure years() {
    double[] x = steps(100, at("2012-03-01T00:00:00Z"), 45 * DAY);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Best published error")
                .xScale(ScaleSpec.time(BERLIN))
                .yLabel("Error")
                .line(series("error", x, i -> 0.25 * Math.exp(-i / 30) + 0.01 * Math.sin(i))));
  }

  static Figure days() {
    double[] x = steps(60, at("2023-12-04T12:00:00Z"), DAY);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xScale(ScaleSpec.time(BERLIN))
                .xLabel("Night")
                .yLabel("Jobs in the queue")
                .points(series("jobs", x, i -> 40 + 20 * Math.sin(i / 5) + i % 7)));
  }

  static Figure hours() {
    double[] x = steps(19, at("2024-03-30T20:00:00Z"), HOUR / 2);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Clocks skip the hour from two to three")
                .xScale(ScaleSpec.time(BERLIN))
                .xLabel("Time in Berlin")
                .yLabel("Loss")
                .line(series("loss", x, i -> Math.exp(-i / 6))));
  }

  static Figure seconds() {
    double[] x = steps(80, at("2024-05-02T09:30:12Z"), 0.02);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xScale(ScaleSpec.time(BERLIN))
                .xLabel("Kernel start")
                .yLabel("Duration")
                .yFormat(TickFormatter.si("s"))
                .points(series("d", x, i -> 1e-5 * (3 + Math.sin(i)))));
  }

  static Figure percent() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Epoch")
                .yLabel("Accuracy")
                .yFormat(TickFormatter.percent())
                .line(series("accuracy", steps(30, 0, 1), i -> 0.94 - 0.3 * Math.exp(-i / 6))));
  }

  static Figure si() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Parameters")
                .xLog()
                .xFormat(TickFormatter.si())
                .yLabel("Throughput")
                .yFormat(TickFormatter.si("B/s"))
                .points(
                    Series.of(
                        "models",
                        new double[] {6e4, 1.1e6, 2.5e7, 1.4e8, 1.3e9},
                        new double[] {2.4e6, 2.1e6, 1.2e6, 7e5, 1e5})));
  }

  static Figure bytes() {
    double[] x = steps(50, 0, 1);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Step")
                .yLabel("Memory in use")
                .yFormat(TickFormatter.bytes())
                .line(series("memory", x, i -> 3.2e9 * (1 - Math.exp(-i / 10)) + 2e8 * (i % 5))));
  }

  static Figure date() {
    double[] x = steps(14, at("2024-02-20T00:00:00Z"), DAY);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xScale(ScaleSpec.time(ZoneId.of("UTC")))
                .xFormat(TickFormatter.date("EEE d.M."))
                .yLabel("Runs")
                .yFormat(TickFormatter.fixed(2).withSuffix(" k"))
                .line(series("runs", x, i -> 2 + Math.sin(i / 2))));
  }

  static Figure minorTicks() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Epoch")
                .yLabel("Loss")
                .xMinorTicks()
                .yMinorTicks()
                .gridLines(grid -> grid.opacity(0.4))
                .line(series("loss", steps(60, 0, 1), i -> 0.2 + Math.exp(-i / 12))));
  }

  static Figure minorGrid() {
    double[] x = steps(40, at("2024-05-01T22:00:00Z"), 2 * HOUR);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xScale(ScaleSpec.time(BERLIN))
                .xMinorTicks()
                .yLabel("Loss")
                .yLog()
                .gridLines(grid -> grid.minor().opacity(0.6))
                .line(series("loss", x, i -> 3 * Math.exp(-i / 8) + 0.02)));
  }

  static Figure twinTimes() {
    double[] runs = steps(12, 1, 1);
    double start = at("2024-05-02T06:00:00Z");
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Run")
                .yLabel("Loss")
                .points(series("loss", runs, i -> 0.2 + 1 / (i + 1)), run -> run.label("Loss"))
                .twinY(
                    right ->
                        right
                            .yLabel("End")
                            .yScale(ScaleSpec.time(BERLIN))
                            .points(
                                series("end", runs, i -> start + HOUR * (i + Math.sin(i))),
                                run -> run.label("End")))
                .legend());
  }

  static Figure statedTicks() {
    double[] x = steps(101, 0, 2 * Math.PI / 100);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xTicks(
                    new double[] {0, Math.PI / 2, Math.PI, 1.5 * Math.PI, 2 * Math.PI},
                    "0",
                    "π/2",
                    "π",
                    "3π/2",
                    "2π")
                .yTicks(-1, 0, 1)
                .gridLines()
                .line(series("sine", x, i -> Math.sin(x[(int) i]))));
  }
}
