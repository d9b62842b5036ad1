package org.viz4j.tests.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The main sources of the modules below a folder. */
record SourceTree(Path folder) {
  private static final Pattern ONE_PARAGRAPH =
      Pattern.compile("\\A/\\*\\*\\s((?!\\*/|<p>).){20,}\\*/", Pattern.DOTALL);

  /** The names of all packages with a type in them. */
  SortedSet<String> packages() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (Path root : roots()) {
      for (Path source : sources(root)) {
        names.add(root.relativize(source.getParent()).toString().replace('/', '.'));
      }
    }
    return names;
  }

  /** The folders of packages without a {@code package-info.java} that opens with one paragraph. */
  SortedSet<Path> undescribed() throws IOException {
    SortedSet<Path> folders = new TreeSet<>();
    for (Path root : roots()) {
      for (Path source : sources(root)) {
        Path info = source.resolveSibling("package-info.java");
        if (!Files.exists(info) || !ONE_PARAGRAPH.matcher(Files.readString(info)).lookingAt()) {
          folders.add(folder.relativize(source.getParent()));
        }
      }
    }
    return folders;
  }

  private List<Path> roots() throws IOException {
    try (Stream<Path> modules = Files.list(folder)) {
      return modules.map(module -> module.resolve("src/main/java")).filter(Files::exists).toList();
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    }
  }
}
