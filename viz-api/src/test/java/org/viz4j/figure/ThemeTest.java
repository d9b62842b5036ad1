package org.viz4j.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.InvalidInputException;

@DisplayName("A theme")
class ThemeTest {
  private static final Set<String> MAY_BE_ZERO = Set.of("tickLength", "minorTickLength");

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -1, 0, Double.POSITIVE_INFINITY})
  @DisplayName("is scaled by positive finite numbers only")
  void factor(double factor) {
    assertThatThrownBy(() -> Theme.DEFAULT.scaled(factor))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("factor of a theme must be positive and finite, but was " + factor);
  }

  @Test
  @DisplayName("is not scaled until a length overflows, and is the same when scaled by one")
  void extremes() {
    assertThatThrownBy(() -> Theme.DEFAULT.scaled(1e308))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("figure title size of a theme must be positive and finite, but was Infinity");
    assertThat(Theme.DEFAULT.scaled(1)).isEqualTo(Theme.DEFAULT);
  }

  static Stream<Record> parts() {
    Theme theme = Theme.DEFAULT;
    return Stream.of(theme, theme.colors(), theme.text(), theme.lines(), theme.spacing());
  }

  @ParameterizedTest
  @MethodSource("parts")
  @DisplayName("has no part that is missing, not finite or negative, nor a size or width of zero")
  void everyPart(Record part) throws ReflectiveOperationException {
    Set<String> messages = new HashSet<>();
    RecordComponent[] components = part.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      boolean number = components[i].getType() == double.class;
      Object bad = number ? (Object) Double.NaN : null;
      messages.add(refusal(part, i, bad));
      if (number) {
        refusal(part, i, -1.0);
        refusal(part, i, Double.POSITIVE_INFINITY);
        if (part instanceof Theme.Spacing || MAY_BE_ZERO.contains(components[i].getName())) {
          with(part, i, 0.0);
        } else {
          refusal(part, i, 0.0);
        }
      }
    }
    assertThat(messages).as("one message a component").hasSameSizeAs(components);
  }

  private static String refusal(Record part, int index, Object value) {
    try {
      throw new AssertionError("accepted: " + with(part, index, value));
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOf(InvalidInputException.class);
      return e.getCause().getMessage();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object with(Record part, int index, Object value)
      throws ReflectiveOperationException {
    RecordComponent[] components = part.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == index ? value : components[i].getAccessor().invoke(part);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return part.getClass().getDeclaredConstructor(types).newInstance(values);
  }
}
