package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;

@Label("The shortest decimal of a double")
class DecimalsProperties {

  @MathProperty
  @Label("reads back as the double and has no more digits than the JDK writes")
  void shortest(@ForAll("numbers") double value) {
    BigDecimal shortest = Decimals.shortest(value);

    assertThat(shortest.doubleValue()).isEqualTo(value);
    assertThat(shortest.precision())
        .isLessThanOrEqualTo(Math.max(1, new BigDecimal(Double.toString(value)).precision()));
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Doubles.finite();
  }
}
