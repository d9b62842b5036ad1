package org.viz4j.tests.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;
import org.viz4j.scene.Stroke;

/** Something a backend may get wrong, as a change of what it is asked to draw. */
enum Fault {
  NONE,
  DROPS_IMAGES {
    @Override
    Stream<SceneNode> image(ImageNode image) {
      return Stream.empty();
    }
  },
  TURNS_IMAGES_UPSIDE_DOWN {
    @Override
    Stream<SceneNode> image(ImageNode image) {
      return altered(image, (rows, row, into) -> rows.read(rows.height() - 1 - row, into));
    }
  },
  IGNORES_CLIP {
    @Override
    Stream<SceneNode> group(GroupNode group) {
      return Stream.of(GroupNode.of(group.id(), group.role(), rewrite(group.children())));
    }
  },
  LEAKS_CLIP {
    @Override
    Stream<SceneNode> group(GroupNode group) {
      List<SceneNode> children = new ArrayList<>();
      Rect clip = null;
      for (SceneNode child : rewrite(group.children())) {
        SceneNode leaked = clip == null ? child : wrapped(child, clip);
        if (clip == null && child instanceof GroupNode inner) {
          clip = inner.clip();
        }
        children.add(leaked);
      }
      return Stream.of(group.withChildren(children));
    }
  },
  REPLACES_OUTER_CLIP {
    @Override
    Stream<SceneNode> group(GroupNode group) {
      boolean hasInner =
          group.children().stream()
              .anyMatch(child -> child instanceof GroupNode inner && inner.clip() != null);
      GroupNode rewritten = group.withChildren(rewrite(group.children()));
      return Stream.of(
          hasInner ? GroupNode.of(group.id(), group.role(), rewritten.children()) : rewritten);
    }
  },
  IGNORES_ALPHA {
    @Override
    Color color(Color color) {
      return new Color(color.red(), color.green(), color.blue(), 255);
    }
  },
  IGNORES_ALPHA_OF_IMAGES {
    @Override
    Stream<SceneNode> image(ImageNode image) {
      return altered(
          image,
          (rows, row, into) -> {
            rows.read(row, into);
            Arrays.setAll(into, x -> into[x] | 0xff000000);
          });
    }
  },
  IGNORES_DASHES {
    @Override
    Stroke stroke(Stroke stroke) {
      return Stroke.solid(stroke.color(), stroke.width()).with(stroke.cap(), stroke.join());
    }
  },
  IGNORES_DASH_PHASE {
    @Override
    Stroke stroke(Stroke stroke) {
      return stroke.withDashes(stroke.dashes());
    }
  },
  IGNORES_MITER_LIMIT {
    @Override
    Stroke stroke(Stroke stroke) {
      return new Stroke(
          stroke.color(),
          stroke.width(),
          stroke.cap(),
          stroke.join(),
          Stroke.DEFAULT_MITER_LIMIT,
          stroke.dashes(),
          stroke.dashPhase());
    }
  },
  IGNORES_FILL_RULE {
    @Override
    Stream<SceneNode> path(PathNode path) {
      return Stream.of(
          new PathNode(
              path.outline(), FillRule.NON_ZERO, path.fill(), path.stroke(), path.edges()));
    }
  },
  SHIFTS_TEXT {
    @Override
    Stream<SceneNode> run(GlyphRunNode run) {
      return Stream.of(moved(run, run.origin().x() + 1, run.angle(), run.advances()));
    }
  },
  IGNORES_ADVANCES {
    @Override
    Stream<SceneNode> run(GlyphRunNode run) {
      List<Double> own = new ArrayList<>();
      run.text()
          .codePoints()
          .forEach(c -> own.add(run.face().advance(run.face().glyph(c)) * run.size()));
      return Stream.of(moved(run, run.origin().x(), run.angle(), own));
    }
  },
  IGNORES_ANGLE {
    @Override
    Stream<SceneNode> run(GlyphRunNode run) {
      return Stream.of(moved(run, run.origin().x(), 0, run.advances()));
    }
  },
  PAINTS_BACKWARDS {
    @Override
    Stream<SceneNode> group(GroupNode group) {
      List<SceneNode> backwards = new ArrayList<>();
      for (SceneNode child : rewrite(group.children())) {
        // the first one is the page's background
        backwards.add(Math.min(1, backwards.size()), child);
      }
      return Stream.of(group.withChildren(backwards));
    }
  },
  READS_THE_CLOCK {
    @Override
    Metadata about(Metadata metadata) {
      return metadata.withDate(Instant.now());
    }
  },
  LOSES_THE_TITLE {
    @Override
    Metadata about(Metadata metadata) {
      return metadata.withTitle("");
    }
  },
  CLOSES_THE_STREAM {
    @Override
    void render(Rendering rendering, OutputStream out) throws IOException {
      rendering.to(out);
      out.close();
    }
  },
  SWALLOWS_FAILURES {
    @Override
    void render(Rendering rendering, OutputStream out) {
      try {
        rendering.to(out);
      } catch (IOException e) {
        // as a careless backend does
      }
    }
  };

