package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Column;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** Counts and distributions: bars of categories, histograms, boxes. */
final class StatisticsFigures {
  private StatisticsFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("categories", StatisticsFigures::categories),
        new Gallery.Case(
            "categories-long-names", StatisticsFigures::longNames, Warning.Code.TEXT_SHORTENED));
  }

  static Figure categories() {
    List<String> names = List.of("cat", "dog", "bird", "ship", "truck");
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Samples a class")
                .yLabel("Samples")
                .bars(names, Column.of(520, 610, 430, 580, 560), bars -> bars.label("Training"))
                .bars(
                    List.of("dog", "cat", "plane"),
                    Column.of(120, 90, 101),
                    bars -> bars.label("Validation").width(0.4))
                .legend());
  }

  static Figure longNames() {
    return Figure.of(
        Size.inches(5, 4),
        axes ->
            axes.title("Parameters")
                .yLabel("Parameters")
                .yLog()
                .bars(
                    List.of(
                        "embedding",
                        "encoder.attention.query",
                        "encoder.attention.key",
                        "encoder.attention.value",
                        "encoder.attention.projection.out",
                        "encoder.norm",
                        "head"),
                    Column.of(3_840_000, 262_144, 262_144, 262_144, 262_144, 1024, 5120)));
  }
}
