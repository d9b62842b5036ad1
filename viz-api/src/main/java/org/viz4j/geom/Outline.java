package org.viz4j.geom;

import java.util.Arrays;
import org.viz4j.error.InvalidInputException;

/**
 * A path of straight, quadratic and cubic segments. Immutable; equal by content. Every coordinate
 * is finite.
 */
public final class Outline {
  /** A path with nothing in it. */
  public static final Outline EMPTY = new Builder().build();

  private static final byte MOVE = 0;
  private static final byte LINE = 1;
  private static final byte QUAD = 2;
  private static final byte CUBIC = 3;
  private static final byte CLOSE = 4;
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

  private final byte[] commands;
  private final double[] coordinates;

  private Outline(byte[] commands, double[] coordinates) {
    this.commands = commands;
    this.coordinates = coordinates;
  }

  /** Receives the segments of an outline in order. */
  public interface Sink {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadTo(double cx, double cy, double x, double y);

    void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y);

    void close();
  }

  /** Starts an outline. */
  public static Builder builder() {
    return new Builder();
  }

  /** The four sides of {@code rect}, closed. */
  public static Outline rect(Rect rect) {
    return builder()
        .moveTo(rect.x(), rect.y())
        .lineTo(rect.right(), rect.y())
        .lineTo(rect.right(), rect.bottom())
        .lineTo(rect.x(), rect.bottom())
        .close()
        .build();
  }

  /** One straight segment. */
  public static Outline segment(double x1, double y1, double x2, double y2) {
    return builder().moveTo(x1, y1).lineTo(x2, y2).build();
  }

  /** Whether there is no segment at all. */
  public boolean isEmpty() {
    return commands.length == 0;
  }

  /** Number of segments, moves and closes included. */
  public int size() {
    return commands.length;
  }

  /** Tells {@code sink} every segment in order. */
  public void forEach(Sink sink) {
    int i = 0;
    for (byte command : commands) {
      double[] c = coordinates;
      switch (command) {
        case MOVE -> sink.moveTo(c[i], c[i + 1]);
        case LINE -> sink.lineTo(c[i], c[i + 1]);
        case QUAD -> sink.quadTo(c[i], c[i + 1], c[i + 2], c[i + 3]);
        case CUBIC -> sink.cubicTo(c[i], c[i + 1], c[i + 2], c[i + 3], c[i + 4], c[i + 5]);
        default -> sink.close();
      }
      i += COORDINATES[command];
    }
  }

  /** This outline with every coordinate mapped. */
  public Outline transform(Affine map) {
    double[] mapped = new double[coordinates.length];
    for (int i = 0; i < mapped.length; i += 2) {
      double x = coordinates[i];
      double y = coordinates[i + 1];
      mapped[i] = map.a() * x + map.c() * y + map.e();
      mapped[i + 1] = map.b() * x + map.d() * y + map.f();
    }
    return new Outline(commands, mapped);
  }

  /** This outline with every coordinate rounded to a multiple of {@code 1 / perUnit}. */
  public Outline rounded(double perUnit) {
    double[] rounded = new double[coordinates.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Math.rint(coordinates[i] * perUnit) / perUnit + 0.0;
    }
    return new Outline(commands, rounded);
  }

  /** The smallest rectangle that holds every point, control points included; empty at (0, 0). */
  public Rect bounds() {
    if (coordinates.length == 0) {
      return new Rect(0, 0, 0, 0);
    }
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < coordinates.length; i += 2) {
      left = Math.min(left, coordinates[i]);
      right = Math.max(right, coordinates[i]);
      top = Math.min(top, coordinates[i + 1]);
      bottom = Math.max(bottom, coordinates[i + 1]);
    }
    return new Rect(left, top, right - left, bottom - top);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outline that
        && Arrays.equals(commands, that.commands)
        && Arrays.equals(coordinates, that.coordinates);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(commands) + Arrays.hashCode(coordinates);
  }

  @Override
  public String toString() {
    return "Outline[" + commands.length + " segments]";
  }

  /** Collects segments; every method returns the builder. */
  public static final class Builder {
    private byte[] commands = new byte[16];
    private double[] coordinates = new double[32];
    private int commandCount;
    private int coordinateCount;

    private Builder() {}

    /** Starts a new piece at (x, y). */
    public Builder moveTo(double x, double y) {
      return add(MOVE, x, y);
    }

    /** Adds a straight segment. */
    public Builder lineTo(double x, double y) {
      return add(LINE, x, y);
    }

    /** Adds a quadratic segment. */
    public Builder quadTo(double cx, double cy, double x, double y) {
      return add(QUAD, cx, cy, x, y);
    }

    /** Adds a cubic segment. */
    public Builder cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      return add(CUBIC, c1x, c1y, c2x, c2y, x, y);
    }

    /** Closes the current piece with a straight segment. */
    public Builder close() {
      return add(CLOSE);
    }

    /** Adds every segment of {@code outline}. */
    public Builder append(Outline outline) {
      int i = 0;
      for (byte command : outline.commands) {
        int next = i + COORDINATES[command];
        add(command, Arrays.copyOfRange(outline.coordinates, i, next));
        i = next;
      }
      return this;
    }

    /** The outline collected so far; the builder may go on. */
    public Outline build() {
      return new Outline(
          Arrays.copyOf(commands, commandCount), Arrays.copyOf(coordinates, coordinateCount));
    }

    private Builder add(byte command, double... values) {
      if (commandCount == 0 && command != MOVE) {
        throw InvalidInputException.of("the first segment of an outline", "be a move", "another");
      }
      for (double value : values) {
        InvalidInputException.requireFinite("a coordinate of an outline", value);
      }
      if (commandCount == commands.length) {
        commands = Arrays.copyOf(commands, commandCount * 2);
      }
      if (coordinateCount + values.length > coordinates.length) {
        coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
      }
      commands[commandCount++] = command;
      System.arraycopy(values, 0, coordinates, coordinateCount, values.length);
      coordinateCount += values.length;
      return this;
    }
  }
}
