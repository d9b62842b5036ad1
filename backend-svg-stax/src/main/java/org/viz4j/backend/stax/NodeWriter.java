package org.viz4j.backend.stax;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;
import org.viz4j.scene.Stroke;

/** One element a node, in the order of the scene. */
final class NodeWriter implements SceneVisitor {
  private final Markup markup;
  private final Survey survey;
  private final ImageWriter images;
  private final Paint paint;
  private final TextWriter texts;
  private final GlyphWriter glyphs;

  NodeWriter(Markup markup, Survey survey, ImageWriter images) {
    this.markup = markup;
    this.survey = survey;
    this.images = images;
    this.paint = new Paint(markup);
    this.texts = new TextWriter(markup, paint);
    this.glyphs = new GlyphWriter(markup, paint, survey);
  }

  @Override
  public void visit(GroupNode group) {
    markup.start("g").attribute("id", survey.id(group.id()));
    boolean named = !group.title().isEmpty() || !group.description().isEmpty();
    if (named) {
      markup.attribute("role", "group");
    }
    Rect clip = group.clip();
    if (clip != null) {
      markup.attribute("clip-path", "url(#" + survey.clipId(clip) + ")");
    }
    words("title", group.title());
    words("desc", group.description());
    for (SceneNode child : group.children()) {
      child.accept(this);
    }
    markup.line().end();
  }

  private void words(String element, String text) {
    if (!text.isEmpty()) {
      markup.element(element, text);
    }
  }

  @Override
  public void visit(PathNode path) {
    if (path.outline().isEmpty()) {
      return;
    }
    markup.empty("path").attribute("d", PathData.of(path.outline()));
    fill(path.fill(), path.fillRule());
    Stroke stroke = path.stroke();
    if (stroke != null) {
      stroke(stroke);
    }
    if (path.edges() == Edges.CRISP && Thinness.showsWithoutBlending(path)) {
      markup.attribute("shape-rendering", "crispEdges");
    }
  }

  private void fill(@Nullable Color fill, FillRule rule) {
    if (fill == null) {
      markup.attribute("fill", "none");
      return;
    }
    paint.write("fill", fill);
    if (rule == FillRule.EVEN_ODD) {
      markup.attribute("fill-rule", "evenodd");
    }
  }

  private void stroke(Stroke stroke) {
    paint.write("stroke", stroke.color());
    markup.attribute("stroke-width", stroke.width());
    if (stroke.cap() != Cap.BUTT) {
      markup.attribute("stroke-linecap", stroke.cap() == Cap.ROUND ? "round" : "square");
    }
    if (stroke.join() != Join.MITER) {
      markup.attribute("stroke-linejoin", stroke.join() == Join.ROUND ? "round" : "bevel");
    } else if (stroke.miterLimit() != Stroke.DEFAULT_MITER_LIMIT) {
      markup.attribute("stroke-miterlimit", stroke.miterLimit());
    }
    if (!stroke.dashes().isEmpty()) {
      StringJoiner dashes = new StringJoiner(" ");
      stroke.dashes().forEach(dash -> dashes.add(Decimal.of(dash)));
      markup.attribute("stroke-dasharray", dashes.toString());
      if (stroke.dashPhase() != 0) {
        markup.attribute("stroke-dashoffset", stroke.dashPhase());
      }
    }
  }

  @Override
  public void visit(GlyphRunNode run) {
    if (survey.outlines()) {
      glyphs.write(run);
    } else {
      texts.write(run);
    }
  }

  @Override
  public void visit(ImageNode image) {
    images.write(image, markup);
  }
}
