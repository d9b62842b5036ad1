package org.viz4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sources of a configuration")
class ConfigSourcesTest {

  @Test
  @DisplayName("are in the order of keys, so that messages are the same in every process")
  void sorted() {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> keys = List.of("viz.z", "viz.b", "viz.y", "viz.a", "viz.x", "viz.c");
    keys.forEach(key -> values.put(key, "1"));
    ConfigSources sources =
        new ConfigSources(values, values, getClass().getClassLoader(), Path.of(""), null);
    values.put("viz.late", "1");

    for (Map<String, String> map : List.of(sources.environment(), sources.systemProperties())) {
      assertThat(map.keySet()).containsExactlyElementsOf(keys.stream().sorted().toList());
      assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
