package org.viz4j.tests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.spi.BackendProvider;
import org.viz4j.tests.ChildJvm;

class ModulesTest {
  private static final String SERVICES = "META-INF/services/";
  private static final Modules MODULES = new Modules();

  @Test
  @DisplayName("every published module has a module-info.java")
  void published() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      assertThat(modules.map(module -> module.resolve("src/main/java")).filter(Files::exists))
          .filteredOn(sources -> !sources.startsWith("../examples"))
          .hasSameSizeAs(MODULES.own().keySet())
          .allSatisfy(sources -> assertThat(sources.resolve("module-info.java")).exists());
    }
  }

  @Test
  @DisplayName("META-INF/services and the provides of module-info name the same classes")
  void services() throws IOException {
    for (ModuleReference module : MODULES.own().values()) {
      assertThat(inServiceFiles(module))
          .as(module.descriptor().name())
          .isEqualTo(inDescriptor(module.descriptor()));
    }
  }

  @Test
  @DisplayName("module path and class path find the same backends, all that modules provide")
  void backends() throws IOException, InterruptedException {
    String main = ListBackends.class.getName();
    String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
    String path = MODULES.path();
    String names = String.join(",", MODULES.own().keySet());

    String onModulePath =
        ChildJvm.of("-p", path, "--add-modules", names, "-cp", tests, main).output();
    String onClassPath = ChildJvm.of("-cp", path + File.pathSeparator + tests, main).output();

    assertThat(onModulePath).isEqualTo(onClassPath);
    assertThat(onModulePath.lines())
        .contains("pdf openpdf 100", "png java2d 100", "svg jfree 50", "svg stax 100")
        .hasSameSizeAs(provided(BackendProvider.class));
  }

  private static List<String> provided(Class<?> service) {
    return MODULES.own().values().stream()
        .map(module -> inDescriptor(module.descriptor()))
        .flatMap(services -> services.getOrDefault(service.getName(), List.of()).stream())
        .toList();
  }

  private static Map<String, List<String>> inDescriptor(ModuleDescriptor module) {
    return module.provides().stream()
        .collect(
            Collectors.toMap(
                Provides::service,
                service -> service.providers().stream().sorted().toList(),
                (a, b) -> a,
                TreeMap::new));
  }

  private static Map<String, List<String>> inServiceFiles(ModuleReference module)
      throws IOException {
    Map<String, List<String>> services = new TreeMap<>();
    try (ModuleReader reader = module.open()) {
      List<String> files =
          reader.list().filter(file -> file.startsWith(SERVICES) && !file.endsWith("/")).toList();
      for (String file : files) {
        services.put(file.substring(SERVICES.length()), providers(reader, file));
      }
    }
    return services;
  }

  private static List<String> providers(ModuleReader reader, String file) throws IOException {
    try (InputStream in = reader.open(file).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .sorted()
          .toList();
    }
  }
}
