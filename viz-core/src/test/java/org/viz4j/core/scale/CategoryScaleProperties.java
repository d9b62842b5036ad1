package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.data.Categories;
import org.viz4j.figure.Axis;
import org.viz4j.figure.CategoryScale;

@Label("A category scale")
class CategoryScaleProperties {
  private static Scale trained(CategoryScale scale) {
    return Training.train(Axis.AUTOMATIC.withScale(scale), Extent.EMPTY);
  }

  @Property(tries = 2000, seed = "20260101")
  @Label("SC-14: has each name once, in the order of first appearance, at its own position")
  void order(@ForAll("names") List<String> names) {
    Categories categories = Categories.of(names);

    List<String> expected = new ArrayList<>(new LinkedHashSet<>(names));
    assertThat(categories.names()).isEqualTo(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(categories.position(expected.get(i))).isEqualTo(i);
    }
  }

  @Property(tries = 2000, seed = "20260101")
  @Label("SC-14: moves no name when others come after it")
  void grows(@ForAll("names") List<String> first, @ForAll("names") List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);

    assertThat(Categories.of(first).with(second)).isEqualTo(Categories.of(both));
  }

  @Property(tries = 300, seed = "20260101")
  @Label("SC-14: gives every name a band of its own; equal bands fill the range; middles are found")
  void bands(@ForAll @IntRange(min = 1, max = 5000) int count, @ForAll boolean reversed) {
    CategoryScale spec = CategoryScale.of(numbered(count));
    Scale scale = trained(reversed ? spec.reversed() : spec);
    double direction = reversed ? -1 : 1;

    assertThat(scale.map(-0.5)).isEqualTo(reversed ? 1 : 0);
    assertThat(scale.map(count - 0.5)).isEqualTo(reversed ? 0 : 1);
    for (int i = 0; i < count; i++) {
      double length = direction * (scale.map(i + 0.5) - scale.map(i - 0.5));
      assertThat(length).isCloseTo(1.0 / count, within(Math.ulp(1.0)));
      assertThat(Math.rint(scale.invert(scale.map(i)))).isEqualTo(i);
    }
  }

  @Property(tries = 1, seed = "20260101")
  @Label("SC-14: holds a million names and finds each at once")
  void million() {
    Categories categories = Categories.of(numbered(1_000_000));
    Scale scale = trained(CategoryScale.of(categories));

    assertThat(categories.position("999999")).isEqualTo(999_999);
    assertThat(Math.rint(scale.invert(scale.map(123_456)))).isEqualTo(123_456);
  }

  private static List<String> numbered(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(Integer.toString(i));
    }
    return names;
  }

  @Provide
  Arbitrary<List<String>> names() {
    Arbitrary<String> tricky =
        Arbitraries.of("", "1", "01", "1.0", "a", "A", "aa", "aaa", "ä", "a ");
    return Arbitraries.oneOf(tricky, Arbitraries.strings().ofMaxLength(3)).list().ofMaxSize(40);
  }
}
