package org.viz4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.spi.RenderOptions;

class ConfigLayersProperties {
  /** Keys whose values are free, so that each layer can say its own name. */
  private static final List<String> KEYS =
      List.of("viz.font", "viz.backend.svg", "viz.backend.png", "viz.svg.text");

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("RT-2: of one key the highest layer that states it wins, for every subset of layers")
  void oneKey(@ForAll @IntRange(min = 0, max = 63) int stated) throws IOException {
    Config config = load(List.of("viz.font"), List.of(stated));

    assertThat(config.find("viz.font").map(Setting::layer)).isEqualTo(highest(stated));
    assertThat(config.options().find("viz.font")).isEqualTo(highest(stated).map(Layer::name));
  }

  @Property(tries = 300, seed = "20260101")
  @Label("RT-2: keys stated in different subsets of layers do not influence each other")
  void manyKeys(@ForAll @Size(4) List<@IntRange(min = 0, max = 31) Integer> stated)
      throws IOException {
    Config config = load(KEYS, stated);

    for (int i = 0; i < KEYS.size(); i++) {
      assertThat(config.find(KEYS.get(i)).map(Setting::layer))
          .as(KEYS.get(i))
          .isEqualTo(highest(stated.get(i)));
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("RT-2: a key with a default falls back to it when no layer states it")
  void defaults(@ForAll @IntRange(min = 0, max = 31) int stated) throws IOException {
    List<String> values = List.of("101", "102", "103", "104", "105");
    Config config = load(List.of("viz.dpi"), List.of(stated), values);

    String expected = highest(stated).map(layer -> values.get(layer.ordinal() - 1)).orElse("300");
    assertThat(config.options().find("viz.dpi")).contains(expected);
  }

  private static Optional<Layer> highest(int stated) {
    return Stream.of(Layer.values())
        .filter(layer -> layer != Layer.DEFAULT && isStated(stated, layer))
        .max(Comparator.naturalOrder());
  }

  private static boolean isStated(int stated, Layer layer) {
    return (stated >> (layer.ordinal() - 1) & 1) == 1;
  }

  private static Config load(List<String> keys, List<Integer> stated) throws IOException {
    return load(keys, stated, Stream.of(Layer.values()).skip(1).map(Layer::name).toList());
  }

  private static Config load(List<String> keys, List<Integer> stated, List<String> values)
      throws IOException {
    Path root = Files.createTempDirectory("viz-config");
    try {
      ConfigFixture fixture = new ConfigFixture(root);
      List<String> classPath = new ArrayList<>();
      List<String> file = new ArrayList<>();
      RenderOptions call = RenderOptions.NONE;
      Figure figure = Figure.of(org.viz4j.geom.Size.inches(1, 1), axes -> {});
      for (int i = 0; i < keys.size(); i++) {
        String key = keys.get(i);
        for (Layer layer : Layer.values()) {
          if (layer == Layer.DEFAULT || !isStated(stated.get(i), layer)) {
            continue;
          }
          String value = values.get(layer.ordinal() - 1);
          switch (layer) {
            case CLASS_PATH -> classPath.add(key + "=" + value);
            case FILE -> file.add(key + "=" + value);
            case ENVIRONMENT ->
                fixture.variable(key.toUpperCase(Locale.ROOT).replace('.', '_'), value);
            case SYSTEM_PROPERTY -> fixture.systemProperty(key, value);
            case CALL -> call = call.with(key, value);
            default -> figure = figure.withTheme(Theme.DEFAULT.withFamily(value));
          }
        }
      }
      fixture.onClassPath(String.join("\n", classPath)).inFolder(String.join("\n", file));
      return fixture.load().with(call).with(figure);
    } finally {
      delete(root);
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
