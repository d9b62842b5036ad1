package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Line;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Step;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** Points joined in their order. */
record LineEmitter(Line line) implements MarkEmitter {
  @Override
  public Reach reach() {
    return Reach.of(line.series());
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    return reach.gaps(
        "series " + InvalidInputException.quoted(line.series().name()), "the line breaks there");
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    double marker = line.marker() == Marker.NONE ? 0 : line.markerSize();
    Trail trail = new Trail(coverage);
    Steps steps = new Steps(line.step(), trail::to);
    line.series()
        .forEach(
            (dataX, dataY) -> {
              if (coverage.isSettled()) {
                return;
              }
              double x = projection.x(dataX);
              double y = projection.y(dataY);
              if (Double.isNaN(x + y)) {
                steps.gap();
              }
              steps.add(x, y);
              coverage.point(x, y, marker);
            });
  }

  /** Covers segment after segment; NaN breaks it. */
  private static final class Trail {
    private final Coverage coverage;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    Trail(Coverage coverage) {
      this.coverage = coverage;
    }

    void to(double x, double y) {
      coverage.segment(lastX, lastY, x, y);
      lastX = x;
      lastY = y;
    }
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElseGet(line.color(), palette);
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    boolean marked = line.marker() != Marker.NONE;
    LinePath path = LinePath.of(line, projection, resolution);
    List<SceneNode> nodes = new ArrayList<>();
    if (!path.line().isEmpty()) {
      nodes.add(Look.stroked(path.line(), pen(look), Edges.SMOOTH));
    }
    if (marked) {
      nodes.addAll(markers(look).all(path.points()));
    } else if (!path.lone().isEmpty()) {
      Outline.Builder dots = Outline.builder();
      double dot = dot(look);
      path.lone().forEach(p -> MarkerShape.add(dots, Marker.CIRCLE, p.x(), p.y(), dot));
      nodes.add(look.filled(dots.build(), line.opacity(), Edges.SMOOTH));
    }
    return nodes;
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    List<SceneNode> nodes = new ArrayList<>();
    nodes.add(Look.stroked(across(look.swatch(handle)), pen(look), Edges.SMOOTH));
    nodes.addAll(markers(look).all(List.of(new Point(handle.centerX(), handle.centerY()))));
    return nodes;
  }

  private Outline across(Rect swatch) {
    double middle = swatch.centerY();
    if (line.step() == Step.NONE) {
      return Outline.segment(swatch.x(), middle, swatch.right(), middle);
    }
    return Outline.builder()
        .moveTo(swatch.x(), swatch.bottom())
        .lineTo(swatch.centerX(), swatch.bottom())
        .lineTo(swatch.centerX(), swatch.y())
        .lineTo(swatch.right(), swatch.y())
        .build();
  }

  private Stroke pen(Look look) {
    return look.pen(look.width(line.width()), line.dash(), line.opacity());
  }

  /** Diameter in pt of the dot that stands for a point between two gaps. */
  private double dot(Look look) {
    return Math.max(5, 3 * look.width(line.width()));
  }

  private Markers markers(Look look) {
    Color color = look.color().withOpacity(line.opacity());
    return new Markers(line.marker(), line.markerSize(), color, look.width(line.width()));
  }

  @Override
  public String name() {
    return line.label().isEmpty() ? line.series().name() : line.label();
  }

  @Override
  public String chart() {
    return "Line";
  }

  @Override
  public String words() {
    Told told = new Told();
    line.series().forEach(told::add);
    return told.words();
  }

  /** What is told of the values. */
  private static final class Told {
    private double first = Double.NaN;
    private double last = Double.NaN;
    private double least = Double.NaN;
    private double leastX = Double.NaN;

    void add(double x, double y) {
      if (Double.isFinite(y)) {
        first = Double.isNaN(first) ? y : first;
        last = y;
        if (!(least <= y)) {
          least = y;
          leastX = x;
        }
      }
    }

    String words() {
      return Double.isNaN(first)
          ? "no finite value"
          : String.format(
              Locale.ROOT,
              "from %s to %s, lowest %s at %s",
              Spoken.number(first),
              Spoken.number(last),
              Spoken.number(least),
              Spoken.number(leastX));
    }
  }
}
