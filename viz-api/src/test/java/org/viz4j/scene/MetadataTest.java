package org.viz4j.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.InvalidInputException;

@DisplayName("The date of a figure")
class MetadataTest {

  @ParameterizedTest
  @ValueSource(strings = {"-0001-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z"})
  @DisplayName("is refused outside the years of four digits")
  void refused(Instant date) {
    assertThatThrownBy(() -> Metadata.EMPTY.withDate(date))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("date of a figure must lie in the years 0..9999 in UTC, but was " + date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
  @DisplayName("may be any within them")
  void taken(Instant date) {
    assertThat(Metadata.EMPTY.withDate(date).date()).isEqualTo(date);
  }
}
