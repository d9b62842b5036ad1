package org.viz4j.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.viz4j.error.InvalidInputException;

/**
 * Numbers in a box of 0 to 32 dimensions: the weights of a layer, the channels of an activation, a
 * stack of images. Its values may be read from a file while they are asked for. Equal to another
 * with the same type, shape and values, where {@link Column} decides when values are the same:
 * copies are by content, views by identity.
 *
 * @param type how an element was stored; {@code values} has them as doubles whatever it is
 * @param shape the length of each dimension, outermost first; empty for a single number
 * @param values as many as the product of {@code shape}, row by row: the last index runs fastest
 */
public record Tensor(ElementType type, List<Long> shape, Column values) {

  /** Dimensions a tensor can have. */
  public static final int MAX_RANK = 32;

  /**
   * @throws InvalidInputException if there are more than 32 dimensions, one is negative, their
   *     product is above {@link Long#MAX_VALUE} or not the number of values, or something is null
   */
  public Tensor {
    InvalidInputException.requirePresent("element type of a tensor", type);
    shape = InvalidInputException.requireAllPresent("shape of a tensor", shape);
    InvalidInputException.requirePresent("values of a tensor", values);
    long size = sizeOf(shape);
    if (size != values.size()) {
      throw InvalidInputException.of(
          "values of a tensor of shape " + shape, "be " + size, values.size());
    }
  }

  /** A copy of {@code values}, row by row, as F64. */
  public static Tensor of(double[] values, int... shape) {
    return new Tensor(ElementType.F64, longs(shape), Column.of(values));
  }

  /** A copy of {@code values}, row by row, as F32. */
  public static Tensor of(float[] values, int... shape) {
    return new Tensor(ElementType.F32, longs(shape), Column.of(values));
  }

  /**
   * The array itself, not a copy, as F64: the caller promises not to write into it while a figure
   * that uses it lives.
   */
  public static Tensor view(double[] values, int... shape) {
    return new Tensor(ElementType.F64, longs(shape), Column.view(values));
  }

  /**
   * The elements between position and limit of {@code bytes}, in its byte order, not copied: the
   * caller promises not to write into them while a figure that uses them lives. Later changes of
   * the buffer's position, limit and order do not matter.
   *
   * @throws InvalidInputException if the bytes are not as many as the elements need, or as for the
   *     constructor
   */
  public static Tensor view(ElementType type, ByteBuffer bytes, int... shape) {
    InvalidInputException.requirePresent("element type of a tensor", type);
    InvalidInputException.requirePresent("bytes of a tensor", bytes);
    List<Long> lengths = longs(shape);
    long elements = sizeOf(lengths);
    if (bytes.remaining() % type.bytes() != 0 || bytes.remaining() / type.bytes() != elements) {
      throw InvalidInputException.of(
          "bytes of a tensor of shape " + lengths + " and type " + type,
          "be " + type.bytes() + " for each of " + elements + " elements",
          bytes.remaining());
    }
    return new Tensor(type, lengths, new BytesColumn(type, bytes));
  }

  /**
   * The number of elements that {@code shape} has room for: 1 for no dimensions, 0 if one is 0.
   *
   * @throws InvalidInputException if there are more than 32 dimensions, one is negative, or their
   *     product is above {@link Long#MAX_VALUE}
   */
  public static long sizeOf(List<Long> shape) {
    if (shape.size() > MAX_RANK) {
      throw InvalidInputException.of(
          "a tensor", "have at most " + MAX_RANK + " dimensions", shape.size());
    }
    boolean empty = false;
    for (long length : shape) {
      if (length < 0) {
        throw InvalidInputException.of("dimensions of a tensor", "be zero or more", shape);
      }
      empty |= length == 0;
    }
    return empty ? 0 : product(shape);
  }

  private static long product(List<Long> shape) {
    long size = 1;
    for (long length : shape) {
      if (size > Long.MAX_VALUE / length) {
        throw InvalidInputException.of(
            "elements of a tensor", "be at most " + Long.MAX_VALUE, "the product of " + shape);
      }
      size *= length;
    }
    return size;
  }

  /** Number of dimensions. */
  public int rank() {
    return shape.size();
  }

  /** Number of elements. */
  public long size() {
    return values.size();
  }

  /**
   * The length of dimension {@code axis}, 0 being the outermost.
   *
   * @throws InvalidInputException if there is no such dimension
   */
  public long length(int axis) {
    if (axis < 0 || axis >= shape.size()) {
      throw InvalidInputException.of(
          "dimension of a tensor of shape " + shape, "lie in 0.." + (shape.size() - 1), axis);
    }
    return shape.get(axis);
  }

  /**
   * The element at {@code index}, one number a dimension. For more than a few use {@link #values}.
   *
   * @throws InvalidInputException if there are more or fewer numbers than dimensions, or one points
   *     past its dimension
   */
  public double get(long... index) {
    if (index.length != shape.size()) {
      throw outside(index);
    }
    long at = 0;
    for (int axis = 0; axis < index.length; axis++) {
      if (index[axis] < 0 || index[axis] >= shape.get(axis)) {
        throw outside(index);
      }
      at = at * shape.get(axis) + index[axis];
    }
    return values.get(at);
  }

  /**
   * Part {@code index} of the first dimension, not copied: one image of a stack, one channel of an
   * image, one row of a matrix.
   *
   * @throws InvalidInputException if there is no dimension, or none so long
   */
  public Tensor slice(long index) {
    if (shape.isEmpty() || index < 0 || index >= shape.get(0)) {
      throw outside(index);
    }
    List<Long> rest = shape.subList(1, shape.size());
    long size = sizeOf(rest);
    return new Tensor(type, rest, new PartColumn(values, index * size, size));
  }

  @Override
  public String toString() {
    return "Tensor[" + type + " " + shape + "]";
  }

  private InvalidInputException outside(long... index) {
    return InvalidInputException.of(
        "index", "lie inside a tensor of shape " + shape, Arrays.toString(index));
  }

  private static List<Long> longs(int... shape) {
    return Arrays.stream(InvalidInputException.requirePresent("shape of a tensor", shape))
        .mapToObj(length -> (long) length)
        .toList();
  }
}
