package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Legend;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Position;
import org.viz4j.figure.Share;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

@DisplayName("An arrangement of axes")
class ArrangementTest {
  private static final Size SIZE = Size.inches(7, 5);
  private static final Series LOSS = Series.of("loss", new double[] {2, 1, 0.5});
  private static final Series RATE = Series.of("rate", new double[] {100, 1, 10});

  private final Arranger arranger = new Arranger(Typesetter.bundled());

  private Layout arrange(Figure figure) {
    return arranger.arrange(figure, Theme.DEFAULT);
  }

  @Test
  @DisplayName("has the second y axis right of the plot area, on a scale of its own")
  void twin() {
    Figure figure =
        Figure.of(
            SIZE,
            axes ->
                axes.line(LOSS, line -> line.label("Loss"))
                    .twinY(
                        right -> right.yLabel("Rate").yLog().line(RATE, line -> line.label("Rate")))
                    .legend(LegendPlace.OUTSIDE_RIGHT));

    AxesLayout axes = arrange(figure).axes().get(0);

    AxesLayout.Twin twin = axes.twin();
    assertThat(twin).isNotNull();
    assertThat(axes.projection().yScale().domain().max()).isLessThan(3);
    assertThat(twin.projection().yScale().domain().max()).isGreaterThan(100);
    assertThat(axes.projection(0)).isEqualTo(axes.projection());
    assertThat(axes.projection(1)).isEqualTo(twin.projection());
    assertThat(twin.y().labels()).allMatch(label -> label.box().x() > axes.plot().right());
    assertThat(twin.y().label().box().x()).isGreaterThan(twin.y().labels().get(0).box().right());
    assertThat(axes.legend().frame().x()).isGreaterThan(twin.y().label().box().right());
    assertThat(axes.legend().entries()).extracting(LegendLayout.Entry::mark).containsExactly(0, 1);
  }

  @Test
  @DisplayName("LY-6: keeps columns and the height of other rows when a cell gets a title")
  void titleInOneCell() {
    Figure without = grid("");
    Figure with = grid("A title");

    List<AxesLayout> before = arrange(without).axes();
    List<AxesLayout> after = arrange(with).axes();

    double shorter = before.get(0).plot().height() - after.get(0).plot().height();
    assertThat(shorter).isGreaterThan(0);
    for (int i = 0; i < before.size(); i++) {
      Rect one = before.get(i).plot();
      Rect other = after.get(i).plot();
      assertThat(other.x()).isEqualTo(one.x());
      assertThat(other.width()).isEqualTo(one.width());
      assertThat(one.height() - other.height()).isCloseTo(shorter, within(1e-9));
      assertThat(gapBelow(after, i)).isCloseTo(gapBelow(before, i), within(1e-9));
    }
  }

  /** Three rows of two; the title is in the top row. */
  private static Figure grid(String title) {
    return Figure.grid(
        SIZE,
        3,
        2,
        cell -> axes -> axes.line(LOSS).xLabel("Epoch").title(cell.index() == 1 ? title : ""));
  }

  private static double gapBelow(List<AxesLayout> axes, int index) {
    double bottom = index + 2 < axes.size() ? axes.get(index + 2).plot().y() : 360;
    return bottom - axes.get(index).plot().bottom();
  }

  @ParameterizedTest
  @EnumSource(names = {"ALIGNED", "ALL"})
  @DisplayName("LY-12: has shared ticks at one place, labelled at the outer axes alone")
  void shared(Share share) {
    AxesGrid grid = AxesGrid.of(2, 2).withSharedX(share).withSharedY(share);
    for (int i = 0; i < 4; i++) {
      double last = 10 + i;
      Series series = Series.of("s", new double[] {0, last}, new double[] {0, last});
      grid = grid.with(i / 2, i % 2, axes -> axes.line(series).xLabel("x").yLabel("y"));
    }

    List<AxesLayout> axes = arrange(Figure.of(SIZE, grid)).axes();

    assertThat(axes.get(0).x().ticks()).isEqualTo(axes.get(2).x().ticks());
    assertThat(axes.get(0).y().ticks()).isEqualTo(axes.get(1).y().ticks());
    boolean all = share == Share.ALL;
    assertThat(domain(axes, 0).equals(domain(axes, 1))).isEqualTo(all);
    assertThat(axes.get(0).x().labels()).isEmpty();
    assertThat(axes.get(0).x().label()).isNull();
    assertThat(axes.get(2).x().labels()).isNotEmpty();
    assertThat(axes.get(2).x().label()).isNotNull();
    assertThat(axes.get(1).y().labels()).isEmpty();
    assertThat(axes.get(1).y().label()).isNull();
    assertThat(axes.get(0).y().labels()).isNotEmpty();
  }

