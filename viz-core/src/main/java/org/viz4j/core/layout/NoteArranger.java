package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.ArrowPath;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Note;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/**
 * Places what marks write. Text stays inside the page: it is moved as far as it must be, and broken
 * and cut where the page is too small. A page that is cropped to what is drawn may grow for it, but
 * not without end. Where lengths of the theme are scaled down, so are those that marks state.
 */
final class NoteArranger {
  private static final double QUARTER = 90;

  /** Before the target; more than the radius of a marker of usual size. */
  private static final double CLEAR = 4;

  /** Between bare words and their arrow. */
  private static final double GAP = 2;

  private static final double HEAD_LENGTH = 6;
  private static final double HEAD_WIDTH = 5;

  private final Ruler ruler;
  private final Theme theme;
  private final Rect page;
  private final Rect inside;

  NoteArranger(Ruler ruler, Rect size, Crop crop) {
    this(ruler, crop == Crop.TIGHT ? size.grow(Math.max(size.width(), size.height())) : size);
  }

  private NoteArranger(Ruler ruler, Rect page) {
    this.ruler = ruler;
    this.theme = ruler.theme();
    this.page = page;
    double edge = theme.spacing().page();
    double most = Math.min(page.width(), page.height()) / 4;
    this.inside = page.grow(-Math.min(edge, most));
  }

  /** For part of the figure in other lengths. */
  NoteArranger with(Ruler ruler) {
    return new NoteArranger(ruler, page);
  }

  List<NoteLayout> place(AxesLayout axes) {
    List<NoteLayout> placed = new ArrayList<>();
    List<Mark> marks = axes.axes().allMarks();
    for (int i = 0; i < marks.size(); i++) {
      MarkEmitter.of(marks.get(i))
          .notes(axes.projection(i), ruler.scale())
          .forEach(note -> placed.add(place(note.scaled(ruler.scale()))));
    }
    return placed;
  }

  private NoteLayout place(Note note) {
    Annotation annotation = note.annotation();
    List<TextLine> lines = lines(annotation);
    Block block = new Block(annotation, lines, theme);
    Rect rect = block.rect();
    Affine turn = Affine.rotate(annotation.angle());
    Rect wanted = Turned.bounds(rect, turn).translate(note.at().x(), note.at().y());
    double x = note.at().x() + shift(wanted.x(), wanted.right(), inside.x(), inside.right());
    double y = note.at().y() + shift(wanted.y(), wanted.bottom(), inside.y(), inside.bottom());
    Affine place = Affine.translate(x, y).after(turn);
    return new NoteLayout(
        annotation, block.placed(place), rect, place, arrow(note, rect, new Point(x, y)));
  }

  /** By how much to move from..to into low..high; centred if it is longer. */
  private static double shift(double from, double to, double low, double high) {
    if (to - from > high - low) {
      return (low + high - from - to) / 2;
    }
    return Math.max(0, low - from) - Math.max(0, to - high);
  }

  private List<TextLine> lines(Annotation annotation) {
    if (annotation.text().isBlank()) {
      return List.of();
    }
    double padding = Block.padding(annotation);
    double turn = StrictMath.abs(annotation.angle() % (2 * QUARTER));
    double width = inside.width();
    double height = inside.height();
    if (turn == QUARTER) {
      width = inside.height();
      height = inside.width();
    } else if (turn != 0) {
      double radians = StrictMath.toRadians(turn);
      double square =
          Math.min(width, height)
              / (StrictMath.abs(StrictMath.cos(radians)) + StrictMath.abs(StrictMath.sin(radians)));
      width = square;
      height = square;
    }
    double step = Block.step(annotation, theme);
    int most = (int) Math.max(1, Math.min(1000, Math.floor((height - 2 * padding) / step)));
    return ruler.note(annotation, Math.max(0, width - 2 * padding), most);
  }

  private @Nullable ArrowPath arrow(Note note, Rect block, Point origin) {
    Point target = note.target();
    if (target == null) {
      return null;
    }
    if (!page.contains(new Rect(target.x(), target.y(), 0, 0), 0)) {
      String source =
          "target of annotation " + InvalidInputException.quoted(note.annotation().text());
      ruler.warn(
          Warning.Code.OUT_OF_DOMAIN, source + " is outside the page; its arrow is not drawn");
      return null;
    }
    Affine turn = Affine.rotate(note.annotation().angle());
    Point middle = turn.apply(block.centerX(), block.centerY());
    Point center = new Point(middle.x() + origin.x(), middle.y() + origin.y());
    double dx = target.x() - center.x();
    double dy = target.y() - center.y();
    double length = Math.sqrt(dx * dx + dy * dy);
    Point local = Affine.rotate(-note.annotation().angle()).apply(dx, dy);
    double gap = note.annotation().box() == null && block.width() > 0 ? GAP * ruler.scale() : 0;
    double leave =
        Math.min(
            (block.width() / 2 + gap) / Math.abs(local.x()),
            (block.height() / 2 + gap) / Math.abs(local.y()));
    double arrive = 1 - CLEAR * ruler.scale() / length;
    if (!(leave < arrive)) {
      return null;
    }
    return new ArrowPath(
        new Point(center.x() + leave * dx, center.y() + leave * dy),
        new Point(center.x() + arrive * dx, center.y() + arrive * dy),
        HEAD_LENGTH * ruler.scale(),
        HEAD_WIDTH * ruler.scale());
  }
}
