package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Frame;
import org.viz4j.figure.Legend;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Line;
import org.viz4j.figure.Step;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

class LayoutProperties {
  private static final String SEED = "4";
  private static final int TRIES = 5000;
  private static final double EXACT = 1e-6;

  private final Typesetter typesetter = Typesetter.bundled();
  private final Arranger arranger = new Arranger(typesetter);

  @Provide
  Arbitrary<Figure> figures() {
    return Figures.any();
  }

  @Provide
  Arbitrary<Axes> axes() {
    return Figures.axes();
  }

  private Layout arrange(Figure figure) {
    return arranger.arrange(figure, Theme.DEFAULT);
  }

  private static boolean tooSmall(Layout layout) {
    return layout.warnings().stream().anyMatch(LayoutProperties::isTooSmall);
  }

  private static boolean isTooSmall(Warning warning) {
    return warning.code() == Warning.Code.FIGURE_TOO_SMALL;
  }

  @Label("LY-1: no two of plot area, titles, labels, tick labels and outside legend touch")
  @Property(tries = TRIES, seed = SEED)
  void disjoint(@ForAll("figures") Figure figure) {
    Layout layout = arrange(figure);
    Statistics.label("too small")
        .collect(tooSmall(layout))
        .coverage(
            c -> {
              c.check(true).percentage(p -> p > 5);
              c.check(false).percentage(p -> p > 40);
            });
    List<Layout.Box> boxes = layout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).rect().overlaps(boxes.get(j).rect(), EXACT))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  @Label("LY-2: every box lies inside the page")
  @Property(tries = TRIES, seed = SEED)
  void contained(@ForAll("figures") Figure figure) {
    Layout layout = arrange(figure);
    for (Layout.Box box : layout.boxes()) {
      assertThat(layout.page().contains(box.rect(), EXACT)).as("%s", box).isTrue();
    }
    for (NoteLayout note : layout.axes().get(0).notes()) {
      Rect ink = Turned.bounds(note.block(), note.turn());
      assertThat(layout.page().contains(ink, EXACT)).as("%s", note).isTrue();
    }
    LegendLayout legend = layout.axes().get(0).legend();
    if (legend != null) {
      assertThat(layout.page().contains(legend.frame(), EXACT)).as("legend").isTrue();
      legend.entries().forEach(e -> assertInside(legend.frame(), e.text().box()));
      if (legend.more() != null) {
        assertInside(legend.frame(), legend.more().box());
      }
    }
  }

  private static void assertInside(Rect frame, Rect text) {
    assertThat(frame.contains(text, EXACT)).as("%s in %s", text, frame).isTrue();
  }

  @Label("LY-4: below the minimum size there is exactly one warning and the plot area stays")
  @Property(tries = TRIES, seed = SEED)
  void belowMinimum(@ForAll("figures") Figure figure) {
    Layout layout = arrange(figure);
    Size least = arranger.minimumSize(figure, Theme.DEFAULT);
    boolean below =
        figure.size().width() < least.width() || figure.size().height() < least.height();
    assertThat(layout.warnings().stream().filter(LayoutProperties::isTooSmall).count())
        .isEqualTo(below ? 1 : 0);
    assertThat(layout.axes().get(0).plot().width()).isGreaterThan(0);
    assertThat(layout.axes().get(0).plot().height()).isGreaterThan(0);
  }

  @Label("LY-11: layout is idempotent, and the order of unrelated parts does not matter")
  @Property(tries = 500, seed = SEED)
  void idempotent(@ForAll("figures") Figure figure) {
    assertThat(describe(arrange(figure))).isEqualTo(describe(arrange(figure)));
    Axes axes = figure.axes().get(0);
    Axes other =
        Axes.of(
            a -> {
              if (axes.legend() != null) {
                a.legend(axes.legend().place());
              }
              axes.marks().forEach(a::mark);
              a.yScale(axes.y().scale()).xScale(axes.x().scale());
              a.yLabel("removed").yLabel(axes.y().label()).xLabel(axes.x().label());
              a.title("removed").title(axes.title());
              if (axes.frame() == Frame.BARE) {
                a.bare();
              }
              if (axes.aspect() == Aspect.EQUAL) {
                a.equalAspect();
              }
            });
    assertThat(describe(arrange(Figures.figure(other, figure.size()))))
        .isEqualTo(describe(arrange(figure)));
  }

  private static String describe(Layout layout) {
    return layout.boxes() + " " + layout.warnings() + " " + layout.axes().get(0).x().ticks();
  }

  @Label("LY-13: kept tick labels keep 1 pt apart, the first is kept, some are kept")
  @Property(tries = TRIES, seed = SEED)
  void thinning(@ForAll("figures") Figure figure) {
    Layout layout = arrange(figure);
    if (tooSmall(layout)) {
      return;
    }
    for (AxisLayout axis : List.of(layout.axes().get(0).x(), layout.axes().get(0).y())) {
      List<PlacedText> labels = axis.labels();
      boolean bare = figure.axes().get(0).frame() == Frame.BARE;
      assertThat(labels.isEmpty()).isEqualTo(bare || axis.ticks().isEmpty());
      for (int i = 1; i < labels.size(); i++) {
        Rect one = labels.get(i - 1).box();
        assertThat(one.grow(0.5).overlaps(labels.get(i).box().grow(0.5), 0)).isFalse();
      }
    }
  }

  @Label("LY-14: a wider page never has a narrower plot area")
  @Property(tries = TRIES, seed = SEED)
  void monotone(
      @ForAll("figures") Figure figure, @ForAll @DoubleRange(min = 0, max = 300) double more) {
    Size size = figure.size();
    Figure wider = figure.withSize(new Size(size.width() + more, size.height()));
    assertThat(arrange(wider).axes().get(0).plot().width())
        .isGreaterThanOrEqualTo(arrange(figure).axes().get(0).plot().width() - EXACT);
  }

  @Label("LG-2: what the legend has no room for is counted, and the plot area keeps 30 %")
  @Property(tries = TRIES, seed = SEED)
  void legendShortened(@ForAll("figures") Figure figure) {
    Layout layout = arrange(figure);
    LegendLayout legend = layout.axes().get(0).legend();
    if (legend == null) {
      return;
    }
    long labelled =
        figure.axes().get(0).marks().stream().filter(mark -> !mark.label().isEmpty()).count();
    long hidden = labelled - legend.entries().size();
    assertThat(legend.more() != null).isEqualTo(hidden > 0);
    assertThat(codes(layout).contains(Warning.Code.LEGEND_SHORTENED)).isEqualTo(hidden > 0);
    if (legend.more() != null) {
      assertThat(legend.more().line().text()).isEqualTo("+" + hidden + " more");
    }
    LegendPlace place = figure.axes().get(0).legend().place();
    if (place == LegendPlace.OUTSIDE_RIGHT) {
      assertThat(layout.axes().get(0).plot().width())
          .isGreaterThanOrEqualTo(0.3 * figure.size().width() - EXACT);
    } else if (place.outside()) {
      assertThat(layout.axes().get(0).plot().height())
          .isGreaterThanOrEqualTo(0.3 * figure.size().height() - EXACT);
    }
  }

  private static List<Warning.Code> codes(Layout layout) {
    return layout.warnings().stream().map(Warning::code).toList();
  }

  @Label("LG-1: the legend has the labelled marks, in their order")
  @Property(tries = TRIES, seed = SEED)
  void legendEntries(@ForAll("figures") Figure figure) {
    LegendLayout legend = arrange(figure).axes().get(0).legend();
    if (legend == null) {
      return;
    }
    List<Integer> labelled =
        IntStream.range(0, figure.axes().get(0).marks().size())
            .filter(i -> !figure.axes().get(0).marks().get(i).label().isEmpty())
            .boxed()
            .toList();
    assertThat(legend.entries().stream().map(LegendLayout.Entry::mark).toList())
        .isEqualTo(labelled.subList(0, legend.entries().size()));
  }

  @Label("LG-3: the best place covers no more of the marks than any other")
  @Property(tries = 2000, seed = SEED)
  void best(@ForAll("axes") Axes axes) {
    boolean onlyLines =
        axes.marks().stream().allMatch(m -> m instanceof Line line && line.step() == Step.NONE);
    Assume.that(onlyLines);
    Axes wanted = Figures.withLegend(axes, Legend.at(LegendPlace.BEST));
    AxesLayout layout = arrange(Figures.figure(wanted, Size.inches(6, 4))).axes().get(0);
    LegendLayout legend = layout.legend();
    if (legend == null) {
      return;
    }
    double chosen = SlowOverlap.of(legend.frame(), layout.projection(), wanted);
    double pad = Theme.DEFAULT.spacing().legend();
    double rounding = 1e-9 * SlowOverlap.largest(layout.projection(), wanted);
    for (Rect other : SlowOverlap.places(legend.frame(), layout.plot().grow(-pad))) {
      assertThat(chosen)
          .isLessThanOrEqualTo(SlowOverlap.of(other, layout.projection(), wanted) + rounding);
    }
  }
}
