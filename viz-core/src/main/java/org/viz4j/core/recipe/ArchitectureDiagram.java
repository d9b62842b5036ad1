package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** The layers of a model as boxes, and who takes whose output as arrows. */
public final class ArchitectureDiagram {
  /** Title above and caption below, in pt. */
  private static final double ABOVE = 50;

  private static final double BELOW = 34;
  private static final double BESIDE = 40;

  private ArchitectureDiagram() {}

  /** As {@link #of(ModelGraph, Consumer)} with nothing changed. */
  public static Figure of(ModelGraph model) {
    return of(model, options -> {});
  }

  /**
   * A figure of 12 x 8 in, titled {@code Model Architecture}. Each layer is a box with its name and
   * type, its parameters and the shape of its output without the batch; the colour says what kind
   * of layer it is. All arrows point down, each connection is one arrow, and none passes a box.
   *
   * <p>A model that is too deep for one column goes on in the next, from a numbered circle to the
   * one with the same number; the diagram has the fewest columns in which names are about 9 pt or
   * larger, or else those in which they are largest. Boxes that stand beside each other are narrow,
   * with all words below each other, where these can be larger then. If that is not enough, parts
   * that are there several times in a row are drawn once, in a frame that says how often. If that
   * is not enough either, the page becomes larger: taller, and wider only for branches that cannot
   * stand below each other; {@link #pages(ModelGraph)} makes more pages instead. No text is smaller
   * than 6 pt. A name that is too long for a box is cut with an ellipsis, with a warning. The
   * warnings of the model become those of the figure.
   *
   * @param configure changes what is said above
   */
  public static Figure of(ModelGraph model, Consumer<? super Options> configure) {
    Options options = options(model, configure);
    DiagramPage page = fitting(model, options).choose(graphs(model, options));
    return figure(model, page, options, options.title);
  }

  /** As {@link #pages(ModelGraph, Consumer)} with nothing changed. */
  public static List<Figure> pages(ModelGraph model) {
    return pages(model, options -> {});
  }

  /**
   * As {@link #of(ModelGraph, Consumer)}, but what is too large for one page goes on on further
   * ones of the same size, to print; the titles count the pages. Only a part without any place to
   * cut it makes its page taller.
   *
   * @return one figure or more
   */
  public static List<Figure> pages(ModelGraph model, Consumer<? super Options> configure) {
    Options options = options(model, configure);
    List<DiagramPage> pages = fitting(model, options).pages(graphs(model, options));
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      String number = pages.size() == 1 ? "" : " (" + (i + 1) + " of " + pages.size() + ")";
      figures.add(figure(model, pages.get(i), options, options.title + number));
    }
    return List.copyOf(figures);
  }

  private static Options options(ModelGraph model, Consumer<? super Options> configure) {
    InvalidInputException.requirePresent("a model to draw", model);
    Options options = new Options();
    configure.accept(options);
    return options;
  }

  private static Figure figure(ModelGraph model, DiagramPage page, Options options, String title) {
    List<LayerText> texts = page.style().texts(model.layers(), Typesetter.bundled());
    Size size = size(page, options.size);
    return Figure.of(
            size,
            axes -> {
              axes.title(title).bare();
              double height = page.height() * page.scale();
              double top = Math.max(8, (size.height() - ABOVE - BELOW - height) / 2);
              DiagramPainter painter = new DiagramPainter(axes, page, model, texts, top);
              painter.paint();
              painter.caption(caption(model), top + height + 18);
            })
        .withWarnings(warnings(model, texts));
  }

  private static DiagramFitting fitting(ModelGraph model, Options options) {
    Typesetter typesetter = Typesetter.bundled();
    Size room =
        new Size(
            Math.max(1, options.size.width() - BESIDE),
            Math.max(1, options.size.height() - ABOVE - BELOW));
    List<BoxStyle> styles =
        List.of(
            BoxStyle.beside(model.layers(), typesetter),
            BoxStyle.stacked(model.layers(), typesetter));
    return new DiagramFitting(styles, room);
  }

  private static List<FoldedGraph> graphs(ModelGraph model, Options options) {
    List<FoldedGraph> graphs = new ArrayList<>(List.of(FoldedGraph.whole(model)));
    FoldedGraph folded = FoldedGraph.folded(model);
    if (options.fold && folded.isFolded()) {
      graphs.add(folded);
    }
    return graphs;
  }

  /** The page asked for, or as much larger as it must be. */
  private static Size size(DiagramPage page, Size asked) {
    return new Size(
        Math.max(asked.width(), page.width() * page.scale() + BESIDE),
        Math.max(asked.height(), page.height() * page.scale() + ABOVE + BELOW));
  }

  private static String caption(ModelGraph model) {
    int layers = model.layers().size();
    String counts =
        LayerText.exact(layers)
            + (layers == 1 ? " layer, " : " layers, ")
            + LayerText.exact(model.parameters())
            + (model.parameters() == 1 ? " parameter" : " parameters");
    return model.name().isBlank() ? counts : model.name() + ": " + counts;
  }

  private static List<Warning> warnings(ModelGraph model, List<LayerText> texts) {
    List<Warning> warnings = new ArrayList<>(model.warnings());
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Layer layer = model.layers().get(i);
      if (texts.get(i).isShort(layer)) {
        cut.add(layer.name());
      }
    }
    if (!cut.isEmpty()) {
      warnings.add(
          new Warning(
              Warning.Code.TEXT_SHORTENED,
              "names or types of "
                  + cut.size()
                  + " layers are too long for their boxes and were cut, the first "
                  + InvalidInputException.quoted(cut.get(0))));
    }
    return warnings;
  }

  /** What can be changed; every method returns the options. */
  public static final class Options {
    private String title = "Model Architecture";
    private Size size = Size.inches(12, 8);
    private boolean fold = true;

    private Options() {}

    /** Above the diagram; empty for none; default {@code Model Architecture}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a diagram", title);
      return this;
    }

    /** Of the page, which is larger if the diagram needs it; default 12 x 8 in. */
    public Options size(Size size) {
      this.size = InvalidInputException.requirePresent("size of a diagram", size);
      return this;
    }

    /** Whether what repeats may be drawn once; default true. */
    public Options fold(boolean fold) {
      this.fold = fold;
      return this;
    }
  }
}
