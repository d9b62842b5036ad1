package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.figure.Theme;
import org.viz4j.figure.VerticalAlign;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** Shapes and words in axes. */
final class PatchFigures {
  private PatchFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("patches", PatchFigures::patches),
        new Gallery.Case("patches-dark", () -> patches().withTheme(Theme.DARK)),
        new Gallery.Case("patches-log", PatchFigures::logPatches, Warning.Code.OUT_OF_DOMAIN),
        new Gallery.Case("patches-blocks", PatchFigures::blocks),
        new Gallery.Case("annotations", PatchFigures::annotations),
        new Gallery.Case("annotations-dark", () -> annotations().withTheme(Theme.DARK)),
        new Gallery.Case("annotations-aligned", PatchFigures::aligned),
        new Gallery.Case("annotations-page", PatchFigures::page, Warning.Code.TEXT_SHORTENED),
        new Gallery.Case("annotations-tight", () -> beside().withCrop(Crop.TIGHT)),
        new Gallery.Case("annotations-log", PatchFigures::logAnnotations));
  }

  private static Position at(double x, double y) {
    return Position.data(x, y);
  }

  static Figure patches() {
    return Figure.of(
        Size.inches(5, 3),
        axes ->
            axes.title("Every kind of patch")
                .patch(
                    PatchShape.rectangle(at(0, 0), at(2, 1.4)), patch -> patch.label("Rectangle"))
                .patch(
                    PatchShape.rectangle(at(2.6, 0), at(4.6, 1.4), 9),
                    patch -> patch.label("Rounded rectangle").edge(Color.hex("#7a2f00")))
                .patch(PatchShape.circle(at(6.2, 0.7), 24), patch -> patch.label("Circle"))
                .patch(
                    PatchShape.ellipse(at(1, 2.6), 2, 1),
                    patch -> patch.label("Ellipse").opacity(0.5).edge(Color.hex("#8c3d6d")))
                .patch(
                    PatchShape.polygon(at(2.6, 2), at(4.6, 2), at(4.2, 3.2), at(3.2, 3.4)),
                    patch -> patch.label("Polygon"))
                .patch(
                    PatchShape.polyline(at(5.3, 2), at(5.8, 3.2), at(6.3, 2.2), at(7, 3.2)),
                    patch -> patch.label("Polyline").dash(Dash.DASHED).edgeWidth(2))
                .patch(
                    PatchShape.arrow(at(4.6, 0.7), at(6.2, 0.7).offset(-25, 0)),
                    patch -> patch.label("Arrow"))
                .patch(
                    PatchShape.rectangle(
                        Position.axes(0, 0).offset(4, 4), Position.axes(1, 1).offset(-4, -4), 6),
                    patch ->
                        patch.filled(false).edgeWidth(0.8).dash(Dash.DOTTED).label("Of the axes"))
                .legend(LegendPlace.OUTSIDE_RIGHT));
  }

  static Figure logPatches() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Patches on log axes")
                .xLabel("Learning rate")
                .yLabel("Loss")
                .xLog()
                .yLog()
                .yDomain(0.01, 100)
                .patch(
                    PatchShape.rectangle(at(1e-4, 0), at(3e-3, 0.5), 8),
                    patch -> patch.label("Works").color(Color.hex("#009e73")).opacity(0.3))
                .patch(
                    PatchShape.ellipse(at(0.055, 30.5), 0.09, 59),
                    patch -> patch.label("Diverges").color(Color.hex("#d55e00")).opacity(0.4))
                .patch(
                    PatchShape.circle(at(1e-3, 0.08), 10),
                    patch -> patch.filled(false).label("Best").color(Color.hex("#0072b2")))
                .line(
                    Series.of(
                        "loss",
                        new double[] {1e-5, 1e-4, 1e-3, 1e-2, 1e-1},
                        new double[] {2, 0.4, 0.08, 0.9, 40}),
                    line -> line.color(Color.BLACK))
                .patch(
                    PatchShape.arrow(at(4e-2, 0.03), at(1e-3, 0.08).offset(13, -3)),
                    patch -> patch.color(Color.BLACK).dash(Dash.DASHED))
                .legend(LegendPlace.OUTSIDE_RIGHT));
  }

  static Figure blocks() {
    return Figure.of(Size.inches(6, 2.2), axes -> blocks(axes.title("A residual block")));
  }

  private static void blocks(Axes.Builder axes) {
    String[] names = {"Conv 3×3\n64", "Batch norm", "ReLU", "Conv 3×3\n64", "Batch norm"};
    String[] colors = {"#cfe3f3", "#fbe3c8", "#d3efe2", "#cfe3f3", "#fbe3c8"};
    for (int i = 0; i < names.length; i++) {
      Color color = Color.hex(colors[i]);
      axes.patch(
              PatchShape.rectangle(at(2.0 * i, 0), at(2.0 * i + 1.5, 1), 5),
              patch -> patch.color(color).edge(Color.hex("#444444")).edgeWidth(0.8))
          .annotation(
              names[i], at(2.0 * i + 0.75, 0.5), text -> text.size(9).color(Color.hex("#1a1a1a")));
      if (i > 0) {
        axes.patch(
            PatchShape.arrow(at(2.0 * i - 0.5, 0.5).offset(1, 0), at(2.0 * i, 0.5).offset(-1, 0)),
            patch -> patch.color(Color.hex("#444444")).edgeWidth(1));
      }
    }
  }

  static Figure annotations() {
    double[] loss = Numbers.decay(30, 0.5, 0.1, 0);
    return Figure.of(
        Size.inches(5, 3.2),
        axes ->
            axes.title("Training of a small model")
                .xLabel("Epoch")
                .yLabel("Loss")
                .line(Series.of("loss", loss), line -> line.label("Loss"))
                .annotation(
                    "warm-up ends",
                    at(5, loss[5]).offset(24, 40),
                    text -> text.arrowTo(at(5, loss[5])))
                .annotation(
                    "lowest loss\nso far",
                    at(24, loss[24]).offset(-20, 60),
                    text -> text.box().arrowTo(at(24, loss[24])))
                .annotation(
                    "seed 7",
                    Position.axes(1, 1).offset(-4, -4),
                    text ->
                        text.size(9)
                            .weight(Weight.BOLD)
                            .align(HorizontalAlign.RIGHT, VerticalAlign.TOP)
                            .box(box -> box.padding(4).radius(4)))
                .legend(LegendPlace.LOWER_LEFT));
  }

  static Figure aligned() {
    return Figure.of(
        Size.inches(5, 3.6), axes -> aligned(axes.title("Alignment and angle").xDomain(-0.7, 4.7)));
  }

  private static void aligned(Axes.Builder axes) {
    axes.yDomain(-0.6, 3.6);
    for (HorizontalAlign across : HorizontalAlign.values()) {
      for (VerticalAlign down : VerticalAlign.values()) {
        Position at = at(1.6 * across.ordinal() + 0.4, 3 - 1.05 * down.ordinal());
        axes.annotation("two lines\nof text", at, text -> text.align(across, down).box())
            .patch(PatchShape.circle(at, 2), dot -> dot.color(Color.hex("#d55e00")));
      }
    }
    for (int i = 0; i < 5; i++) {
      double angle = 45 * i;
      Position at = at(i, -0.1);
      axes.annotation(
              "turned", at, t -> t.angle(angle).align(HorizontalAlign.LEFT, VerticalAlign.BOTTOM))
          .patch(PatchShape.circle(at, 2), dot -> dot.color(Color.hex("#d55e00")));
    }
  }

  static Figure page() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Words stay on the page")
                .line(Series.of("y", 1, 3, 2))
                .annotation("moved in from the right", Position.axes(1.2, 0.9))
                .annotation("and from the corner", Position.axes(-0.5, -0.5), text -> text.box())
                .annotation(
                    "What is longer than the page is wide starts another line, as "
                        + "this does, and keeps its alignment",
                    Position.axes(0.5, 0.55),
                    text -> text.box())
                .annotation("W".repeat(60), Position.axes(0.5, 0.25), text -> text.angle(20)));
  }

  static Figure beside() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.line(Series.of("y", 1, 3, 2))
                .annotation(
                    "above the axes",
                    Position.axes(0, 1).offset(0, 3),
                    text -> text.align(HorizontalAlign.LEFT, VerticalAlign.BOTTOM).size(8)));
  }

  static Figure logAnnotations() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Parameters")
                .yLabel("Error")
                .xLog()
                .yLog()
                .points(
                    Series.of(
                        "models",
                        new double[] {6e4, 1.2e6, 1.1e7, 8.6e7},
                        new double[] {0.34, 0.13, 0.051, 0.021}))
                .annotation("LeNet", at(6e4, 0.34).offset(8, 0), PatchFigures::right)
                .annotation("small", at(1.2e6, 0.13).offset(8, 0), PatchFigures::right)
                .annotation("ResNet-18", at(1.1e7, 0.051).offset(8, 0), PatchFigures::right)
                .annotation(
                    "best so far",
                    at(8.6e7, 0.021).offset(-70, 4),
                    text -> text.arrowTo(at(8.6e7, 0.021)).weight(Weight.BOLD)));
  }

  private static void right(Annotation.Builder text) {
    text.align(HorizontalAlign.LEFT, VerticalAlign.MIDDLE).size(9);
  }
}
