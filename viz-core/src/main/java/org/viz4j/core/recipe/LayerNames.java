package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.viz4j.data.NamedTensor;
import org.viz4j.error.InvalidInputException;

/** How layers are called in files of weights, and how people read them. */
final class LayerNames {
  private static final String SEPARATOR = "[./]";
  private static final List<String> WEIGHTS = List.of("weight", "kernel");
  private static final int LISTED = 5;

  private LayerNames() {}

  /** The floating tensors that are weights by their names, or else by their dimensions. */
  static List<NamedTensor> weights(List<NamedTensor> tensors) {
    List<NamedTensor> floating =
        tensors.stream().filter(one -> one.tensor().type().isFloating()).toList();
    List<NamedTensor> named =
        floating.stream().filter(one -> WEIGHTS.contains(last(one.name()))).toList();
    return named.isEmpty()
        ? floating.stream().filter(one -> one.tensor().rank() >= 2).toList()
        : named;
  }

  /** The last part, without the {@code :0} that TensorFlow puts behind. */
  private static String last(String name) {
    String[] parts = name.split(SEPARATOR);
    String last = parts.length == 0 ? "" : parts[parts.length - 1];
    return last.replaceAll(":\\d+$", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The names without the parts that all begin with and all end with; as they are where nothing
   * would be left of one, or two would read the same.
   */
  static List<String> shortened(List<String> names) {
    List<List<String>> parts =
        names.stream().map(name -> Arrays.asList(name.split(SEPARATOR))).toList();
    int least = parts.stream().mapToInt(List::size).min().orElse(0);
    int start = 0;
    while (names.size() > 1 && start < least - 1 && same(parts, start, true)) {
      start++;
    }
    int end = 0;
    while (end < least - start - 1 && same(parts, end, false) && isWeight(parts, end)) {
      end++;
    }
    List<String> shorter = new ArrayList<>();
    for (List<String> name : parts) {
      shorter.add(String.join(".", name.subList(start, name.size() - end)));
    }
    boolean distinct = new HashSet<>(shorter).size() == new HashSet<>(names).size();
    return distinct ? shorter : names;
  }

  private static boolean same(List<List<String>> names, int index, boolean fromStart) {
    return names.stream().map(name -> part(name, index, fromStart)).distinct().count() == 1;
  }

  private static boolean isWeight(List<List<String>> names, int index) {
    return index > 0 || WEIGHTS.contains(last(part(names.get(0), index, false)));
  }

  private static String part(List<String> name, int index, boolean fromStart) {
    return name.get(fromStart ? index : name.size() - 1 - index);
  }

  /** Some of the names, for messages. */
  static String listed(List<NamedTensor> tensors) {
    if (tensors.isEmpty()) {
      return "no tensor";
    }
    String first =
        tensors.stream()
            .limit(LISTED)
            .map(
                one ->
                    InvalidInputException.quoted(one.name())
                        + " of "
                        + one.tensor().type()
                        + " and shape "
                        + one.tensor().shape())
            .collect(Collectors.joining(", "));
    return tensors.size() > LISTED ? first + " and " + (tensors.size() - LISTED) + " more" : first;
  }
}
