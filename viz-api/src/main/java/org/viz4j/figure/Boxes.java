package org.viz4j.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Categories;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * A box for each of several groups of values: from the first to the third quartile with a line at
 * the median, whiskers to the last values within one and a half times the box's length, and a small
 * circle at each value beyond. NaN and infinite values are left out and told in a warning; a group
 * without finite values leaves its place empty.
 *
 * @param orientation {@link Orientation#VERTICAL} if values are on the y axis
 * @param label its legend entry; empty for none
 * @param color null for the palette's next
 * @param width of a box across its values, in positions, positive
 */
public record Boxes(
    List<Box> boxes, Orientation orientation, String label, @Nullable Color color, double width)
    implements Mark {

  /** Default width of a box in positions. */
  public static final double DEFAULT_WIDTH = 0.5;

  /** What a box is drawn of. */
  public sealed interface Source permits Summarized, Values {}

  /** A summary that is there already. */
  public record Summarized(BoxSummary summary) implements Source {
    /**
     * @throws InvalidInputException if there is no summary
     */
    public Summarized {
      InvalidInputException.requirePresent("summary of a box", summary);
    }
  }

  /** Values that are summarised when the figure is laid out. */
  public record Values(Column values) implements Source {
    /**
     * @throws InvalidInputException if there are no values
     */
    public Values {
      InvalidInputException.requirePresent("values of a box", values);
    }
  }

  /**
   * One group.
   *
   * @param name for messages and descriptions
   * @param position of the middle of the box, in data units of the other axis
   */
  public record Box(String name, double position, Source source) {
    /**
     * @throws InvalidInputException if the position is not finite or something is null
     */
    public Box {
      InvalidInputException.requirePresent("name of a box", name);
      InvalidInputException.requireFinite("position of a box", position);
      InvalidInputException.requirePresent("source of a box", source);
    }
  }

  /**
   * @throws InvalidInputException if the width is not positive or something other than the colour
   *     is null
   */
  public Boxes {
    boxes = InvalidInputException.requireAllPresent("boxes", boxes);
    InvalidInputException.requirePresent("orientation of boxes", orientation);
    InvalidInputException.requirePresent("label of boxes", label);
    InvalidInputException.requirePositive("width of boxes", width);
  }

  /** The same with other boxes. */
  public Boxes withBoxes(List<Box> boxes) {
    return new Boxes(boxes, orientation, label, color, width);
  }

  @Override
  public <T> T accept(MarkVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /** Collects groups and how their boxes shall look; every method returns the builder. */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private Orientation orientation = Orientation.VERTICAL;
    private String label = "";
    private @Nullable Color color;
    private double width = DEFAULT_WIDTH;

    Builder() {}

    /** Adds the group {@code name}, which is summarised when the figure is laid out. */
    public Builder box(String name, Column values) {
      return box(name, new Values(values));
    }

    /** Adds the group {@code name}, summarised already. */
    public Builder box(String name, BoxSummary summary) {
      return box(name, new Summarized(summary));
    }

    private Builder box(String name, Source source) {
      names.add(InvalidInputException.requirePresent("name of a box", name));
      sources.add(source);
      return this;
    }

    /** Values are on the x axis, and the groups from the top down. Default vertical. */
    public Builder horizontal() {
      orientation = Orientation.HORIZONTAL;
      return this;
    }

    /** Legend entry; default none. */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /** Default the palette's next colour. */
    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    /** Of a box, where 1 is the distance of two groups; default 0.5. */
    public Builder width(double width) {
      this.width = width;
      return this;
    }

    boolean isHorizontal() {
      return orientation == Orientation.HORIZONTAL;
    }

    List<String> names() {
      return names;
    }

    Boxes build(Categories categories) {
      List<Box> boxes = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        boxes.add(new Box(names.get(i), categories.position(names.get(i)), sources.get(i)));
      }
      return new Boxes(boxes, orientation, label, color, width);
    }
  }
}
