package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.backend.pdf.OpenPdfProvider;
import org.viz4j.backend.png.PngBackendProvider;
import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Size;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

@DisplayName("Whatever the values, the scale and the mark:")
class OutcomeTest {
  private static final Resolution VECTOR = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);
  private static final Pattern COUNT = Pattern.compile("[0-9]+");
  private static final List<BackendProvider> BACKENDS =
      List.of(new PngBackendProvider(), new StaxProvider(), new OpenPdfProvider());
  private static final Arranger ARRANGER = new Arranger(Typesetter.bundled());

  /** A cell of the matrix and what its picture must say. */
  private record Cell(AnyMark mark, AnyScale scale, AnyInput input) {
    double[] values() {
      return input.numbers();
    }

    Figure figure() {
      return Figure.of(
          Size.inches(5, 4),
          axes -> {
            mark.add(axes, values());
            ScaleSpec spec = mark.isGuide() ? scale.seconds() : scale.spec();
            if (mark.isAcross()) {
              axes.xLabel(AnyScale.AXIS).xScale(spec);
            } else {
              axes.yLabel(AnyScale.AXIS).yScale(spec);
            }
          });
    }

    /** All that the axes are fitted to. */
    double[] finite() {
      return mark.isGuide()
          ? new double[0]
          : mark.placed(values()).stream()
              .flatMapToDouble(Arrays::stream)
              .filter(Double::isFinite)
              .toArray();
    }

    Optional<String> refusal() {
      Optional<String> first = mark.refusal(values());
      return first.isPresent() ? first : scale.refusal(finite());
    }

    /** For each mark with some, how many of its numbers are NaN or infinite. */
    List<Long> gaps() {
      return mark.placed(values()).stream().map(Cell::gaps).filter(count -> count > 0).toList();
    }

    private static long gaps(double[] numbers) {
      return Arrays.stream(numbers).filter(number -> !Double.isFinite(number)).count();
    }

    /** Whether the axis has few numbers to put ticks at. */
    boolean isNarrow() {
      DoubleSummaryStatistics data =
          Arrays.stream(finite()).filter(scale::holds).summaryStatistics();
      double low = mark.isFromZero() && scale.holds(0) ? Math.min(0, data.getMin()) : data.getMin();
      double span = data.getMax() - low;
      return scale.isFine() && span > 0 && span < 4 * Math.ulp(data.getMax());
    }

    boolean isPlaced(int index) {
      return Arrays.stream(mark.placed(values()).get(index))
          .filter(Double::isFinite)
          .anyMatch(scale::holds);
    }
  }

  static Stream<Arguments> pairs() {
    return Stream.of(AnyMark.values())
        .flatMap(mark -> Stream.of(AnyScale.values()).map(scale -> Arguments.of(mark, scale)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("pairs")
  @DisplayName("a defined picture with exact warnings, or a refusal that says what to do")
  void outcome(AnyMark mark, AnyScale scale) throws IOException {
    for (AnyInput input : AnyInput.values()) {
      Cell cell = new Cell(mark, scale, input);
      Optional<String> refusal = cell.refusal();
      if (refusal.isPresent()) {
        assertThat(catchThrowable(() -> ARRANGER.arrange(cell.figure(), Theme.DEFAULT)))
            .as(cell.toString())
            .isInstanceOf(InvalidInputException.class)
            .message()
            .matches(refusal.get());
      } else {
        assertPicture(cell, ARRANGER.arrange(cell.figure(), Theme.DEFAULT));
      }
    }
  }

  private static void assertPicture(Cell cell, Layout layout) throws IOException {
    Scene scene = new Emitter().emit(layout, VECTOR);
    assertThat(Ink.isNear(scene.root())).as("%s near the page", cell).isTrue();
    List<Boolean> seen = seen(cell, layout, scene);
    List<Warning> warnings = layout.warnings();
    assertThat(counts(warnings, Warning.Code.NON_FINITE, "").stream().map(OutcomeTest::sum))
        .as("%s values left out: %s", cell, warnings)
        .isEqualTo(cell.gaps());
    assertThat(counts(warnings, Warning.Code.OUT_OF_DOMAIN, "finite values on axis"))
        .as("%s values without a place: %s", cell, warnings)
        .isEqualTo(hidden(cell));
    assertThat(codes(warnings)).as("%s: %s", cell, warnings).isEqualTo(expected(cell, seen));
    for (int i = 0; i < seen.size(); i++) {
      boolean dots = cell.mark().isDots() && cell.isPlaced(i);
      assertThat(seen.get(i) || !dots).as("%s shows what has a place", cell).isTrue();
    }
    int number = (cell.mark().ordinal() * 7 + cell.scale().ordinal()) * 16 + cell.input().ordinal();
    if (number % 19 == 0) {
      assertRendered(BACKENDS.get(number / 19 % BACKENDS.size()), scene);
    }
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(count -> count).sum();
  }

  private static List<List<Long>> hidden(Cell cell) {
    long hidden = cell.scale().hidden(cell.finite());
    return hidden == 0 ? List.of() : List.of(List.of(hidden, (long) cell.finite().length));
  }

  /** For each mark whether any of it can be seen. */
  private static List<Boolean> seen(Cell cell, Layout layout, Scene scene) {
    Ink ink = new Ink(layout.axes().get(0).plot());
    List<Boolean> seen = new ArrayList<>();
    long notes = words(scene.root());
    for (double[] placed : cell.mark().placed(cell.values())) {
      boolean isNote = notes > 0 && Cell.gaps(placed) == 0;
      String id = "mark-" + (seen.size() + 1);
      seen.add(isNote || ink.isIn(found(scene.root(), id)));
      notes -= isNote ? 1 : 0;
    }
    return seen;
  }

  /** How many annotations can be read. */
  private static long words(SceneNode node) {
    if (node instanceof GroupNode group) {
      return group.children().stream().mapToLong(OutcomeTest::words).sum();
    }
    return node instanceof GlyphRunNode run && run.text().equals("here") ? 1 : 0;
  }

  private static GroupNode found(GroupNode group, String id) {
    return groups(group).filter(inner -> inner.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<GroupNode> groups(SceneNode node) {
    return node instanceof GroupNode group
        ? Stream.concat(Stream.of(group), group.children().stream().flatMap(OutcomeTest::groups))
        : Stream.empty();
  }

  /** The numbers before the semicolon of each such warning. */
  private static List<List<Long>> counts(List<Warning> warnings, Warning.Code code, String words) {
    return warnings.stream()
        .filter(warning -> warning.code() == code && warning.message().contains(words))
        .map(warning -> COUNT.matcher(warning.message().split(";")[0]))
        .map(found -> found.results().limit(2).map(count -> Long.valueOf(count.group())).toList())
        .toList();
  }

  private static List<Warning.Code> codes(List<Warning> warnings) {
    return warnings.stream().map(Warning::code).sorted().toList();
  }

  private static List<Warning.Code> expected(Cell cell, List<Boolean> seen) {
    List<Warning.Code> codes = new ArrayList<>();
    List<double[]> placed = cell.mark().placed(cell.values());
    for (int i = 0; i < placed.size(); i++) {
      if (Cell.gaps(placed.get(i)) > 0) {
        codes.add(Warning.Code.NON_FINITE);
      } else if (cell.mark().isPut() && !seen.get(i)) {
        codes.add(Warning.Code.OUT_OF_DOMAIN);
      }
    }
    if (!hidden(cell).isEmpty()) {
      codes.add(Warning.Code.OUT_OF_DOMAIN);
    }
    if (!seen.contains(true)) {
      codes.add(Warning.Code.EMPTY);
    }
    if (cell.isNarrow()) {
      codes.add(Warning.Code.FEW_TICKS);
    }
    if (cell.mark().isBoxes() && cell.finite().length == 0) {
      codes.add(Warning.Code.EMPTY);
    }
    return codes.stream().sorted().toList();
  }

  private static void assertRendered(BackendProvider backend, Scene scene) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    backend
        .create()
        .render(
            Document.of(scene),
            RenderOptions.dpi(50),
            out,
            warning -> {
              throw new AssertionError(warning);
            });
    assertThat(out.size()).isGreaterThan(400);
  }
}
