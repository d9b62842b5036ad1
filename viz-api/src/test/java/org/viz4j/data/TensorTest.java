package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;

@DisplayName("A tensor")
class TensorTest {
  private final Tensor box =
      Tensor.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 2, 3, 2);

  @Test
  @DisplayName("finds an element row by row, the last index running fastest")
  void get() {
    assertThat(box.get(1, 2, 0)).isEqualTo(10);
    assertThat(box.length(1)).isEqualTo(3);
    assertThat(box.shape()).containsExactly(2L, 3L, 2L);
  }

  @Test
  @DisplayName("gives a part of the first dimension, and a part of that")
  void slice() {
    Tensor part = box.slice(1).slice(2);
    assertThat(part.shape()).containsExactly(2L);
    assertThat(valuesOf(part)).containsExactly(10.0, 11.0);
    assertThat(part.slice(0).get()).isEqualTo(10);
    assertThat(part.slice(1).shape()).isEmpty();
  }

  @Test
  @DisplayName("gives no value of its neighbour to a read that has room for it")
  void sliceEnds() {
    double[] into = new double[10];
    assertThat(box.slice(0).values().read(4, into)).isEqualTo(2);
    assertThat(into).startsWith(4, 5, 0);
    assertThat(box.slice(0).values().read(6, into)).isZero();
  }

  @Test
  @DisplayName("is equal by content as a copy, by identity as a view")
  void equality() {
    double[] values = {1, 2};
    assertThat(Tensor.of(values, 2)).isEqualTo(Tensor.of(values.clone(), 2));
    assertThat(Tensor.of(values, 2)).isNotEqualTo(Tensor.of(values, 1, 2));
    assertThat(Tensor.of(values, 2)).isNotEqualTo(Tensor.of(new float[] {1, 2}, 2));
    assertThat(Tensor.view(values, 2)).isNotEqualTo(Tensor.view(values, 2));
    assertThat(box.slice(1)).isEqualTo(box.slice(1)).isNotEqualTo(box.slice(0));
  }

  @Test
  @DisplayName("may have no dimensions, an empty one, or 32")
  void ranks() {
    assertThat(Tensor.of(new double[] {7}).get()).isEqualTo(7);
    assertThat(Tensor.of(new double[0], 5, 0).size()).isZero();
    List<Long> ones = Collections.nCopies(32, 1L);
    assertThat(new Tensor(ElementType.F64, ones, Column.of(3.0)).rank()).isEqualTo(32);
    assertThat(Tensor.sizeOf(List.of(1L << 62, 1L << 62, 0L))).isZero();
  }

  @Test
  @DisplayName("sees the caller's bytes in their order, without a copy")
  void bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) 9).putShort((short) -2).putShort((short) 513).flip().position(2);
    Tensor view = Tensor.view(ElementType.I16, bytes, 2);
    bytes.order(ByteOrder.BIG_ENDIAN).clear();
    assertThat(valuesOf(view)).containsExactly(-2.0, 513.0);
    bytes.put(3, (byte) 0);
    assertThat(view.get(0)).isEqualTo(0xfe);
  }

  @Test
  @DisplayName("refuses a shape that its values do not fill, that overflows or has 33 dimensions")
  void badShapes() {
    refuses(() -> Tensor.of(new double[5], 2, 3))
        .withMessage("values of a tensor of shape [2, 3] must be 6, but was 5");
    refuses(() -> Tensor.of(new double[5], -1, 5)).withMessageContaining("be zero or more");
    refuses(() -> Tensor.sizeOf(List.of(1L << 32, 1L << 31)))
        .withMessageContaining("the product of [4294967296, 2147483648]");
    refuses(() -> Tensor.sizeOf(Collections.nCopies(33, 1L))).withMessageEndingWith("was 33");
    refuses(() -> Tensor.view(ElementType.F32, ByteBuffer.allocate(9), 2))
        .withMessageEndingWith("be 4 for each of 2 elements, but was 9");
  }

  @Test
  @DisplayName("refuses an index outside of it")
  void badIndices() {
    refuses(() -> box.get(0, 3, 0))
        .withMessage("index must lie inside a tensor of shape [2, 3, 2], but was [0, 3, 0]");
    refuses(() -> box.get(0, 0));
    refuses(() -> box.slice(2));
    refuses(() -> box.slice(-1));
    refuses(() -> Tensor.of(new double[] {7}).slice(0));
    refuses(() -> box.length(3));
  }

  @Test
  @DisplayName("is told by type and shape")
  void words() {
    assertThat(box).hasToString("Tensor[F64 [2, 3, 2]]");
  }

  private static ThrowableAssertAlternative<InvalidInputException> refuses(ThrowingCallable call) {
    return assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call);
  }

  private static List<Double> valuesOf(Tensor tensor) {
    List<Double> values = new ArrayList<>();
    tensor.values().forEach(values::add);
    return values;
  }
}
