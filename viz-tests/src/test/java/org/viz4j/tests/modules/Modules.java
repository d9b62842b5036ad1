package org.viz4j.tests.modules;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of this project among those on the class path, and the libraries they require. */
final class Modules {
  private final ModuleFinder classPath =
      ModuleFinder.of(
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .filter(entry -> !entry.endsWith("test-classes"))
              .toArray(Path[]::new));

  /** This project's own by name; a module without {@code module-info.java} is not among them. */
  Map<String, ModuleReference> own() {
    return classPath.findAll().stream()
        .filter(module -> module.descriptor().name().startsWith("org.viz4j."))
        .collect(Collectors.toMap(Modules::name, module -> module, (a, b) -> a, TreeMap::new));
  }

  /** Own modules and what they need at run time, as a path. */
  String path() {
    Map<String, ModuleReference> found = own();
    Deque<ModuleReference> open = new ArrayDeque<>(found.values());
    while (!open.isEmpty()) {
      for (String name : required(open.pop().descriptor())) {
        classPath
            .find(name)
            .filter(module -> found.put(name, module) == null)
            .ifPresent(open::push);
      }
    }
    return found.values().stream()
        .map(module -> Path.of(module.location().orElseThrow()).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Collection<String> required(ModuleDescriptor module) {
    return module.requires().stream()
        .filter(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .toList();
  }

  private static String name(ModuleReference module) {
    return module.descriptor().name();
  }
}
