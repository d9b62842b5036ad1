package org.viz4j.core.emit;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;
import org.viz4j.scene.Stroke;

/**
 * A scene as canonical JSON, to look at and to compare: equal scenes give equal text, one node a
 * line. Outlines are written as SVG writes them, fonts by family and weight, pixels as the SHA-256
 * of their rows.
 */
public final class SceneJson {

  private SceneJson() {}

  /** All of {@code scene}. */
  public static String write(Scene scene) {
    StringBuilder out = new StringBuilder("{");
    out.append("\"width\":").append(number(scene.size().width()));
    out.append(",\"height\":").append(number(scene.size().height()));
    out.append(",\n\"metadata\":").append(metadata(scene.metadata()));
    out.append(",\n\"root\":\n");
    scene.root().accept(new Writer(out));
    return out.append("}\n").toString();
  }

  private static String metadata(Metadata metadata) {
    return "{\"title\":"
        + string(metadata.title())
        + ",\"description\":"
        + string(metadata.description())
        + ",\"language\":"
        + string(metadata.language())
        + ",\"author\":"
        + string(metadata.author())
        + ",\"subject\":"
        + string(metadata.subject())
        + ",\"keywords\":"
        + metadata.keywords().stream().map(SceneJson::string).toList()
        + ",\"date\":"
        + (metadata.date() == null ? "null" : string(metadata.date().toString()))
        + "}";
  }

  static String number(double value) {
    String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return text.equals("-0") ? "0" : text;
  }

  private static String numbers(List<Double> values) {
    return values.stream().map(SceneJson::number).collect(Collectors.joining(",", "[", "]"));
  }

  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static String rect(Rect rect) {
    return numbers(List.of(rect.x(), rect.y(), rect.width(), rect.height()));
  }

  private static String color(@Nullable Color color) {
    return color == null
        ? "null"
        : string(color.hex() + String.format(Locale.ROOT, "%02x", color.alpha()));
  }

  private static String stroke(@Nullable Stroke stroke) {
    return stroke == null
        ? "null"
        : "{\"color\":"
            + color(stroke.color())
            + ",\"width\":"
            + number(stroke.width())
            + ",\"cap\":"
            + string(stroke.cap().name())
            + ",\"join\":"
            + string(stroke.join().name())
            + ",\"miter\":"
            + number(stroke.miterLimit())
            + ",\"dashes\":"
            + numbers(stroke.dashes())
            + ",\"phase\":"
            + number(stroke.dashPhase())
            + "}";
  }

  private static String outline(Outline outline) {
    StringBuilder out = new StringBuilder();
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            add("M", x, y);
          }

          @Override
          public void lineTo(double x, double y) {
            add("L", x, y);
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            add("Q", cx, cy, x, y);
          }

          @Override
          public void cubicTo(double ax, double ay, double bx, double by, double x, double y) {
            add("C", ax, ay, bx, by, x, y);
          }

          @Override
          public void close() {
            out.append('Z');
          }

          private void add(String command, double... values) {
            out.append(command);
            for (int i = 0; i < values.length; i++) {
              out.append(i == 0 ? "" : " ").append(number(values[i]));
            }
          }
        });
    return string(out.toString());
  }

  private static String pixels(PixelRows pixels) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      int[] row = new int[pixels.width()];
      ByteBuffer bytes = ByteBuffer.allocate(4 * row.length);
      for (int y = 0; y < pixels.height(); y++) {
        pixels.read(y, row);
        bytes.clear().asIntBuffer().put(row);
        digest.update(bytes.array());
      }
      for (int color : pixels.palette().orElse(new int[0])) {
        digest.update(ByteBuffer.allocate(4).putInt(color).array());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Nodes by depth; a comma goes before every child but the first. */
  private static final class Writer implements SceneVisitor {
    private final StringBuilder out;
    private int depth;

    Writer(StringBuilder out) {
      this.out = out;
    }

    @Override
    public void visit(GroupNode group) {
      start("group").append(",\"id\":").append(string(group.id()));
      out.append(",\"role\":").append(string(group.role().name()));
      out.append(",\"title\":").append(string(group.title()));
      out.append(",\"description\":").append(string(group.description()));
      Rect clip = group.clip();
      out.append(",\"clip\":").append(clip == null ? "null" : rect(clip));
      out.append(",\"children\":[\n");
      depth++;
      for (int i = 0; i < group.children().size(); i++) {
        SceneNode child = group.children().get(i);
        child.accept(this);
        if (i < group.children().size() - 1) {
          out.insert(out.length() - 1, ',');
        }
      }
      depth--;
      out.append("  ".repeat(depth)).append("]}\n");
    }

    @Override
    public void visit(PathNode path) {
      start("path").append(",\"d\":").append(outline(path.outline()));
      out.append(",\"rule\":").append(string(path.fillRule().name()));
      out.append(",\"fill\":").append(color(path.fill()));
      out.append(",\"stroke\":").append(stroke(path.stroke()));
      out.append(",\"edges\":").append(string(path.edges().name())).append("}\n");
    }

    @Override
    public void visit(GlyphRunNode run) {
      start("text").append(",\"text\":").append(string(run.text()));
      String face = run.face().family() + " " + run.face().weight() + " " + run.face().slant();
      out.append(",\"face\":").append(string(face));
      out.append(",\"size\":").append(number(run.size()));
      out.append(",\"at\":").append(numbers(List.of(run.origin().x(), run.origin().y())));
      out.append(",\"angle\":").append(number(run.angle()));
      out.append(",\"advances\":").append(numbers(run.advances()));
      out.append(",\"fill\":").append(color(run.fill())).append("}\n");
    }

    @Override
    public void visit(ImageNode image) {
      start("image").append(",\"at\":").append(rect(image.destination()));
      out.append(",\"columns\":").append(image.pixels().width());
      out.append(",\"rows\":").append(image.pixels().height());
      out.append(",\"sha256\":").append(string(pixels(image.pixels())));
      out.append(",\"sampling\":").append(string(image.sampling().name())).append("}\n");
    }

    private StringBuilder start(String kind) {
      return out.append("  ".repeat(depth)).append("{\"kind\":").append(string(kind));
    }
  }
}