  private static Object domain(List<AxesLayout> axes, int index) {
    return axes.get(index).projection().xScale().domain();
  }

  @Test
  @DisplayName("keeps an inset with all its labels in its part of the plot area")
  void inset() {
    Rect place = new Rect(0.5, 0.1, 0.4, 0.5);
    Figure figure =
        Figure.of(
            SIZE,
            axes ->
                axes.line(LOSS)
                    .legend(LegendPlace.BEST)
                    .zoom(place, zoom -> zoom.title("Zoom").xDomain(0, 1)));

    AxesLayout axes = arrange(figure).axes().get(0);

    InsetLayout inset = axes.insets().get(0);
    Rect plot = axes.plot();
    assertThat(inset.frame().x()).isCloseTo(plot.x() + 0.5 * plot.width(), within(1e-9));
    assertThat(inset.frame().bottom()).isCloseTo(plot.y() + 0.6 * plot.height(), within(1e-9));
    assertThat(Layout.boxes(inset.axes()))
        .allMatch(box -> inset.frame().contains(box.rect(), 1e-9));
    assertThat(inset.indicated()).isTrue();
    assertThat(inset.axes().projection().xScale().domain().to()).isEqualTo(1);
    assertThat(inset.axes().axes().marks()).isEqualTo(figure.axes().get(0).marks());
  }

  @Test
  @DisplayName("has no best legend over an inset")
  void legendBesideInset() {
    Figure figure =
        Figure.of(
            SIZE,
            axes ->
                axes.line(LOSS, line -> line.label("Loss"))
                    .legend()
                    .inset(new Rect(0.4, 0, 0.6, 0.4), inset -> inset.line(RATE)));

    AxesLayout axes = arrange(figure).axes().get(0);

    Rect inset = axes.insets().get(0).frame();
    assertThat(axes.legend().frame().overlaps(inset, 0)).isFalse();
  }

  @Test
  @DisplayName("writes what marks of the second y axis and of insets write, insets in less")
  void notesEverywhere() {
    Figure figure =
        Figure.of(
            SIZE,
            axes ->
                axes.line(LOSS)
                    .twinY(
                        right ->
                            right
                                .bars(RATE, bars -> bars.values(0))
                                .annotation("peak", Position.data(0, 100)))
                    .inset(
                        new Rect(0.5, 0.1, 0.4, 0.5),
                        inset ->
                            inset
                                .line(LOSS)
                                .annotation("here", Position.data(1, 1), words -> words.size(20))));

    AxesLayout axes = arrange(figure).axes().get(0);

    assertThat(axes.notes())
        .extracting(note -> note.annotation().text())
        .containsExactly("100", "1", "10", "peak");
    double peak = axes.twin().projection().y(100);
    assertThat(axes.notes().get(3).block().height()).isGreaterThan(0);
    assertThat(axes.notes().get(3).lines().get(0).box().centerY()).isCloseTo(peak, within(3.0));
    NoteLayout inner = axes.insets().get(0).axes().notes().get(0);
    assertThat(inner.annotation().size().getAsDouble()).isCloseTo(16, within(1e-9));
  }

  @Test
  @DisplayName("LY-2: has words in proportion where the page is too small for its contents")
  void smallNotes() {
    Figure figure =
        Figure.of(
            new Size(40, 30),
            axes ->
                axes.bars(RATE, bars -> bars.values(0))
                    .annotation("note", Position.axes(0.5, 0.5), words -> words.size(20).box()));

    Layout layout = arrange(figure);

    double scale = layout.theme().text().label() / Theme.DEFAULT.text().label();
    assertThat(scale).isLessThan(1);
    List<NoteLayout> notes = layout.axes().get(0).notes();
    NoteLayout note = notes.get(notes.size() - 1);
    assertThat(note.annotation().size().getAsDouble()).isCloseTo(20 * scale, within(1e-9));
    assertThat(note.annotation().box().padding()).isCloseTo(3 * scale, within(1e-9));
    assertThat(notes).hasSize(4).allMatch(one -> layout.page().contains(one.ink(), 1e-9));
  }

  @Test
  @DisplayName("LG-3: has no best legend over words")
  void legendBesideNotes() {
    Figure without = Figure.of(SIZE, axes -> legendAnd(axes, ""));
    Figure with = Figure.of(SIZE, axes -> legendAnd(axes, "words where the legend would be"));

    Rect before = arrange(without).axes().get(0).legend().frame();
    AxesLayout after = arrange(with).axes().get(0);

    Rect words = after.notes().get(0).ink();
    assertThat(words.overlaps(before, 0)).isTrue();
    assertThat(words.overlaps(after.legend().frame(), 0)).isFalse();
  }

