package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.figure.Figure;

/** Text that is long, foreign, or looks like markup. */
final class TextFigures {
  private TextFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("long-title", TextFigures::longTitle),
        new Gallery.Case("greek-and-fallback", TextFigures::greekAndFallback),
        new Gallery.Case("markup-is-text", TextFigures::markupIsText));
  }

  static Figure longTitle() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title(
                    "Training and validation loss of a small convolutional network on handwritten"
                        + " digits, averaged over four seeds")
                .xLabel("Epoch")
                .yLabel("Cross-entropy loss")
                .line(Series.of("loss", Numbers.decay(20, 0.5, 0, 0))));
  }

  static Figure greekAndFallback() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("β₁ = 0.9, ∇L → 0 ∀ θ ∈ ℝ")
                .xLabel("AVATAR To Ty. ½ · ‰")
                .yLabel("Größe in µm²")
                .line(Series.of("loss", Numbers.decay(20, 0.5, 0, 0))));
  }

  static Figure markupIsText() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("<b>a</b> & $x^2$ \\alpha ]]> %n {0}")
                .xLabel("(a) \\) &lt; &#65;")
                .line(
                    Series.of("loss", Numbers.decay(20, 0.5, 0, 0)),
                    l -> l.label("\"quoted\" 'name'"))
                .legend());
  }
}