  /** What the sound backend would do. */
  interface Rendering {
    void to(OutputStream out) throws IOException;
  }

  void render(Rendering rendering, OutputStream out) throws IOException {
    rendering.to(out);
  }

  Metadata about(Metadata metadata) {
    return metadata;
  }

  /** {@code nodes} as the faulty backend takes them. */
  List<SceneNode> rewrite(List<SceneNode> nodes) {
    return nodes.stream().flatMap(this::rewrite).toList();
  }

  private Stream<SceneNode> rewrite(SceneNode node) {
    AtomicReference<Stream<SceneNode>> result = new AtomicReference<>(Stream.empty());
    node.accept(
        new SceneVisitor() {
          @Override
          public void visit(GroupNode group) {
            result.set(group(group));
          }

          @Override
          public void visit(PathNode path) {
            result.set(path(path));
          }

          @Override
          public void visit(GlyphRunNode run) {
            result.set(run(run));
          }

          @Override
          public void visit(ImageNode image) {
            result.set(image(image));
          }
        });
    return result.get();
  }

  Stream<SceneNode> group(GroupNode group) {
    return Stream.of(group.withChildren(rewrite(group.children())));
  }

  Stream<SceneNode> path(PathNode path) {
    Color fill = path.fill();
    Stroke line = path.stroke();
    return Stream.of(
        new PathNode(
            path.outline(),
            path.fillRule(),
            fill == null ? null : color(fill),
            line == null ? null : stroke(line),
            path.edges()));
  }

  Stream<SceneNode> run(GlyphRunNode run) {
    return Stream.of(moved(run, run.origin().x(), run.angle(), run.advances()));
  }

  Stream<SceneNode> image(ImageNode image) {
    return Stream.of(image);
  }

  Color color(Color color) {
    return color;
  }

  Stroke stroke(Stroke stroke) {
    return new Stroke(
        color(stroke.color()),
        stroke.width(),
        stroke.cap(),
        stroke.join(),
        stroke.miterLimit(),
        stroke.dashes(),
        stroke.dashPhase());
  }

  GlyphRunNode moved(GlyphRunNode run, double x, double angle, List<Double> advances) {
    return new GlyphRunNode(
        run.text(),
        run.face(),
        run.size(),
        new Point(x, run.origin().y()),
        angle,
        advances,
        color(run.fill()));
  }

  private static Stream<SceneNode> altered(ImageNode image, Altered.Reading reading) {
    PixelRows pixels = new Altered(image.pixels(), reading);
    return Stream.of(new ImageNode(image.destination(), pixels, image.sampling()));
  }

  private static GroupNode wrapped(SceneNode node, Rect clip) {
    return GroupNode.of("leak", Role.MARK, List.of(node)).withClip(clip);
  }

  /** Rows of {@code rows} as {@code reading} gives them. */
  private record Altered(PixelRows rows, Reading reading) implements PixelRows {
    interface Reading {
      void read(PixelRows rows, int row, int[] into);
    }

    @Override
    public int width() {
      return rows.width();
    }

    @Override
    public int height() {
      return rows.height();
    }

    @Override
    public Optional<int[]> palette() {
      return rows.palette();
    }

    @Override
    public void read(int row, int[] into) {
      reading.read(rows, row, into);
    }
  }
}
