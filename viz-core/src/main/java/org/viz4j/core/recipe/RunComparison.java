package org.viz4j.core.recipe;

import static org.viz4j.core.name.LossNames.TRAINING;
import static org.viz4j.core.name.LossNames.VALIDATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.viz4j.core.name.LossNames;
import org.viz4j.core.name.MetricNames;
import org.viz4j.core.recipe.RunGroups.Group;
import org.viz4j.data.Run;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** The losses of several runs: of one experiment over its seeds, or of several experiments. */
public final class RunComparison {
  private static final double RUN_OPACITY = 0.3;
  private static final double BAND_OPACITY = 0.2;

  private final Options options;
  private final List<Warning> warnings = new ArrayList<>();

  private RunComparison(Options options) {
    this.options = options;
  }

  /** As {@link #of(List, Consumer)}, of runs of which nothing but their histories is known. */
  public static Figure of(TrainingHistory... histories) {
    InvalidInputException.requirePresent("runs", histories);
    List<TrainingHistory> all =
        InvalidInputException.requireAllPresent("runs", Arrays.asList(histories));
    return of(
        IntStream.range(0, all.size())
            .mapToObj(i -> Run.of("Run " + (i + 1), all.get(i)))
            .toList());
  }

  /** As {@link #of(List, Consumer)} with nothing changed. */
  public static Figure of(List<Run> runs) {
    return of(runs, options -> {});
  }

  /**
   * A figure of 10 x 6 in with the mean training loss and the mean validation loss, a band of one
   * sample standard deviation to each side, and every run faint behind them; the legend says of how
   * many runs, and the title of which seeds.
   *
   * <p>Runs whose configuration differs in more than seeds (keys that end with {@code seed}) are
   * several experiments: each has a colour and means of its own, dashed for training, and the
   * legend says what of its configuration others do not have, or the name of its run where that is
   * too long. What is alike in all runs is not shown.
   *
   * <p>Means are over the epochs that every run of an experiment has with finite values, of a
   * repeated epoch the last value; a warning tells if others had to be left out, or if runs count
   * different things along x. Of one run there is no band. The warnings of the histories become
   * those of the figure.
   *
   * @param configure changes what is said above
   * @throws InvalidInputException if there is no run, or none has a loss
   */
  public static Figure of(List<Run> runs, Consumer<? super Options> configure) {
    List<Run> present = InvalidInputException.requireAllPresent("runs", runs);
    if (present.isEmpty()) {
      throw InvalidInputException.of("runs to compare", "be one or more", "none");
    }
    Options options = new Options();
    configure.accept(options);
    return new RunComparison(options).figure(present);
  }

  private Figure figure(List<Run> runs) {
    runs.forEach(run -> warnings.addAll(run.history().warnings()));
    TrainingHistory first = runs.get(0).history();
    tellWhatIsCounted(runs);
    RunGroups groups = options.apart ? RunGroups.apart(runs) : RunGroups.byConfig(runs);
    List<Curves> curves = new ArrayList<>();
    for (int i = 0; i < groups.groups().size(); i++) {
      Group group = groups.groups().get(i);
      boolean several = groups.groups().size() > 1;
      add(curves, TRAINING, group, new Look(TRAINING.label(), several ? i : 0, several));
      add(curves, VALIDATION, group, new Look(VALIDATION.label(), several ? i : 1, false));
    }
    if (curves.isEmpty()) {
      throw MetricNames.missing("runs to compare", "a loss", first);
    }
    curves.forEach(this::tellWhatIsLeft);
    String seeds = options.apart ? "" : groups.seeds();
    String separator = options.title.isEmpty() || seeds.isEmpty() ? "" : "\n";
    return Figure.of(
            Size.inches(10, 6),
            axes -> {
              axes.title(options.title + separator + seeds).xLabel(first.xName()).yLabel("Loss");
              if (options.logY) {
                axes.yLog();
              }
              curves.forEach(one -> one.draw(axes, options.apart));
              axes.legend().gridLines(grid -> grid.opacity(0.3));
            })
        .withWarnings(warnings);
  }

  private void add(List<Curves> curves, LossNames names, Group group, Look look) {
    List<Series> found = new ArrayList<>();
    group.runs().forEach(run -> names.find(run.history(), warnings::add).ifPresent(found::add));
    if (!found.isEmpty()) {
      curves.add(new Curves(group, look, found, MeanOfRuns.of(found)));
    }
  }

  private void tellWhatIsCounted(List<Run> runs) {
    List<String> counted = runs.stream().map(run -> run.history().xName()).distinct().toList();
    if (counted.size() > 1) {
      warnings.add(
          new Warning(
              Warning.Code.ASSUMED,
              "the runs count different things along x, "
                  + String.join(" and ", counted)
                  + "; they are compared number by number"));
    }
  }

  private void tellWhatIsLeft(Curves curves) {
    int left = curves.mean.left();
    if (left > 0) {
      warnings.add(
          new Warning(
              Warning.Code.NON_FINITE,
              "the mean "
                  + curves.name()
                  + " leaves out "
                  + left
                  + " of "
                  + (left + curves.mean.x().length)
                  + " points, at which not all "
                  + curves.mean.n()
                  + " runs have a finite value"));
    }
  }

  /** How a kind of loss is drawn. */
  private record Look(String name, int color, boolean dashed) {}

  /** One kind of loss of all runs of a group. */
  private record Curves(Group group, Look look, List<Series> runs, MeanOfRuns mean) {

    String name() {
      return group.label().isEmpty() ? look.name : group.label() + ": " + look.name;
    }

    void draw(Axes.Builder axes, boolean single) {
      Dash dash = look.dashed ? Dash.DASHED : Dash.SOLID;
      axes.tinted(
          look.color,
          all -> {
            if (runs.size() > 1) {
              all.band(mean.xs(), mean.edge(-1), mean.edge(1), band -> band.opacity(BAND_OPACITY));
              runs.forEach(
                  run -> all.line(run, line -> line.width(0.8).opacity(RUN_OPACITY).dash(dash)));
            }
            all.line(
                single ? runs.get(0) : mean.series(look.name),
                line -> line.width(2).dash(dash).label(single ? name() : described()));
          });
    }

    private String described() {
      int count = runs.size();
      return name() + (count == 1 ? " (n = 1)" : ", mean ± SD (n = " + count + ")");
    }
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Run Comparison";
    private boolean logY;
    private boolean apart;

    private Options() {}

    /** Above the seeds; empty for none; default {@code Run Comparison}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a run comparison", title);
      return this;
    }

    /** Makes the loss axis logarithmic; default linear. */
    public Options logY() {
      logY = true;
      return this;
    }

    /** Draws every run by itself, by its name and what of its configuration others do not have. */
    public Options apart() {
      apart = true;
      return this;
    }
  }
}