  private static void legendAnd(Axes.Builder axes, String words) {
    axes.line(LOSS, line -> line.label("Loss")).legend();
    if (!words.isEmpty()) {
      axes.annotation(words, Position.axes(0.8, 0.95));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OUTSIDE_RIGHT", "OUTSIDE_TOP", "OUTSIDE_BOTTOM"})
  @DisplayName("LG-1: has in the figure's legend each label once")
  void figureLegend(String place) {
    Figure figure =
        Figure.grid(
                SIZE,
                1,
                2,
                cell ->
                    axes ->
                        axes.line(LOSS, line -> line.label("Loss"))
                            .line(RATE, line -> line.label("Rate " + cell.index())))
            .withLegend(LegendPlace.valueOf(place));

    Layout layout = arrange(figure);

    assertThat(layout.legend().entries())
        .extracting(LegendLayout.Entry::mark)
        .containsExactly(0, 1, 3);
    assertThat(layout.boxes()).extracting(Layout.Box::name).contains("figure legend");
  }

  @Test
  @DisplayName("LG-1: keeps in the figure's legend entries of one label that look different")
  void figureLegendOfLooks() {
    Figure figure =
        Figure.grid(
                SIZE,
                1,
                2,
                cell ->
                    axes ->
                        axes.line(
                                LOSS, line -> line.label("loss").dash(Dash.values()[cell.index()]))
                            .points(LOSS, points -> points.label("loss"))
                            .line(RATE, line -> line.label("rate")))
            .withLegend(LegendPlace.OUTSIDE_RIGHT);

    assertThat(arrange(figure).legend().entries())
        .extracting(LegendLayout.Entry::mark)
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  @DisplayName("LG-1: has a legend in the columns and under the title that it states")
  void legendColumns() {
    LegendLayout legend = legendOf(new Legend(LegendPlace.CENTER, OptionalInt.of(2), "Runs"));
    LegendLayout plain = legendOf(Legend.at(LegendPlace.CENTER));

    assertThat(lefts(legend)).isEqualTo(2);
    assertThat(lefts(plain)).isEqualTo(1);
    assertThat(legend.title()).isNotNull();
    assertThat(legend.title().box().bottom()).isLessThan(legend.entries().get(0).handle().y() + 1);
    assertThat(legend.frame().contains(legend.title().box(), 0)).isTrue();
  }

  private LegendLayout legendOf(Legend legend) {
    Axes axes =
        Axes.of(
            builder -> {
              for (int i = 0; i < 4; i++) {
                String name = "run " + i;
                builder.line(LOSS, line -> line.label(name));
              }
            });
    Figure figure = Figures.figure(Figures.withLegend(axes, legend), SIZE);
    return arrange(figure).axes().get(0).legend();
  }

  private static long lefts(LegendLayout legend) {
    return legend.entries().stream().map(entry -> entry.handle().x()).distinct().count();
  }

  @Test
  @DisplayName("LY-10: fits what is drawn to the page but for 0.1 in around it")
  void fit() {
    Figure exact =
        Figure.of(Size.mm(84, 60), axes -> axes.line(RATE).equalAspect().title("Fit").xLabel("x"));

    Layout fit = arrange(exact.withCrop(Crop.FIT));
    Layout tight = arrange(exact.withCrop(Crop.TIGHT));

    assertThat(fit.page().width()).isEqualTo(exact.size().width());
    assertThat(fit.page().height()).isEqualTo(exact.size().height());
    Rect free = fit.ink().grow(7.2);
    assertThat(fit.page().contains(free, 0.02)).isTrue();
    assertThat(free.height()).isCloseTo(fit.page().height(), within(0.02));
    assertThat(tight.page()).isEqualTo(tight.ink().grow(7.2));
  }

  @Test
  @DisplayName("LY-2: has room for any tick labels where empty rows make a plot area low")
  void emptyRow() {
    Layout layout = arrange(Arrangements.of(3490));

    assertThat(layout.boxes()).allMatch(box -> layout.page().contains(box.rect(), 1e-9));
  }

  @Test
  @DisplayName("fills the page in both directions where no aspect is stated")
  void fillsThePage() {
    Figure figure = Figure.of(SIZE, axes -> axes.line(RATE).xLabel("x")).withCrop(Crop.FIT);

    Layout layout = arrange(figure);

    Rect free = layout.ink().grow(7.2);
    assertThat(free.width()).isCloseTo(layout.page().width(), within(0.02));
    assertThat(free.height()).isCloseTo(layout.page().height(), within(0.02));
  }
}
